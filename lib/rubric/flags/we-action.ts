import type { Doer } from '../../language/doers.ts';
import type { Span } from '../../model/span.ts';
import { DOING, GROUP_STATES } from '../lexicon/doing.ts';
import { happened, speakerShown } from '../lexicon/parts.ts';
import { flag, type Sentence } from '../rule.ts';

const EFFECT = ['metric', 'baseline', 'business-value', 'second-order', 'verification'] as const;

export default flag({
  id: 'we-action',
  dimension: 'ownership',
  section: 'action',
  title: 'Your own part is hidden',
  why: 'An interviewer scores what you did. Behind “we” they cannot see it, and assume the smaller part.',
  question: 'What did you do yourself?',
  source: 'RUBRIC.md, Flags: we-action',
  examples: {
    weak: [
      '[We] figured out the root cause together.',
      'After lunch [the team] rewired the panel.',
      'Then [me and Dave] stripped the pump.',
      '[Our nurses] redrew the rota, me included.',
      { text: '[We] delivered the tents two days early.', section: 'result' },
    ],
    strong: ['I figured out the root cause.', 'I rewired the panel while the team kept the floor open.'],
    fine: [
      'While the team handled support, I traced the drops.',
      'We agreed on the plan I had drafted.',
      'We had no alerts.',
      'At my request we ran the old pump for one more night.',
      { text: 'We run a payments service.', section: 'situation' },
      { text: 'We had 38 returns in that week.', section: 'result' },
    ],
    rewritten: [],
  },
  detect(s) {
    if ((s.section !== 'action' && s.section !== 'result') || s.question) return undefined;
    if (speakerShown(s)) return undefined;
    const group = s.doers.find((d) => isGroup(s, d) && acted(s, d));
    return group && subject(s, group);
  },
});

/** “We”, “the team”, and “our engineers”: people that the speaker counts as theirs. */
const isGroup = (s: Sentence, d: Doer) =>
  d.actor === 'we' ||
  ((d.actor === 'other' || d.actor === 'thing') &&
    /^our (?:\w+ )?\w+(?:s|staff|team|crew|people|lads|men|women)\b/.test(s.own.slice(d.start)) &&
    DOING.has(d.verb));

function acted(s: Sentence, d: Doer): boolean {
  if (!happened(d) || d.passive) return false;
  if (d.tense === 'present' && (s.section === 'result' || !DOING.has(d.verb))) return false;
  if (s.section === 'result' && EFFECT.some((e) => s.evidence.has(e)) && !DOING.has(d.verb)) return false;
  return !GROUP_STATES.has(d.verb);
}

const subject = (s: Sentence, d: Doer): Span => ({ start: d.start, end: s.words[d.subjectAt]?.end ?? d.end });
