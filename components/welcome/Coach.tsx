import { t } from '../../lib/platform/i18n.ts';
import type { CoachState } from './coach.ts';

/** The three steps of the first minute; the one at hand stands out, those done are ticked. */
export function Coach({ state }: { readonly state: CoachState }) {
  const { step, scoreBefore, scoreAfter } = state;
  const moved = step === 3 && scoreBefore !== undefined && scoreAfter !== undefined;
  const steps = [
    { title: t('coachClick'), hint: t('coachClickHint') },
    { title: t('coachApply'), hint: t('coachApplyHint') },
    {
      title: moved ? t('coachMoved', scoreBefore, scoreAfter) : t('coachWatch'),
      hint: moved ? t('coachMovedHint') : t('coachWatchHint'),
    },
  ];
  return (
    <ol className="coach" aria-label={t('coachHeading')}>
      {steps.map(({ title, hint }, index) => (
        <li
          key={index === 2 ? 'score' : title}
          className={`coach-step ${index < step ? 'coach-done' : ''}`}
          aria-current={index === Math.min(step, 2) ? 'step' : undefined}
        >
          <span className="coach-mark" aria-hidden="true">
            {index < step ? <Tick /> : index + 1}
          </span>
          <p className="coach-title">
            {title}
            {index < step && <span className="visually-hidden"> {t('coachDone')}</span>}
          </p>
          <p className="coach-hint">{hint}</p>
        </li>
      ))}
    </ol>
  );
}

function Tick() {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path
        d="m3 8.5 3.5 3.5L13 4.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
