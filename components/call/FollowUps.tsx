import type { CueCard } from '../../lib/model/cue-card.ts';
import { t } from '../../lib/platform/i18n.ts';
import { inOrder } from './beside.ts';
import './aside.css';

interface FollowUpsProps {
  readonly followUps: CueCard['followUps'];
  /** They go on from others that stand beside the telling, under the heading of those. */
  readonly goesOn?: boolean;
}

/** What may be asked next, with the person's own sentences to it; what they have none for stands last, so that it surprises nobody. */
export function FollowUps({ followUps, goesOn = false }: FollowUpsProps) {
  const { ready, open } = inOrder(followUps);
  if (followUps.length === 0) return null;
  const Part = goesOn ? 'div' : 'section';
  return (
    <Part className="call-follow-ups" aria-labelledby={goesOn ? undefined : 'call-follow-ups'}>
      {!goesOn && (
        <h3 id="call-follow-ups" className="call-heading">
          {t('callFollowUps')}
        </h3>
      )}
      {ready.length > 0 && (
        <dl>
          {ready.map(({ id, question, answers }) => (
            <div key={id} className="call-follow-up">
              <dt lang="en">{question}</dt>
              {answers.map((answer) => (
                <dd key={answer} lang="en">
                  {answer}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
      {open.length > 0 && (
        <>
          <h4 className="call-open-heading">{t('callOpenFollowUps')}</h4>
          <ul className="call-open">
            {open.map(({ id, question }) => (
              <li key={id} lang="en">
                {question}
              </li>
            ))}
          </ul>
        </>
      )}
    </Part>
  );
}
