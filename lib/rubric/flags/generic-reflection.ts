import { shows } from '../../language/features.ts';
import { appendClause } from '../append-clause.ts';
import { hasSlot } from '../lexicon/amounts.ts';
import { isTied, lessonAround, maximIn, plainMaximIn } from '../lexicon/maxims.ts';
import { flag, type Sentence } from '../rule.ts';

const LESSONS = ['specific-reflection', 'org-insight', 'trade-off'] as const;
/** The speaker's own changed practice, here or in the sentence that follows. */
const PRACTICE =
  /\b(?:now|since|since then|these days|nowadays|from then on|today)\b.{0,50}\bi\b|\bi (?:now|always|still)\b|\bi(?:'ve| have) (?:since|started|begun)\b|\bi .{0,60}\b(?:now|these days|nowadays)\b/;

const changed = (s: Sentence | undefined) => s?.section === 'reflection' && shows(s, PRACTICE);

/** A saying amid the work is no lesson. */
const workFollows = (s: Sentence) => [1, 2].some((by) => s.near(by)?.section === 'action');

export default flag({
  id: 'generic-reflection',
  dimension: 'reflection',
  section: 'reflection',
  title: 'A lesson for any story',
  why: 'A lesson that fits every story shows that none was learned from this one. Name the gap that this story laid open.',
  question: 'What was missing here, between whom, and what do you do differently since?',
  source: 'RUBRIC.md, Flags: generic-reflection',
  examples: {
    weak: [
      'I learned that [patience is a virtue].',
      '[Teamwork makes the difference].',
      '[You can never plan too much].',
      '[Never give up], that is my motto.',
      'The key takeaway was that [it is all about communication].',
      { text: 'I [learned a lot].', section: 'result' },
      { text: 'It brought home [how important it is to listen].', section: 'result' },
      { text: '[Communication is important].', section: 'action' },
    ],
    strong: [
      'Nobody had owned the handover sheet between the night shift and the lab.',
      'Since then I read the allergy card aloud before I plate.',
    ],
    fine: [
      { text: 'I learned that preparation matters.', after: ['Now I set out the tools the evening before.'] },
      'I should have asked the driver before I moved the pallet.',
      { text: 'Always keep the lid shut, she told me.', section: 'action', after: ['I kept it shut.'] },
      { text: 'Communication with the lab went over a shared inbox.', section: 'situation' },
      'Next time I would weigh the crates on Monday, not on Friday.',
    ],
    rewritten: [
      [
        'Teamwork makes the difference.',
        'Teamwork makes the difference: the gap here was [what was missing between whom], and since then I [practice].',
      ],
    ],
  },
  detect(s) {
    if (s.section === 'other' || s.section === 'situation' || s.question || hasSlot(s)) return undefined;
    if (changed(s) || changed(s.near(1))) return undefined;
    const plain = plainMaximIn(s);
    if (s.section !== 'reflection') return workFollows(s) || !plain ? undefined : lessonAround(s, plain);
    if (!plain && (LESSONS.some((e) => s.evidence.has(e)) || isTied(s))) return undefined;
    const maxim = maximIn(s) ?? plain;
    return maxim && lessonAround(s, maxim);
  },
  core(s) {
    const maxim = maximIn(s) ?? plainMaximIn(s);
    return maxim && lessonAround(s, maxim);
  },
  shows: ['specific-reflection'],
  rewrite: (s) => appendClause(s, ': the gap here was [what was missing between whom], and since then I [practice]'),
});
