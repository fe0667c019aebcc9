import type { ToldStory } from '../../lib/model/coaching.ts';
import { t } from '../../lib/platform/i18n.ts';

/** How many sentences show how a telling opens. */
const OPENING = 2;

/** The guide's story as it is led for one kind of question: what opens it, why, and what it leaves out. */
export function LedFor({ told }: { readonly told: ToldStory }) {
  const { frame, leadsAt, advice, leaveOut, order, placements } = told;
  const first = order.slice(0, OPENING).flatMap((place) => placements[place] ?? []);
  const work = order.flatMap((place) => placements[place] ?? []).find(({ section }) => section === 'action');
  return (
    <article className="guide-rule guide-led" id={`guide-${frame.id}`}>
      <h3 tabIndex={-1} lang="en">
        {frame.name}
      </h3>
      <p lang="en">{advice[0]}</p>
      <blockquote className="guide-opening" lang="en">
        {leadsAt === 'work' ? work?.text : first.map(({ text }) => text).join(' ')}
      </blockquote>
      <p lang="en">{advice[1]}</p>
      {leaveOut.length > 0 && (
        <p className="guide-what">
          <b>{t('guideLeaveOut')}</b> <span lang="en">{leaveOut.map(({ what }) => what).join('; ')}.</span>
        </p>
      )}
    </article>
  );
}
