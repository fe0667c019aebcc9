import { find } from '../../language/features.ts';
import { adoptedOutright, adoptionIn } from '../lexicon/adoption.ts';
import { evidence } from '../rule.ts';

/** A habit of the speaker alone, which is a lesson and no wider effect. */
const MINE =
  /\b(?:now|since then|these days|nowadays),? (?:whenever [^,]{3,60}, )?i\b|\bi(?:'ve| have)? (?:now|always|still)\b|\bi [^.;]{3,60}\b(?:now|these days)\b/;

export default evidence({
  id: 'second-order',
  dimension: 'metrics',
  section: 'result',
  title: 'It reached beyond the task',
  why: 'When others take your work up, or a rule is changed by it, you have moved more than your own piece.',
  source: 'RUBRIC.md, Evidence: second-order',
  examples: {
    strong: [
      'Two other wards have copied the chart.',
      'The dry run is now a mandatory step before every show.',
      'They are still using my spreadsheet today.',
      'The induction for new drivers has included it since May.',
    ],
    fine: [
      'I think the other shop uses it too, I never asked.',
      { text: 'These days I count the boxes first.', section: 'reflection' },
      'Late deliveries fell to 2 a week.',
      { text: 'The night shift used a different form.', section: 'situation' },
    ],
    rewritten: [['The chart was useful.', 'Two other wards have copied the chart.']],
  },
  detect(s) {
    if (s.section === 'other') return undefined;
    if (s.section === 'result') return adoptionIn(s) ?? adoptedOutright(s);
    const outright = adoptedOutright(s);
    if (outright || s.section !== 'reflection' || find(s, MINE)) return outright;
    return adoptionIn(s);
  },
});
