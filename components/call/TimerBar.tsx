import { ChevronLeft, ChevronRight, Pause, Play, RotateCcw } from 'lucide-react';
import type { CueCard } from '../../lib/model/cue-card.ts';
import { t } from '../../lib/platform/i18n.ts';
import { IconButton } from './IconButton.tsx';
import { clockTime, partName } from './part-name.ts';
import { type SIGNS, signAt, spentInAll, spentOn } from './timer.ts';
import type { Timer } from './use-timer.ts';
import './timer-bar.css';

interface TimerBarProps {
  readonly plan: CueCard['plan'];
  readonly timer: Timer;
}

/**
 * The time: in all, against the plan, and as a bar of the parts. The signs at two and three minutes stand still: no
 * sound, no flash, a word beside the time.
 */
export function TimerBar({ plan, timer: { state, now, act } }: TimerBarProps) {
  const spent = spentInAll(state, now);
  const planned = plan.reduce((sum, { seconds }) => sum + seconds, 0) * 1000;
  const running = state.since !== undefined;
  const sign = signAt(spent);
  const current = plan[state.part];
  return (
    <section className="call-timer" aria-label={t('callTimer')} data-sign={sign}>
      <div className="call-timer-row">
        <p className="call-time">
          <span className="visually-hidden">{t('callTimeSpent')} </span>
          <span data-testid="call-time">{clockTime(spent)}</span>
          <span className="call-time-planned">
            <span aria-hidden="true">/ </span>
            <span className="visually-hidden">{t('callTimePlanned')} </span>
            {clockTime(planned)}
          </span>
          {sign && <span className="call-sign">{t('callSign', sign)}</span>}
        </p>
        <div className="call-timer-acts">
          <IconButton icon={ChevronLeft} label={t('callKeyPrevious')} onPress={() => act('previous')} />
          <IconButton
            icon={running ? Pause : Play}
            label={t(running ? 'callStop' : 'callStart')}
            primary
            onPress={() => act('toggle')}
          />
          <IconButton icon={ChevronRight} label={t('callKeyNext')} onPress={() => act('next')} />
          <IconButton icon={RotateCcw} label={t('callKeyReset')} onPress={() => act('reset')} />
        </div>
      </div>
      <div className="call-bar" aria-hidden="true">
        {plan.map(({ part, seconds }, i) => (
          <span
            key={part}
            className="call-bar-part"
            data-current={i === state.part && (running || spent > 0) ? '' : undefined}
            style={{ flexGrow: Math.max(seconds, 4) }}
          >
            <span
              className="call-bar-spent"
              style={{ inlineSize: `${Math.min(100, (spentOn(state, i, now) / 10 / Math.max(1, seconds)) | 0)}%` }}
            />
          </span>
        ))}
      </div>
      <p className="visually-hidden" aria-live="polite" data-testid="call-spoken">
        {spoken(sign, running && current ? partName(current.part) : undefined)}
      </p>
    </section>
  );
}

/** Told once as it changes: the part that has begun, and each sign. */
function spoken(sign: (typeof SIGNS)[number] | undefined, part: string | undefined): string {
  return [part, sign && t('callSign', sign)].filter(Boolean).join('. ');
}
