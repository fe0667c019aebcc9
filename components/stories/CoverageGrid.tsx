import type { FrameName } from '../../lib/model/coaching.ts';
import { t } from '../../lib/platform/i18n.ts';
import { gradeOf } from './coverage.ts';
import './coverage-grid.css';
import { useMoreAside } from './use-more-aside.ts';

export interface CoverageRow {
  readonly frame: FrameName;
  /** By story, in the order of the columns; undefined while the story is being read. */
  readonly strengths: readonly (number | undefined)[];
}

interface CoverageGridProps {
  readonly columns: readonly { readonly id: string; readonly title: string; readonly href: string }[];
  readonly rows: readonly CoverageRow[];
  /** The cell whose reasons are shown. */
  readonly open: { readonly story: string; readonly frame: string } | undefined;
  readonly onOpen: (story: string, frame: string) => void;
}

/** So many titles stand upright beside each other in a panel of 800 px. */
const FEW = 6;

/**
 * Principles down, stories across: each cell the strength of that story told for that principle. The names stay in sight
 * while the grid is scrolled, and where there are more stories than fit it says so; a cell says its strength in figures, and
 * a gap says so in words.
 */
export function CoverageGrid({ columns, rows, open, onOpen }: CoverageGridProps) {
  const { scrolled, more } = useMoreAside<HTMLElement>();
  return (
    <div className="card coverage-frame" data-more={more ? '' : undefined}>
      {more && <p className="coverage-more">{t('coverageMore')}</p>}
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section ref={scrolled} className="coverage" tabIndex={0} aria-label={t('coverageTable')}>
        <table>
          <thead>
            <tr data-few={columns.length <= FEW ? '' : undefined}>
              <th scope="col" className="coverage-corner">
                {t('coverageFrame')}
              </th>
              <th scope="col" className="coverage-best">
                {t('coverageBest')}
              </th>
              {columns.map(({ id, title, href }, i) => (
                <th key={id} scope="col" className="coverage-story">
                  <a href={href} title={title}>
                    <span className="coverage-number" aria-hidden="true">
                      {i + 1}
                    </span>
                    <span className="coverage-title">{title}</span>
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ frame, strengths }) => {
              const best = Math.max(0, ...strengths.map((strength) => strength ?? 0));
              return (
                <tr key={frame.id} data-frame={frame.id}>
                  <th scope="row">{frame.name}</th>
                  <td className="coverage-best" data-grade={gradeOf(best)}>
                    {best > 0 ? best : '–'}
                    {gradeOf(best) === 'gap' && <span className="visually-hidden"> {t('coverageGap')}</span>}
                  </td>
                  {columns.map(({ id, title }, i) => {
                    const strength = strengths[i];
                    return (
                      <td key={id} data-grade={strength === undefined ? undefined : gradeOf(strength)}>
                        {strength !== undefined && (
                          <button
                            type="button"
                            aria-expanded={open?.story === id && open.frame === frame.id}
                            aria-label={t('coverageCell', frame.name, title, strength)}
                            onClick={() => onOpen(id, frame.id)}
                          >
                            {strength}
                          </button>
                        )}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </div>
  );
}
