import type { CueFigure } from '../../lib/model/cue-card.ts';

/** The figures of a story by themselves, as large as they deserve. */
export function Figures({ figures }: { readonly figures: readonly CueFigure[] }) {
  if (figures.length === 0) return null;
  return (
    <ul className="figures">
      {figures.map(({ value, to, words }) => (
        <li key={value + (to ?? '') + words}>
          <strong>
            {value}
            {to && ` → ${to}`}
          </strong>
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
