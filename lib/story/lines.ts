import type { Section } from '../model/rubric.ts';

/** What a line of a document is, seen by itself. */
export type LineKind =
  | 'label'
  | 'question'
  | 'heading'
  | 'note'
  | 'greeting'
  | 'link'
  | 'table'
  | 'code'
  | 'rule'
  | 'text';

const LABELS: readonly (readonly [Section, string])[] = [
  ['situation', 's|st|s\\/t|situation(?: (?:and|&|\\/) ?task)?|context|background|challenge|problem|scene|setting|c|p'],
  ['task', 't|task|objective|goals?|obstacles?|o|hindrance|my role|role|responsibility'],
  ['action', 'a|actions?(?: (?:i )?taken)?|approach|what i did|steps?(?: taken)?|solution|how|my actions?'],
  ['result', 'r|results?|outcomes?|impact|r\\/l|results? (?:and|&) (?:impact|learnings?)'],
  [
    'reflection',
    'l|reflections?|learnings?|lessons?(?: learn(?:ed|t))?|takeaways?|key takeaways?|what i (?:learned|learnt|took away|would do differently)|retrospective|insights?',
  ],
];
const LABEL_PATTERNS = LABELS.map(
  ([section, names]) =>
    [section, new RegExp(`^[\\s#>*_(\\[-]*(?:${names})[\\s*_)\\]]*(?:$|[:.–—-][\\s*_:–—-]*$)`, 'i')] as const,
);
/** UTF-16 units. */
const LONGEST_LABEL = 48;
const ANSWER = /^[\s*_>-]*(?:q|a|question|ans|answer|my answer)\d*[\s*_]*[:.)-]?[\s*_]*$/i;

/**
 * The section that a label announces: “Situation:”, “**S:**”, “- Task -”, “S/T:”, CAR's “Challenge” and SOAR's “Obstacle”.
 * @param line a line, or the label that opens one
 */
export function labelOf(line: string): Section | undefined {
  if (line.length > LONGEST_LABEL || (ANSWER.test(line) && !/^[\s*_]*a[\s*_]*:/i.test(line))) return undefined;
  return LABEL_PATTERNS.find(([, pattern]) => pattern.test(line))?.[0];
}

/** The ways in which interviewers ask for a story. */
const PROMPT =
  /\b(?:tell (?:me|us) (?:about|of)|describe (?:a|an|the|your|how|some|something|when)|give (?:me |us )?(?:an|a|one|some) (?:example|instance)|walk (?:me|us) through|share (?:a|an|with) |talk (?:me |us )?(?:about|through)|can you (?:think of|recall|give|describe|tell|share)|have you ever|when (?:have|did|was) (?:you|the last time)|what(?:'s| is| was) (?:a|an|the|your) (?:\w+ ){0,4}(?:time|thing|decision|mistake|problem|project|failure|risk)|an? (?:time|example|situation) (?:when|where|of|in which) you|please (?:give|describe|provide|tell|share|explain)|think of a time)\b/i;

/** A question that follows up on a story told: it belongs to the story above it. */
const FOLLOW_UP =
  /\b(?:how did you (?:know|find|decide|measure|handle|convince|figure|make)|did you|what (?:would|did|could|was) (?:you|the|your|happened)|why (?:you|did|didn't|was|then|now)|who else|looking back|in hindsight|anything (?:else )?you|how (?:do|would|can|did) (?:you|they|it|we)|what (?:else|happened|changed)|were you|was (?:it|there|that)|could you have|and then|so what|if you (?:had|could))\b/i;

/** Whether a line asks for a story (“Tell me about a time …”). */
export const isPrompt = (line: string): boolean => line.length < 400 && PROMPT.test(line);

/** Whether a line is an interviewer's follow-up to the story above it. */
export const isFollowUp = (line: string): boolean =>
  line.length < 260 &&
  !isPrompt(line) &&
  (/^\s*[*_]*(?:interviewer|int|follow[- ]?up)\d*[*_]*\s*[:.)-]/i.test(line) ||
    (/\?\s*["')\]]*\s*$/.test(line) && (FOLLOW_UP.test(line) || /^\s*[*_]*q\d*[*_]*\s*[:.)-]/i.test(line))));

const GREETING =
  /^(?:dear|respected|hi|hello|hey|to whom|good (?:morning|afternoon|evening)|thank(?:s| you|ing)|kind regards|best(?: regards| wishes)?|regards|sincerely|yours|cheers|many thanks|with (?:kind |best |warm )?regards|warm regards|thanking)\b[^.?!]{0,60}[,.!]?\s*$/i;

/**
 * Reads what a line is.
 * @param line one line, bullet and white space included
 * @param alone whether it stands between blank lines or at the start of a block
 */
export function lineKind(line: string, alone: boolean): LineKind {
  const trimmed = line.trim();
  return KINDS.find(([, holds]) => holds(trimmed, alone))?.[0] ?? 'text';
}

const wordsIn = (line: string): number => line.split(/\s+/).length;

const isLabel = (line: string): boolean =>
  labelOf(line) !== undefined || (line.length <= LONGEST_LABEL && ANSWER.test(line));

const isTable = (line: string): boolean =>
  /^\|.*\|$/.test(line) || (line.split('\t').length > 2 && line.length < 300) || /^\+[-+=]+\+$/.test(line);

const isLink = (line: string): boolean =>
  /^(?:https?:\/\/|www\.)\S+$/i.test(line) ||
  (/https?:\/\/\S+/.test(line) && wordsIn(line.replace(/https?:\/\/\S+/g, '')) < 7);

const isCode = (line: string): boolean =>
  /^(?:```|~~~)/.test(line) ||
  (/[;{}]\s*$/.test(line) && /[=(){}]/.test(line)) ||
  /^(?:const|let|var|def|class|import|from|public|SELECT|function|if \(|for \(|return|#include|npm|git|curl|sudo|\$ )\b.*[;:{()=]/.test(
    line,
  );

const isQuestion = (line: string, alone: boolean): boolean =>
  /^[*_>\s]*(?:q|question|qn|ques|interviewer)\.?\s?\d*[*_]*\s*[:.)–—-]/i.test(line) ||
  (isPrompt(line) && (/[?.)]$/.test(line) || alone) && wordsIn(line) < 45 && !/\bI\b(?!\?)/.test(line.slice(0, 12))) ||
  isFollowUp(line);

const isNote = (line: string): boolean =>
  /^(?:>>|<<)/.test(line) ||
  (/\?\?\s*\)?$/.test(line) && wordsIn(line) < 18) ||
  /^\[[^\]]*\]\.?$/.test(line) ||
  /^\((?:max|min|limit|approx|up to|\d|say|note|todo|to do|check|add|maybe|don't|ask|remember|cut|use)[^)]*\)$/i.test(
    line,
  ) ||
  /^(?:todo|note to self|nb|tbd|draft|version|v\d)\b/i.test(line);

const isHeading = (line: string, alone: boolean): boolean =>
  /^#{2,6}\s/.test(line) ||
  // One mark alone may be a number sign.
  (alone && /^#\s/.test(line)) ||
  (alone &&
    wordsIn(line) <= 12 &&
    line.length <= 90 &&
    !/[.!?,;]$/.test(line) &&
    !/^[-*•–▪◦●]\s/.test(line) &&
    /\p{L}/u.test(line));

/** What each kind is known by, without the white space around the line. The first that holds is it. */
const KINDS: readonly (readonly [LineKind, (line: string, alone: boolean) => boolean])[] = [
  ['rule', (line) => /^(?:[-*_=~]\s?){3,}$/.test(line)],
  ['label', isLabel],
  ['table', isTable],
  ['link', isLink],
  ['code', isCode],
  ['question', isQuestion],
  ['note', isNote],
  ['greeting', (line) => GREETING.test(line)],
  ['heading', isHeading],
];
