import type { AdvertAsk } from '../../lib/model/assessment.ts';
import { t } from '../../lib/platform/i18n.ts';
import { gradeOf } from './coverage.ts';
import { MarkedWords } from './MarkedWords.tsx';
import './advert-asks.css';

interface AdvertAsksProps {
  readonly asks: readonly (AdvertAsk & {
    readonly best: { readonly title: string; readonly href: string; readonly strength: number } | undefined;
  })[];
}

/** What an advert asks for, most first: its own sentences, and the person's best story for it or the gap. */
export function AdvertAsks({ asks }: AdvertAsksProps) {
  return (
    <ol className="advert-asks">
      {asks.map(({ frame, quotes, best }) => (
        <li className="card" key={frame.id} data-frame={frame.id}>
          <h3>{frame.name}</h3>
          <ul>
            {quotes.map(({ sentence, words }) => (
              <li key={sentence} className="words">
                <MarkedWords text={sentence} words={words} />
              </li>
            ))}
          </ul>
          {best && gradeOf(best.strength) !== 'gap' ? (
            <p className="advert-best">
              {t('advertBest')} <a href={best.href}>{best.title}</a> ({best.strength})
            </p>
          ) : (
            <p className="advert-gap">{t('advertGap')}</p>
          )}
        </li>
      ))}
    </ol>
  );
}
