import type { Section } from '../../lib/model/rubric.ts';
import { type MessageKey, t } from '../../lib/platform/i18n.ts';
import { talkTime } from './talk-time.ts';
import './section-bar.css';

const SHOWN = ['situation', 'task', 'action', 'result', 'reflection'] as const satisfies readonly Section[];
const NAMES = {
  situation: 'sectionSituation',
  task: 'sectionTask',
  action: 'sectionAction',
  result: 'sectionResult',
  reflection: 'sectionReflection',
} as const satisfies Record<(typeof SHOWN)[number], MessageKey>;

/** How a story's telling time divides over its sections. */
export function SectionBar({ sections }: { readonly sections: Readonly<Record<Section, number>> }) {
  const told = SHOWN.filter((section) => sections[section] > 0);
  if (told.length === 0) return null;
  const words = told.map((section) => `${t(NAMES[section])} ${talkTime(sections[section])}`).join(', ');
  return (
    <span className="section-bar" role="img" aria-label={words} title={words}>
      {told.map((section) => (
        <span key={section} data-section={section} style={{ flexGrow: sections[section] }} />
      ))}
    </span>
  );
}
