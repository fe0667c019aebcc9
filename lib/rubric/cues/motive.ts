import { deedsOf } from '../../language/deeds.ts';
import { type Cue, phraseCue, weigh } from '../cues.ts';
import { PLAINLY_NOT_MINE } from '../lexicon/ownership.ts';
import { CONSEQUENCE, LOSS, REASON, WHO } from '../lexicon/stakes.ts';
import type { Sentence } from '../rule.ts';

/** An accident or a mood as the reason: the opposite of a motive. */
const IDLE =
  /\b(?:bored|boring|annoy\w*|bugg(?:ed|ing)|slow (?:week|day|sunday|afternoon|month)|quiet (?:week|day|afternoon|month)|free time|spare time|(?<!in |on )slack|nothing (?:better|else) to do|fancied|fun|curious|somebody had to|someone had to|no choice|nerves|by chance|half dying|itch\w*|waiting review|restless|leave a thing alone)\b/;
/** Given to the speaker by somebody, or declined by others: tells whose task it was, not why it mattered. */
const GIVEN =
  /\b(?:asked|told|gave|assigned|allocated|handed|instructed|wanted|allotted|tasked|picked|appointed|chose|requested|expected|shouted|nobody|no one|not my|wasn't my|mine)\b.{0,20}\b(?:me|my|us|mine|to run)\b|\bnobody (?:had )?(?:asked|told)\b/;
/** Says “I stepped in because”: a motive wherever it stands. */
const OUTRIGHT =
  /\b(?:i (?:stepped|jumped|got) in|i (?:took|picked) (?:it|this|that) (?:on|up)|i (?:did|decided|acted)[^.;]{0,20}|what made (?:me (?:act|step in|do it|stay)|it my business)|it mattered|made it my business|i did not need persuading|could not (?:stay|wait|be left)) ?(?:,|because|since|as|so that|for|in the end|was|to (?:keep|stop|save|protect|prevent|spare))|\bwithout (?:an owner|visibility|anyone|anybody|somebody)\b[^.;]{0,20}\bwould\b/;
/** What would follow if nothing were done. */
const LEFT_ALONE =
  /\b(?:left alone|if (?:it|this|that|we|nobody|no one|i|the \w+) (?:\w+ )?(?:stays?|stayed|went on|goes on|waited|did nothing|does nothing|had|isn't|wasn't|are not|were not)|would(?: have|'ve)? (?:\w+ )?(?:gone on|go on|carried on|reached|reach|eaten|left|lost|lose|told|gone|cost|gotten|been|meant|mean|kept|hurt|missed|miss|died|failed|had to)|at that rate|sooner or later|one more|every (?:hour|day|week|minute|month|time)|each (?:hour|day|week|minute|month|one|of (?:them|those))|until (?:monday|tuesday|wednesday|thursday|friday|then)|(?:was|were|is) (?:\w+ ){1,3}(?:days?|weeks?|hours?|months?) (?:off|away)|in the middle of)\b/;
/** Anyone to whom it happens: “a patient who”, “whoever”, “those who”, “each such person”. */
const ANYONE =
  /\b(?:an?|any|each|every|one) (?:[\w-]+ ){0,3}(?:who|that|which|whose|with no|without)\b|\b(?:those|anyone|anybody|whoever|everybody|people|someone) (?:who|that)\b|\b(?:means|is) (?:that )?an? \w+|\bhave nothing\b|\b(?:the only thing|nothing but|not \w+ but)\b/;

/** What it does to whoever it happens to, told as what always is: “you lose three minutes”, “that's how people end up in hospital”. */
const WHOEVER =
  /^(?:\w+ )?you (?:only )?(?:lose|miss|get|can|cannot|can't|have|need|wait|pay)\b|\bthat(?:'s| is) (?:how|when|what) (?:people|you|someone|somebody|children|patients|\w+s)\b|\bthere(?:'s| is| are) no (?:second|other|next|way|going)\b|\bwhen (?:they|you|it|she|he) (?:[\w']+ ){1,4}(?:they|you|it|she|he) \w+/;

const setsOut = (s: Sentence) => deedsOf(s).length > 0;

export const CUES: readonly Cue[] = [
  phraseCue('who', 1, WHO),
  phraseCue('loss', 1, LOSS),
  { name: 'money', weight: 1, holds: (s) => s.figures.some((f) => f.kind === 'money') },
  phraseCue('consequence', 0.75, CONSEQUENCE),
  phraseCue('reason', 1, REASON),
  phraseCue('outright', 2, OUTRIGHT),
  phraseCue('left alone', 1, LEFT_ALONE),
  phraseCue('anyone', 1, ANYONE),
  phraseCue('turn', 0.75, /^(?:but|because|and if|if|left|every|each|for|the thing is|still|however)\b/),
  phraseCue('whoever', 1, WHOEVER),
  { name: 'goes on', weight: 0.5, holds: (s) => s.doers.some((d) => d.tense === 'present' && d.actor !== 'i') },
  { name: 'deed', weight: -1, holds: setsOut },
  {
    name: 'who I am',
    weight: -1.25,
    holds: (s) => /^(?:technically |strictly )?(?:i(?:'m| am| was)|my|our|we(?:'re| are)) /.test(s.own),
  },
  phraseCue('given', -2, GIVEN),
  phraseCue('idle', -4, IDLE),
  { name: 'not mine', weight: -1, holds: (s) => PLAINLY_NOT_MINE.some((frame) => frame.test(s.own)) },
];

/** A problem and a lesson also tell of loss; outside the task more must speak for it. */
const ENOUGH = { situation: 4.5, task: 2.75, action: 4.25, result: 4.75, reflection: 4.75 } as const;

/** Whether the sentence gives the reason for stepping in: enough cues speak for it. */
export const tellsMotive = (s: Sentence): boolean => {
  if (s.section === 'other' || s.question) return false;
  return weigh(s, CUES) >= ENOUGH[s.section];
};
