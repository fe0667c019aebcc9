import type { Dimension, EvidenceId, FlagId, Section, StoryFindingId } from '../model/rubric.ts';

/** A question that an interviewer asks after the story (RUBRIC.md, Follow-up questions). */
export interface Probe {
  readonly id: string;
  /** `{words}` stands for the person's own words that invite it. */
  readonly question: string;
  /** What in the story invites it. Without any, every story is asked it. */
  readonly invitedBy?: { readonly flag: FlagId } | { readonly finding: StoryFindingId };
  /** Not asked where the frame does not ask for this. */
  readonly dimension?: Dimension;
  /** The part of a story that an answer belongs to. */
  readonly section: Section;
  /** Answered where each group is shown by some sentence; partly where one is. */
  readonly answer: readonly (readonly EvidenceId[])[];
  /** Shows that there is something to be told, and is no answer yet. */
  readonly hint?: readonly EvidenceId[];
  /** Sentences with this are the weak answer. */
  readonly weakFlag?: FlagId;
  /** What a weak and a strong answer contain, to the person. */
  readonly weak: string;
  readonly strong: string;
}

/** The five that every story is asked. */
export const STANDARD_PROBES: readonly Probe[] = [
  {
    id: 'raised-with-owners',
    question: 'Did you raise it with the owners?',
    section: 'action',
    answer: [['complete-fix'], ['follow-through']],
    weakFlag: 'handoff',
    weak: 'You told them, and they took it from there.',
    strong:
      'You flagged it for visibility and came with the fix, its tests and the steps to bring it out, and asked daily until it was out.',
  },
  {
    id: 'found-cause',
    question: 'How did you find the cause?',
    section: 'action',
    answer: [['method', 'reproduction'], ['root-cause']],
    weakFlag: 'vague-action',
    weak: 'You looked around until you found something.',
    strong: 'Which sources you compared, what you suspected and ruled out, and what you looked at in the end.',
  },
  {
    id: 'why-you',
    question: 'Why you? Why then?',
    section: 'task',
    answer: [['motive']],
    hint: ['scope-boundary'],
    weakFlag: 'weak-motive',
    weak: 'Someone had to, or you had the time.',
    strong: 'What waiting would have cost and whom, that nobody saw it, and that you decided to prevent it.',
  },
  {
    id: 'how-you-know',
    question: 'How do you know that it worked?',
    section: 'result',
    answer: [['verification']],
    hint: ['metric', 'baseline'],
    weakFlag: 'unverified-result',
    weak: 'Nobody complained, so it must have.',
    strong: 'Which figure you watched afterwards and for how long, and what would warn you the next time.',
  },
  {
    id: 'do-differently',
    question: 'What would you do differently?',
    section: 'reflection',
    answer: [['specific-reflection']],
    hint: ['org-insight', 'trade-off'],
    weakFlag: 'generic-reflection',
    weak: 'A saying that fits any story.',
    strong: 'The gap between people or teams, what you would weigh otherwise, and what you have changed since.',
  },
];

/** Those that a story's own weaknesses invite, the most likely first. */
export const INVITED_PROBES: readonly Probe[] = [
  {
    id: 'your-part',
    question: 'You say “we”. What was your part?',
    invitedBy: { finding: 'we-heavy' },
    section: 'action',
    answer: [['i-action']],
    weakFlag: 'we-action',
    weak: '“We worked on it together.”',
    strong: 'The decisions and the steps that were yours, each with “I”, beside what others did.',
  },
  {
    id: 'who-did-that',
    question: '“{words}”: who did that?',
    invitedBy: { flag: 'hidden-actor' },
    section: 'action',
    answer: [['i-action']],
    weakFlag: 'hidden-actor',
    weak: '“It got done.”',
    strong: 'Who did it and, where it was somebody else, what you did so that they could.',
  },
  {
    id: 'compared-with-what',
    question: 'Compared with what?',
    invitedBy: { finding: 'no-baseline' },
    dimension: 'metrics',
    section: 'result',
    answer: [['baseline']],
    hint: ['metric'],
    weak: 'The figure once more.',
    strong: 'The figure before, measured in the same way, and over which time.',
  },
  {
    id: 'how-much',
    question: '“{words}”: how much, from what to what?',
    invitedBy: { flag: 'vague-quantifier' },
    section: 'result',
    answer: [['metric'], ['baseline']],
    weakFlag: 'vague-quantifier',
    weak: 'A stronger adjective.',
    strong: 'A figure before and after, or an honest estimate and how you came by it.',
  },
  {
    id: 'what-changed',
    question: '“{words}”: and what changed because of it?',
    invitedBy: { flag: 'activity-result' },
    section: 'result',
    answer: [['metric', 'business-value', 'second-order']],
    weakFlag: 'activity-result',
    weak: 'Who was pleased.',
    strong: 'What was different afterwards, for whom, and by how much.',
  },
  {
    id: 'beyond-the-assignment',
    question: 'It was given to you. What did you do beyond what you were asked?',
    invitedBy: { flag: 'assigned' },
    section: 'action',
    answer: [['scope-boundary', 'second-order']],
    hint: ['complete-fix', 'follow-through'],
    weakFlag: 'assigned',
    weak: 'You did what was asked, well.',
    strong: 'The point at which the assignment ended and you went on, and why.',
  },
  {
    id: 'what-else',
    question: 'What else did you consider?',
    invitedBy: { finding: 'no-trade-off' },
    section: 'action',
    answer: [['trade-off']],
    weak: 'There was no other way.',
    strong: 'The other course, what spoke for it, and what decided you against it.',
  },
  {
    id: 'which-gap',
    question: 'Which gap between teams let it happen, and who owns it now?',
    invitedBy: { finding: 'no-org-insight' },
    section: 'reflection',
    answer: [['org-insight']],
    weak: 'Somebody made a mistake.',
    strong: 'What nobody owned, measured or told the other, and how that is arranged since.',
  },
  {
    id: 'worth',
    question: 'What was it worth to the customer or the business?',
    invitedBy: { finding: 'no-business-value' },
    dimension: 'metrics',
    section: 'result',
    answer: [['business-value']],
    hint: ['metric'],
    weak: 'It was important.',
    strong: 'Money, hours, customers kept or a risk gone, with the sum that leads there.',
  },
  {
    id: 'still-in-use',
    question: 'Is it still in use? Who took it over?',
    invitedBy: { finding: 'no-second-order' },
    dimension: 'metrics',
    section: 'result',
    answer: [['second-order']],
    weak: 'You have moved on since.',
    strong: 'Who uses it today, and what became a rule, a standard or a habit.',
  },
];
