import type { CueCard } from '../../lib/model/cue-card.ts';
import { t } from '../../lib/platform/i18n.ts';
import { divide } from './beside.ts';
import { Figures } from './Figures.tsx';
import { FollowUps } from './FollowUps.tsx';
import { clockTime, partName } from './part-name.ts';
import { spentOn } from './timer.ts';
import type { Timer } from './use-timer.ts';
import './card.css';

interface CardProps {
  readonly card: CueCard;
  readonly timer: Timer;
}

/** One story for a glance: how it opens, a line for each part, the figures by themselves, and what may be asked next. */
export function Card({ card, timer }: CardProps) {
  // Where the story opens with the boundary, the same words would stand there twice.
  const boundary = card.boundary && card.opening.includes(card.boundary) ? undefined : card.boundary;
  const { beside, below } = divide(card);
  const parts = card.plan.filter(({ part }) => part !== 'opening').map(({ part }) => part);
  return (
    <div className="call-card">
      <div className="call-story">
        <Part card={card} part="opening" timer={timer}>
          <p className="call-opening" lang="en">
            {card.opening}
          </p>
        </Part>
        <ol className="call-parts">
          {parts.map((part) => {
            const lines = card.cues.find(({ section }) => section === part)?.lines ?? [];
            if (lines.length === 0 && !(part === 'task' && boundary)) return null;
            return (
              <li key={part}>
                <Part card={card} part={part} timer={timer}>
                  {part === 'task' && boundary && <Boundary text={boundary} />}
                  {lines.map((line) => (
                    <p key={line} className="call-line" lang="en">
                      {line}
                    </p>
                  ))}
                </Part>
              </li>
            );
          })}
          {boundary && !parts.includes('task') && (
            <li>
              <Boundary text={boundary} />
            </li>
          )}
        </ol>
      </div>
      <div className="call-aside">
        <Figures figures={card.figures} />
        <FollowUps followUps={beside} />
      </div>
      <div className="call-below">
        <FollowUps followUps={below} goesOn={beside.length > 0} />
      </div>
    </div>
  );
}

function Boundary({ text }: { readonly text: string }) {
  return (
    <p className="call-line">
      <span className="call-mark">{t('callBoundary')}</span> <span lang="en">{text}</span>
    </p>
  );
}

interface PartProps extends CardProps {
  readonly part: CueCard['plan'][number]['part'];
  readonly children: React.ReactNode;
}

/** A part with its name and its time: planned, and once it has begun what it has taken. */
function Part({ card, part, timer: { state, now }, children }: PartProps) {
  const place = card.plan.findIndex((p) => p.part === part);
  const planned = card.plan[place]?.seconds;
  const spent = spentOn(state, place, now);
  const begun = state.since !== undefined || state.spent.length > 0;
  return (
    <section
      className="call-part"
      data-part={part}
      aria-current={begun && place === state.part ? 'step' : undefined}
      data-over={planned !== undefined && spent > planned * 1000 ? '' : undefined}
    >
      <h3 className="call-part-name">
        {partName(part)}
        {planned !== undefined && (
          <span className="call-part-time">
            {spent > 0 && <b>{clockTime(spent)}</b>}
            {spent > 0 && ' / '}
            {clockTime(planned * 1000)}
          </span>
        )}
      </h3>
      {children}
    </section>
  );
}
