import { useId } from 'react';
import type { ConfidentialName, FigureClash } from '../../lib/model/assessment.ts';
import { type MessageKey, t } from '../../lib/platform/i18n.ts';
import { MarkedWords } from './MarkedWords.tsx';
import './checks.css';

const KINDS = {
  employer: 'nameEmployer',
  customer: 'nameCustomer',
  money: 'nameMoney',
} as const satisfies Record<ConfidentialName['kind'], MessageKey>;

interface ChecksProps {
  readonly clashes: readonly FigureClash[];
  readonly names: readonly ConfidentialName[];
  /** Title and address of a story. */
  readonly placeOf: (story: string) => { readonly title: string; readonly href: string };
}

/** What to look at before a story is told or shared: figures that differ, and names. */
export function Checks({ clashes, names, placeOf }: ChecksProps) {
  const id = useId();
  return (
    <div className="checks">
      <section aria-labelledby={`${id}-figures`}>
        <h3 id={`${id}-figures`}>{t('checkFigures')}</h3>
        {clashes.length === 0 && <p className="place-lead">{t('checkFiguresNone')}</p>}
        <ul className="checks-list">
          {clashes.map(({ places }) => (
            <li className="card" key={places.map(({ story, sentence, figure }) => story + figure + sentence).join()}>
              {places.map(({ story, figure, sentence }) => (
                <p key={story + sentence}>
                  <a href={placeOf(story).href}>{placeOf(story).title}</a>
                  <span className="words">
                    <MarkedWords text={sentence} words={[figure.toLowerCase()]} />
                  </span>
                </p>
              ))}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby={`${id}-names`}>
        <h3 id={`${id}-names`}>{t('checkNames')}</h3>
        <p className="place-lead">{t(names.length === 0 ? 'checkNamesNone' : 'checkNamesLead')}</p>
        <ul className="checks-list">
          {names.map(({ kind, name, places }) => (
            <li className="card" key={kind + name}>
              <p>
                <strong>{name}</strong> <span className="checks-kind">{t(KINDS[kind])}</span>
              </p>
              {places.map(({ story, sentence }) => (
                <p key={story + sentence}>
                  <a href={placeOf(story).href}>{placeOf(story).title}</a>
                  <span className="words">
                    <MarkedWords text={sentence} words={[name.toLowerCase()]} />
                  </span>
                </p>
              ))}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
