import type { Section } from '../../lib/model/rubric.ts';
import { sectionName } from '../scores/section-name.ts';
import { TOLD_SECTIONS } from '../scores/telling-time.ts';
import { talkTime } from './talk-time.ts';
import './section-bar.css';

/** How a story's telling time divides over its sections. */
export function SectionBar({ sections }: { readonly sections: Readonly<Record<Section, number>> }) {
  const told = TOLD_SECTIONS.filter((section) => sections[section] > 0);
  if (told.length === 0) return null;
  const words = told.map((section) => `${sectionName(section)} ${talkTime(sections[section])}`).join(', ');
  return (
    <span className="section-bar" role="img" aria-label={words} title={words}>
      {told.map((section) => (
        <span key={section} data-section={section} style={{ flexGrow: sections[section] }} />
      ))}
    </span>
  );
}
