import { deedsOf } from '../../language/deeds.ts';
import { shows } from '../../language/features.ts';
import { verbSet } from '../../language/verbs.ts';
import { type Cue, phraseCue, weigh } from '../cues.ts';
import { afterLooking, afterMending, beforeMending, CHOICE } from '../lexicon/phases.ts';
import type { Sentence } from '../rule.ts';

export const NAMED =
  /\b(?:(?:root )?causes?(?: of (?:it|this|that|all))?(?: was| is|:)|the (?:real |actual |true )?(?:reason|culprit|problem|trouble|fault|hold-?up|issue|catch|answer|explanation|gap|snag|bottleneck)(?: \w+){0,3} (?:was|is|wasn't|lay|came)|for (?:one|a single|the same|a simple) reason|reason (?:is|was)|turn(?:s|ed) out|it (?:was discovered|was (?:observed|found|noticed|established|determined) that|emerged|transpired|fell out|came out|dawned)|(?:was|were|is) (?:because|due to|caused by|down to|to blame)|that was because|due to|owing to|stemmed from|trac(?:ed|ing) (?:it |this |that )?(?:all )?(?:back )?(?:down )?to|responsible for|(?:came|boil(?:ed|s)) down to|was down to|lay in|to blame|at fault|culprit|(?:that|which) (?:explain\w*|was why|is why|meant that)|what (?:nobody|no one|none of us) (?:knew|had \w+|saw|noticed)|what (?:had happened|happened|did fail|it came down to|was happening))\b|\bcause:/;
/** Says “cause” in so many words: enough alone. */
const OUTRIGHT =
  /\b(?:turn(?:s|ed) out (?!to (?!be\b)|(?:all right|well|fine|good|great|ok|okay|nice|nicely|better|badly|alright|as|for|in|on)\b)\w+|(?:root )?cause(?: \w+){0,3} (?:was|is)\b(?! (?:not|un))|cause:|(?:reason|culprit|fault|problem|trouble)(?: \w+){0,3} (?:was|is) (?:that|a|an|the|in|with|simple)|(?:was|were) (?:caused by|due to (?!\w+ (?:the|our|a|in|on|by)\b)|down to))\b/;
/** “It turned out that …”, “Turned out we …” at the start: what follows is what was wrong. */
export const TURNED_OUT =
  /^(?:(?:so|and|but|then|well|anyway),? )*(?:it )?(?:then |later |eventually )?turn(?:s|ed) out,? (?!to\b|(?:all right|well|fine|good|great|ok|okay|nice|nicely|better|badly|alright|as|for|in|on|not)\b)\w/;
const CONTRAST =
  /\b(?:it|they|the \w+|that)(?: \w+)? (?:was|were|did|is) ?(?:not|n't) (?:[\w' ]{2,30}, ?(?:it|they|but|the)\b|the \w+[^.]{0,20}:)|\b(?:so|and) it was (?:the|a|that|not)\b|\bnot (?:the |a )?\w+(?: \w+)? but\b|, not (?:the |a )?\w+[;.,]/;
export const LINK =
  /\b(?:so (?:when|that|any|each|every|it|the|from|nobody|no)|which (?:meant|means|made|caused|let|left|sent|capped|is|was|had|\w+s|\w+ed)|each time|every time|whenever|when(?:ever)? (?:the|a|it|there|someone|they)|and (?:so|then|therefore)|until|before the|by which|since|because|although|instead of|whereas|as soon as|unless|except that)\b|:|;/;
const STALE =
  /\b(?:old|last year's|left over|leftover|still|never|no (?:one|longer|access)|nobody|wrong|missing|false|expired|twice|duplicate|only|instead|abolished|discontinued|dropped out|throttled|capped|limit|shorter|smaller|too|since (?:the|july|\w+ ?\w*)|after the|when the form|the same|default|always|without|cannot|couldn't|didn't|doesn't|not|ignored|skipped|overwrit\w+|delet\w+|reset|padded|stuck|blocked)\b/;

const FINDING = verbSet(
  'find see notice discover realise realize spot learn figure work trace understand identify pinpoint uncover establish conclude',
);
const FOUND_THAT =
  /\b(?:found|saw|discovered|noticed|realised|realized|spotted|learn(?:ed|t)|worked out|figured out|showed|revealed|uncovered|established|identified|pinpointed|confirmed) (?:out )?(?:me |us )?(?:that|it|how|why|where|what|an? |the |two |one |there)/;

/** Where the trail ended, and then what happens there: “I traced it to the shutdown: it drops the open messages”. */
export const TRAIL =
  /\b(?:trac|track|follow|narrow|pin)(?:e|ed|k|ked|n|ned)?\b[^:;.]{0,40}?\b(?:back |down )*to [^:;.,]{2,50}(?::|;|, (?:which|where|because|since)\b| because\b)/;
export const trailEnds = (s: Sentence): boolean => {
  const trail = TRAIL.exec(s.own);
  const at = trail ? trail.index + trail[0].length : Number.POSITIVE_INFINITY;
  return s.doers.some((d) => d.end > at && d.actor !== 'i' && d.actor !== 'we');
};

const things = (s: Sentence) => s.doers.filter((d) => d.actor === 'thing' || d.actor === 'none');

export const CUES: readonly Cue[] = [
  { name: 'named', weight: 1.75, holds: (s) => shows(s, NAMED) },
  { name: 'trail', weight: 5.5, holds: trailEnds },
  { name: 'outright', weight: 2.25, holds: (s) => shows(s, OUTRIGHT) && deedsOf(s).length === 0 },
  // “Turned out we had two of them”: says so, however short.
  phraseCue('turned out', 0.75, TURNED_OUT),
  { name: 'contrast', weight: 1.25, holds: (s) => shows(s, CONTRAST) },
  {
    name: 'because',
    weight: 0.5,
    holds: (s) => /\b(?:because|since|as|cause|cos)\b/.test(s.own) && deedsOf(s).length === 0,
  },
  { name: 'link', weight: 0.75, holds: (s) => shows(s, LINK) },
  { name: 'thing', weight: 0.25, holds: (s) => things(s).length > 0 },
  { name: 'things', weight: 0.5, holds: (s) => things(s).length > 1 },
  { name: 'thing first', weight: 0.5, holds: (s) => s.doers[0]?.actor === 'thing' || s.doers[0]?.actor === 'none' },
  {
    name: 'had been',
    weight: 0.75,
    holds: (s) =>
      /\b(?:had|'d|has) (?:been |never |only |not |just |always |already |all )?\w+(?:ed|en|n|t|p|d)\b/.test(s.own),
  },
  {
    name: 'was doing',
    weight: 1.25,
    holds: (s) => things(s).some((d) => d.aspect === 'progressive') || /\b(?:was|were|got) being\b/.test(s.own),
  },
  { name: 'habit', weight: 0.5, holds: (s) => things(s).some((d) => d.tense === 'present') },
  { name: 'stale', weight: 0.5, holds: (s) => shows(s, STALE) },
  { name: 'looked', weight: 0.25, holds: (s) => afterLooking(s) },
  {
    name: 'somebody had',
    weight: 0.75,
    holds: (s) =>
      /\b(?:someone|somebody|(?<!if )they|he|she|the \w+(?: \w+)?|[a-z]+s|nobody|no one)(?: had|'d| has| have)(?: never| not| been| always| just| all|n't)* (?:\w+ed|set|left|put|made|built|cut|written|taken|forgotten|given|lost|gone|told|got|run|wired|read|moved|begun|grown|worn|broken|come|become|kept|shut|hung|split)\b/.test(
        s.own,
      ),
  },
  { name: 'mended', weight: -0.75, holds: (s) => afterMending(s) },
  { name: 'before mending', weight: 0.5, holds: (s) => beforeMending(s) },
  {
    name: 'while',
    weight: 0.75,
    holds: (s) =>
      /\b(?:when|while|each time|every time|whenever|as soon as|after|before|on (?:those|that))\b/.test(s.own) &&
      things(s).length > 0,
  },
  { name: 'choice', weight: -1.5, holds: (s) => shows(s, CHOICE) },
  { name: 'deed', weight: -1.5, holds: (s) => deedsOf(s).some((d) => !FINDING.has(d.verb)) },
  { name: 'found that', weight: 1, holds: (s) => shows(s, FOUND_THAT) },
  { name: 'deed later', weight: -0.75, holds: (s) => deedsOf(s).length > 0 && s.doers[0]?.actor !== 'i' },
  {
    name: 'found',
    weight: 1.25,
    holds: (s) =>
      /\b(?:i|we|and) (?:\w+ )?(?:saw|found|noticed|realised|realized|discovered|learned|learnt|worked out|checked|pulled|compared|went through)\b/.test(
        s.own,
      ),
  },
  { name: 'long', weight: 1.25, holds: (s) => s.count >= 15 },
  { name: 'longer', weight: 1, holds: (s) => s.count >= 25 },
];

/** Whether the sentence tells a cause: enough cues speak for it, in the action, or it says so outright. */
export const tellsCause = (s: Sentence): boolean =>
  (s.section === 'action' ||
    (s.section !== 'other' && s.section !== 'reflection' && shows(s, OUTRIGHT)) ||
    (s.section === 'reflection' && /\broot cause (?:was|is)\b/.test(s.own))) &&
  weigh(s, CUES) >= 4.75;
