import { PageStoryBar } from '../../../../components/stories/PageStoryBar.tsx';
import { troubleText } from '../../../../components/stories/trouble-text.ts';
import { bringBack, deleteStory, readShelf, versionsOf } from '../../../../lib/bank/stories.ts';
import type { PanelState } from '../../../../lib/model/field.ts';
import type { StoryRecord } from '../../../../lib/model/story.ts';
import { t } from '../../../../lib/platform/i18n.ts';
import { type Say, told } from './acts.ts';
import { pageStory, savePageStory, updatePageStory } from './page-story.ts';
import { toStory } from './route.ts';
import { useBank } from './use-bank.ts';

interface SaveStoryProps {
  readonly state: PanelState;
  readonly say: Say;
}

/** Saves the story at the caret in one click, or says where it is saved. Loaded by the Draft view when there is a story. */
export default function SaveStory({ state, say }: SaveStoryProps) {
  const shelf = useBank('save', readShelf);
  // Its place is kept, or the score would move from under the pointer.
  if (!shelf) return <div className="save-place" />;
  // Said here already, where a person would else look for the button in vain.
  if (!shelf.ok) return <p className="panel-note">{troubleText(shelf.trouble)}</p>;
  return <PageStory state={state} stories={shelf.value.stories} say={say} />;
}

interface PageStoryProps extends SaveStoryProps {
  readonly stories: readonly StoryRecord[];
}

export function PageStory({ state, stories, say }: PageStoryProps) {
  const found = pageStory(state, stories);
  if (found.kind === 'none') return null;

  const save = (text: string) =>
    told(say, savePageStory(state, text), ([saved]) => ({
      text: t('bankSaved'),
      ...(saved && {
        action: {
          label: t('undo'),
          run: () => void told(say, deleteStory(saved.id), () => ({ text: t('bankUnsaved') })),
        },
      }),
    }));
  const update = (story: StoryRecord, text: string) =>
    told(say, updatePageStory(story, text), () => ({
      text: t('bankUpdated'),
      action: { label: t('undo'), run: () => void undoUpdate(story) },
    }));
  // The text until now was kept as a version by itself when it was saved.
  const undoUpdate = async (story: StoryRecord) => {
    const versions = await told(say, versionsOf(story.id));
    const before = versions?.find(({ text }) => text === story.text);
    if (before) await told(say, bringBack(before), () => ({ text: t('undone') }));
  };

  return (
    <PageStoryBar
      status={found.kind}
      {...(found.kind !== 'new' && { title: found.story.title, href: toStory(found.story.id) })}
      onSave={() => found.kind === 'new' && void save(found.text)}
      onUpdate={() => found.kind === 'changed' && void update(found.story, found.text)}
      onSaveApart={() => found.kind === 'changed' && void save(found.text)}
    />
  );
}
