import { useState } from 'react';
import { Between } from '../../../components/call/Between.tsx';
import type { RoomAct } from '../../../components/call/keys.ts';
import { StoryPicker } from '../../../components/call/StoryPicker.tsx';
import type { CallStory } from '../../../components/call/search.ts';
import { Telling } from '../../../components/call/Telling.tsx';
import { AT_REST } from '../../../components/call/timer.ts';
import { EmptyState } from '../../../components/ui/EmptyState.tsx';
import type { NoticeContent } from '../../../components/ui/Notice.tsx';
import { openCallWindow } from '../../../lib/platform/call-window.ts';
import { report } from '../../../lib/platform/errors.ts';
import { t } from '../../../lib/platform/i18n.ts';
import { useFrames } from '../use-frames.ts';
import { type Asked, useAtHand } from './use-at-hand.ts';
import { type CallStories, useCallStories } from './use-call-stories.ts';
import { useCueCard } from './use-cue-card.ts';
import { useMark } from './use-mark.ts';
import { usePreferences } from './use-preferences.ts';
import { useRanking } from './use-ranking.ts';
import '../../../components/call/call.css';

interface CallRoomProps {
  /** Where the person came from a story. */
  readonly asked: Asked | undefined;
  readonly inOwnWindow: boolean;
  readonly say: (notice: NoticeContent | undefined) => void;
}

/** Call mode: the person's own reference while they speak, in the panel or in a window of its own. */
export function CallRoom(props: CallRoomProps) {
  const available = useCallStories();
  const preferences = usePreferences();
  if (!available || !preferences.ready) return null;
  return (
    <div className="call" data-size={preferences.now.size}>
      <Stories {...props} available={available} preferences={preferences} />
      <p className="call-promise">{t('callPromise')}</p>
    </div>
  );
}

interface StoriesProps extends CallRoomProps {
  readonly available: CallStories;
  readonly preferences: Extract<ReturnType<typeof usePreferences>, { ready: true }>;
}

function Stories({ asked, inOwnWindow, say, available, preferences }: StoriesProps) {
  const { stories, loop, bankFailed } = available;
  const atHand = useAtHand(asked);
  const [searching, search] = useState(false);
  const [typed, type] = useState('');
  const ranking = useRanking(typed);
  const story = stories.find(({ id }) => id === atHand.now?.story);
  const loaded = useCueCard(story, atHand.now?.principle ?? '');
  const frames = useFrames();
  const mark = useMark(loop, say);
  if (!atHand.ready) return null;

  const pick = (picked: CallStory, frame = '') => {
    search(false);
    type('');
    const same = picked.id === story?.id && (!frame || frame === atHand.now?.principle);
    if (!same) atHand.keep({ story: picked.id, principle: frame, timer: AT_REST });
  };
  const step = (by: number) => {
    const at = stories.findIndex(({ id }) => id === story?.id);
    const next = stories[(at + by + stories.length) % stories.length];
    if (next) pick(next);
  };
  const onAct = (act: RoomAct) => {
    if (act === 'search') search(true);
    else if (act === 'next-story') step(1);
    else if (act === 'previous-story') step(-1);
    else if (act === 'used') story && mark(story);
    else preferences.resize(act);
  };

  if (stories.length === 0) return <NoStories bankFailed={bankFailed} inOwnWindow={inOwnWindow} />;
  if (searching || !story || !atHand.now)
    return (
      <>
        {bankFailed && <p className="call-note">{t('callBankFailed')}</p>}
        <StoryPicker
          stories={stories}
          current={story?.id}
          ranking={ranking}
          onTyped={type}
          onPick={pick}
          onLeave={story ? () => search(false) : undefined}
        />
      </>
    );
  if (!loaded) return <Between keysOn={preferences.now.keys} onAct={onAct} />;
  const { timer } = atHand.now;
  return (
    <Telling
      key={story.id}
      story={story}
      reply={loaded.reply}
      frames={frames}
      kept={timer}
      onTimer={(next) => atHand.keep({ ...atHand.latest(), story: story.id, timer: next })}
      onFrame={(principle) => atHand.keep({ ...atHand.latest(), story: story.id, principle })}
      onAct={onAct}
      keysOn={preferences.now.keys}
      onKeysOn={preferences.turnKeys}
      onOwnWindow={inOwnWindow ? undefined : ownWindow}
      loop={loop?.company}
    />
  );
}

function ownWindow(): void {
  openCallWindow().catch((error: unknown) => report(error, 'call mode: opening its window'));
}

function NoStories({ bankFailed, inOwnWindow }: { readonly bankFailed: boolean; readonly inOwnWindow: boolean }) {
  return (
    <EmptyState
      title={t('callEmptyTitle')}
      actions={
        <a
          className="button button-primary"
          {...(inOwnWindow ? { href: '/sidepanel.html#/stories', target: '_blank' } : { href: '#/stories' })}
        >
          {t('callEmptyAction')}
        </a>
      }
    >
      <p>{t(bankFailed ? 'callBankFailed' : 'callEmptyText')}</p>
    </EmptyState>
  );
}
