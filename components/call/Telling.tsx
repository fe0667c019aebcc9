import { AppWindow, Check, Keyboard, Minus, Plus, Search } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { FrameName } from '../../lib/model/coaching.ts';
import type { CueCardReply } from '../../lib/model/cue-card.ts';
import { t } from '../../lib/platform/i18n.ts';
import { Card } from './Card.tsx';
import { FrameChoice } from './FrameChoice.tsx';
import { IconButton } from './IconButton.tsx';
import { KeyMap } from './KeyMap.tsx';
import { type CallAct, isOfTelling, type RoomAct } from './keys.ts';
import type { CallStory } from './search.ts';
import { TimerBar } from './TimerBar.tsx';
import type { TimerState } from './timer.ts';
import { useCallKeys } from './use-call-keys.ts';
import { useTimer } from './use-timer.ts';
import './timer-bar.css';

interface TellingProps {
  readonly story: CallStory;
  readonly reply: CueCardReply;
  readonly frames: readonly FrameName[];
  /** How the timer stood when this story was last seen. */
  readonly kept: TimerState;
  readonly onTimer: (state: TimerState) => void;
  readonly onFrame: (id: string) => void;
  readonly onAct: (act: RoomAct) => void;
  readonly keysOn: boolean;
  readonly onKeysOn: (on: boolean) => void;
  /** Absent where this is the window of its own already. */
  readonly onOwnWindow: (() => void) | undefined;
  /** Where marks are kept: the name of the loop at hand. */
  readonly loop: string | undefined;
}

/** A story being told: its card, its time, and all of it by key. */
export function Telling(props: TellingProps) {
  const { story, reply, frames, kept, onTimer, onFrame, onAct, keysOn, onKeysOn, onOwnWindow, loop } = props;
  const { card } = reply;
  const timer = useTimer(card?.plan.length ?? 1, kept, onTimer);
  const [keysShown, showKeys] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  const act = (wanted: CallAct) => {
    if (!isOfTelling(wanted)) onAct(wanted);
    else if (wanted === 'keys') showKeys(true);
    else timer.act(wanted);
  };
  useCallKeys(keysOn && !keysShown, act);

  // Who comes from the search has left its field, which is no more: the keys are for the story now.
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);

  return (
    <>
      <div className="call-bar-place">
        <TimerBar plan={card?.plan ?? []} timer={timer} />
        <div className="call-tools" role="toolbar" aria-label={t('callTools')}>
          <button type="button" className="button call-find" onClick={() => onAct('search')}>
            <Search size="1rem" strokeWidth={1.9} aria-hidden="true" />
            {t('callOther')}
          </button>
          {story.from === 'bank' && loop !== undefined && (
            <IconButton
              icon={Check}
              label={t(story.used ? 'callUnmark' : 'callMark', loop)}
              pressed={story.used}
              onPress={() => onAct('used')}
            />
          )}
          <IconButton icon={Minus} label={t('callKeySmaller')} onPress={() => onAct('smaller')} />
          <IconButton icon={Plus} label={t('callKeyBigger')} onPress={() => onAct('bigger')} />
          <IconButton icon={Keyboard} label={t('callKeysTitle')} onPress={() => showKeys(true)} />
          {onOwnWindow && <IconButton icon={AppWindow} label={t('callOwnWindow')} onPress={onOwnWindow} />}
        </div>
      </div>
      <header className="call-head">
        <div>
          <h2 ref={heading} tabIndex={-1} className="call-question">
            {story.question ?? card?.question ?? story.title}
          </h2>{' '}
          {story.used && <span className="call-tag">{t('callUsed')}</span>}
        </div>
        <FrameChoice frames={frames} chosen={reply.frame} onChoose={onFrame} />
      </header>
      {card ? <Card card={card} timer={timer} /> : <Plain text={story.text} />}
      {keysShown && <KeyMap on={keysOn} onTurn={onKeysOn} onClose={() => showKeys(false)} />}
    </>
  );
}

/** A text in which no story was found is still the person's own: it is shown as it is. */
function Plain({ text }: { readonly text: string }) {
  return (
    <div className="call-plain">
      <p className="call-note">{t('callNoCard')}</p>
      <p className="call-line call-plain-text">{text}</p>
    </div>
  );
}
