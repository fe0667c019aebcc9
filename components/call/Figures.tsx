import type { CueCard } from '../../lib/model/cue-card.ts';
import { t } from '../../lib/platform/i18n.ts';
import { isWide } from './wide-figure.ts';
import './aside.css';

/** The figures by themselves, large: what a person gropes for when they are asked “how much?”. */
export function Figures({ figures }: { readonly figures: CueCard['figures'] }) {
  if (figures.length === 0) return null;
  return (
    <section className="call-figures" aria-labelledby="call-figures">
      <h3 id="call-figures" className="call-heading">
        {t('callFigures')}
      </h3>
      <dl>
        {figures.map(({ value, to, words }) => (
          <div
            key={`${value} ${to} ${words}`}
            className="call-figure"
            data-wide={isWide({ value, ...(to && { to }) }) ? '' : undefined}
          >
            <dt lang="en">{words}</dt>
            <dd>
              {value}
              {to && (
                <>
                  <span className="call-figure-to" aria-hidden="true">
                    {' → '}
                  </span>
                  <span className="visually-hidden"> {t('callFigureTo')} </span>
                  {to}
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
