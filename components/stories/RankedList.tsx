import type { RankReason } from '../../lib/model/assessment.ts';
import { t } from '../../lib/platform/i18n.ts';
import './ranked-list.css';

export interface RankedItem {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly reasons: readonly RankReason[];
  /** It was told already in the loop at hand. */
  readonly told: boolean;
}

/** The stories that answer a question, best first, each with why. */
export function RankedList({ items }: { readonly items: readonly RankedItem[] }) {
  return (
    <ol className="ranked">
      {items.map(({ id, title, href, reasons, told }) => (
        <li className="card" key={id} data-story={id}>
          <a href={href}>{title}</a>
          {told && <span className="shelf-told">{t('bankToldHere')}</span>}
          <ul>
            {reasons.map((reason) => (
              <li key={reason.kind}>{reasonText(reason)}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function reasonText(reason: RankReason): string {
  switch (reason.kind) {
    case 'chosen':
      return t('rankChosen', reason.name);
    case 'question':
      return t('rankQuestion', reason.question);
    case 'frame':
      return t('rankFrame', reason.name, reason.strength);
    case 'words':
      return t('rankWords', reason.words.map((word) => `“${word}”`).join(', '));
  }
}
