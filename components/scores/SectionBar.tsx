import { TOLD_SECTIONS, type ToldSection } from './telling-time.ts';
import './section-bar.css';

interface SectionBarProps {
  /** Seconds or hundredths: how much of the bar each section takes. */
  readonly parts: Readonly<Record<ToldSection, number>>;
  /** `usual` stands faint under the story's own. */
  readonly kind: 'large' | 'usual' | 'small';
  /** What it shows, in words; without them it is for the eye alone, and they stand beside it. */
  readonly label?: string;
}

/** How the time of a telling divides over its sections. */
export function SectionBar({ parts, kind, label }: SectionBarProps) {
  const bar = TOLD_SECTIONS.map((section) => (
    <span
      key={section}
      data-section={section}
      data-none={parts[section] > 0 ? undefined : ''}
      style={{ flexGrow: parts[section] }}
    />
  ));
  return label === undefined ? (
    <span className={`section-bar section-bar-${kind}`} aria-hidden="true">
      {bar}
    </span>
  ) : (
    <span className={`section-bar section-bar-${kind}`} role="img" aria-label={label} title={label}>
      {bar}
    </span>
  );
}
