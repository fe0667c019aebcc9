import { Trash2 } from 'lucide-react';
import { useId } from 'react';
import { AnswerList } from '../../../../components/stories/AnswerList.tsx';
import { StoryFacts } from '../../../../components/stories/StoryFacts.tsx';
import { StoryScores } from '../../../../components/stories/StoryScores.tsx';
import { StorySourceLine } from '../../../../components/stories/StorySourceLine.tsx';
import { VersionList } from '../../../../components/stories/VersionList.tsx';
import { EmptyState } from '../../../../components/ui/EmptyState.tsx';
import { useFollowed } from '../../../../components/ui/use-followed.ts';
import { markUsed, readLoops } from '../../../../lib/bank/loops.ts';
import {
  answerProbe,
  changeStory,
  deleteStory,
  readVersions,
  type StoryChange,
  settleClashes,
} from '../../../../lib/bank/stories.ts';
import { sameTelling } from '../../../../lib/bank/telling.ts';
import type { BankOutcome, StoryRecord } from '../../../../lib/model/story.ts';
import { t } from '../../../../lib/platform/i18n.ts';
import { useFrames } from '../../../shared/use-frames.ts';
import { openStory } from '../../open-page.ts';
import { hrefTo } from '../../route.ts';
import { go } from '../../use-route.ts';
import { deletedNotice, told } from './acts.ts';
import { pageStory } from './page-story.ts';
import type { PlaceProps } from './place.ts';
import { toPlace, toVersion } from './route.ts';
import { PageStory } from './SaveStory.tsx';
import { useBank } from './use-bank.ts';
import { useProbes } from './use-probes.ts';
import './story-place.css';

/** One saved story with all that belongs to it. */
export default function StoryPlace({ route, ...props }: PlaceProps) {
  const story = route.at === 'story' ? props.stories.find(({ id }) => id === route.id) : undefined;
  if (!story) {
    return (
      <EmptyState title={t('bankGoneTitle')} actions={<a href={toPlace('shelf')}>{t('bankShelf')}</a>}>
        <p>{t('bankGone')}</p>
      </EmptyState>
    );
  }
  return <OneStory key={story.id} {...props} story={story} />;
}

type OneStoryProps = Omit<PlaceProps, 'route'> & { readonly story: StoryRecord };

function OneStory({ story, stories, assessments, loaded, say }: OneStoryProps) {
  const id = useId();
  const titleFollowed = useFollowed<HTMLInputElement>(story.title);
  const frames = useFrames();
  const loops = useBank('loops', readLoops);
  const versions = useBank(`versions ${story.id}`, (bank) => readVersions(bank, story.id));
  const probes = useProbes(story);
  const state = loaded.status === 'ready' ? loaded.state : undefined;
  const onPage = pageStory(state, stories);
  const change = (what: StoryChange) => void told(say, changeStory(story.id, what));
  /** Does what takes words of the person's away, and says so with the way back. */
  const takeAway = (text: string, act: Promise<BankOutcome<unknown>>, back: () => Promise<BankOutcome<unknown>>) =>
    void told(say, act, () => ({
      text,
      action: { label: t('undo'), run: () => void told(say, back(), () => ({ text: t('bankTakenBack') })) },
    }));
  const changeQuestion = (question: string | undefined) => {
    const { question: before } = story;
    if (question !== undefined) return change({ question });
    const back = () => changeStory(story.id, { question: before });
    takeAway(t('bankQuestionRemoved'), changeStory(story.id, { question }), back);
  };
  const changeTags = (tags: readonly string[]) => {
    const { tags: before } = story;
    const gone = before.filter((tag) => !tags.includes(tag));
    if (gone.length === 0) return change({ tags });
    const back = () => changeStory(story.id, { tags: before });
    takeAway(t('bankTagsRemoved', gone.join(', ')), changeStory(story.id, { tags }), back);
  };
  const keepAnswer = (probe: string, text: string) => void told(say, answerProbe(story.id, probe, text));
  const changeAnswer = (probe: string, text: string, before: string) => {
    if (!before || before.trim() === text.trim()) return keepAnswer(probe, text);
    const act = answerProbe(story.id, probe, text);
    const back = () => answerProbe(story.id, probe, before);
    takeAway(t(text.trim() ? 'bankAnswerChanged' : 'bankAnswerRemoved'), act, back);
  };
  const settle = () => {
    const { clashes } = story;
    takeAway(t('bankClashSettled'), settleClashes(story.id), () => changeStory(story.id, { clashes }));
  };
  const kept = versions?.ok ? versions.value : [];
  const standing = kept.find((version) => sameTelling({ ...version, answers: [] }, { ...story, answers: [] }));

  const remove = async () => {
    const { id: gone, title } = story;
    await told(say, deleteStory(gone), () => {
      go(toPlace('shelf'));
      return deletedNotice(say, gone, title);
    });
  };

  return (
    <article className="place">
      <a className="place-back" href={toPlace('shelf')}>
        ← {t('bankShelf')}
      </a>
      <h2 className="visually-hidden">{story.title}</h2>
      <div className="field">
        <label htmlFor={`${id}-title`} className="visually-hidden">
          {t('bankTitle')}
        </label>
        <input
          id={`${id}-title`}
          className="story-title"
          {...titleFollowed}
          onBlur={({ currentTarget: { value } }) => {
            if (value.trim() && value.trim() !== story.title) change({ title: value.trim() });
          }}
        />
      </div>
      {story.clashes.length > 0 && (
        <div className="callout callout-warning">
          <p>{t('bankClashText')}</p>
          <div className="button-row">
            {story.clashes.map((version) => (
              <a key={version} className="button" href={toVersion(story.id, version)}>
                {t('bankCompare')}
              </a>
            ))}
            <button type="button" className="button" onClick={settle}>
              {t('bankKeepThis')}
            </button>
          </div>
        </div>
      )}
      {state && onPage.kind === 'changed' && onPage.story.id === story.id && (
        <PageStory state={state} stories={stories} say={say} />
      )}
      <div className="button-row">
        <button type="button" className="button button-primary" onClick={() => openStory(story.id)}>
          {t('bankEdit')}
        </button>
        <a className="button" href={hrefTo('call', story.id)}>
          {t('callThis')}
        </a>
        <button
          type="button"
          className="button button-quiet story-delete"
          title={t('bankDelete')}
          onClick={() => void remove()}
        >
          <Trash2 size="1rem" strokeWidth={1.75} aria-hidden="true" />
          <span className="visually-hidden">{t('bankDelete')}</span>
        </button>
      </div>
      <div className="story-sides">
        <div className="story-main">
          <div className="card words story-text">{story.text}</div>
          <AnswerList probes={probes} answers={story.answers} onTyped={keepAnswer} onAnswer={changeAnswer} />
        </div>
        <div className="story-beside">
          <StoryScores assessment={assessments.get(story.id)} />
          <StoryFacts
            story={story}
            frames={frames}
            loops={loops?.ok ? loops.value : []}
            onQuestion={changeQuestion}
            onFrame={(principle) => change({ principle })}
            onLevel={(level) => change({ level })}
            onTags={changeTags}
            onUsed={(loop, used) => void told(say, markUsed(story.id, loop, used))}
          />
          <VersionList
            versions={kept.map((version) => ({
              version,
              href: toVersion(story.id, version.id),
              current: version === standing,
            }))}
          />
          <StorySourceLine story={story} />
        </div>
      </div>
    </article>
  );
}
