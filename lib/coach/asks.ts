import type { EvidenceId } from '../model/rubric.ts';

/** What a missing piece of evidence is to a person, and what an interviewer asks for it. */
export interface Ask {
  readonly what: string;
  readonly question: string;
}

export const ASKS: Readonly<Record<EvidenceId, Ask>> = {
  problem: { what: 'the problem and how you noticed it', question: 'What was the problem, and how did you notice it?' },
  'scope-boundary': { what: 'whose job it was', question: 'Was this your job? Whose was it?' },
  motive: { what: 'why you stepped in', question: 'Why you, and why then? What would waiting have cost, and whom?' },
  'i-action': { what: 'what you yourself did', question: 'What did you do yourself?' },
  'complete-fix': {
    what: 'that you brought the whole solution',
    question: 'What did you bring along when you raised it?',
  },
  'follow-through': { what: 'how you stayed until it was done', question: 'What did you do until it was really done?' },
  method: { what: 'how you went about it', question: 'How did you go about it: which sources, which measurements?' },
  'root-cause': { what: 'the cause', question: 'What was the cause, and how did it come about?' },
  reproduction: { what: 'how you tried it out first', question: 'How did you test it before you relied on it?' },
  metric: { what: 'a figure for the outcome', question: 'What changed, in figures?' },
  baseline: { what: 'the figure before', question: 'Compared with what? What was it before?' },
  'business-value': { what: 'what it was worth', question: 'What was it worth to the customer or the business?' },
  'second-order': {
    what: 'what lasted beyond the task',
    question: 'Who uses it today? What changed beyond your task?',
  },
  verification: { what: 'how you know that it worked', question: 'How do you know that it worked?' },
  'specific-reflection': { what: 'a lesson of your own', question: 'What do you do differently since then?' },
  'org-insight': {
    what: 'the gap between people or teams that let it happen',
    question: 'Which gap between people or teams let it happen?',
  },
  'trade-off': { what: 'what you weighed', question: 'What else did you consider, and why did you decide against it?' },
};
