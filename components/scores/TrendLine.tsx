import { t } from '../../lib/platform/i18n.ts';
import './trend-line.css';

const WIDTH = 84;
const HEIGHT = 24;
const EDGE = 3;

/** How the overall score has moved since drafting began: nothing until it first has. */
export function TrendLine({ scores }: { readonly scores: readonly number[] }) {
  const first = scores[0];
  const last = scores.at(-1);
  if (first === undefined || last === undefined || scores.length < 2) return null;
  const low = Math.min(...scores);
  const high = Math.max(...scores);
  const x = (i: number) => EDGE + (i * (WIDTH - 2 * EDGE)) / (scores.length - 1);
  const y = (score: number) => HEIGHT - EDGE - ((score - low) * (HEIGHT - 2 * EDGE)) / Math.max(1, high - low);
  return (
    <figure className="trend">
      <figcaption className="visually-hidden">{t('trendIs', first, last, low, high)}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
        <polyline className="trend-line" points={scores.map((score, i) => `${x(i)},${y(score)}`).join(' ')} />
        <circle className="trend-now" cx={x(scores.length - 1)} cy={y(last)} r="2.5" />
      </svg>
      <span className="trend-from" aria-hidden="true">
        {t('trendFrom', first)}
      </span>
    </figure>
  );
}
