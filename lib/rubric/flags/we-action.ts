import type { Doer } from '../../language/doers.ts';
import { find, shows } from '../../language/features.ts';
import { toFirstPerson } from '../../language/first-person.ts';
import type { Span } from '../../model/span.ts';
import { DOING, GROUP_HABITS, GROUP_OUTCOMES, GROUP_STATES, REACTING } from '../lexicon/doing.ts';
import { outcomeFigures } from '../lexicon/outcomes.ts';
import { happened, isGroup, sharedVerbs, speakerShown } from '../lexicon/parts.ts';
import { maybeOutcome } from '../lexicon/phases.ts';
import { flag, type Sentence } from '../rule.ts';
import { retold } from '../whole-sentence.ts';

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
      'She came up with labels that fold, and we went with that.',
      'At my request we ran the old pump for one more night.',
      { text: 'We run a payments service.', section: 'situation' },
      { text: 'We had 38 returns in that week.', section: 'result' },
    ],
    rewritten: [
      ['We figured out the root cause together.', 'I figured out the root cause.'],
      ['As a team we were checking every box by hand.', 'I was checking every box by hand.'],
      ['Then Dave and I stripped the pump.', 'Then I, with Dave, stripped the pump.'],
      ['We put together a rota and our head nurse signed it.', 'I put together a rota and our head nurse signed it.'],
      [
        "After lunch we've all done our best to reach the growers.",
        "After lunch I've done my best to reach the growers.",
      ],
      ['Our nurses redrew the rota.', 'I, with our nurses, redrew the rota.'],
    ],
  },
  detect(s) {
    if ((s.section !== 'action' && s.section !== 'result') || s.question) return undefined;
    if (speakerShown(s) || s.evidence.has('i-action')) return undefined;
    const group = s.doers.find((d) => isGroup(s, d) && acted(s, d));
    return group ? subject(s, group) : find(s, OF_US);
  },
  core(s) {
    const group = s.doers.find((d) => isGroup(s, d) && !d.subordinate) ?? s.doers.find((d) => isGroup(s, d));
    return group ? subject(s, group) : find(s, OF_US);
  },
  shows: ['i-action'],
  claims: true,
  rewrite: (s) =>
    retold(
      s,
      toFirstPerson(
        s,
        s.doers.filter((d) => isGroup(s, d) && !d.subordinate && !d.hypothetical),
      ),
    ),
  certain(s) {
    if (shows(s, SCENE)) return false;
    return s.section === 'situation' && !s.doers.some((d) => isGroup(s, d) && acted(s, d)) ? false : undefined;
  },
});

/** “We run a payments service” sets the scene, whatever it is read as. */
const SCENE = /^(?:\w+,? ){0,3}we (?:all |also |now |currently )?(?:run|own|sell|operate|offer|serve|host)\b(?! to\b)/;

/** “All of us pitched in”, “the two of us went …”. */
const OF_US =
  /\b(?:all|both|most|some|each|several|half|(?:the )?(?:two|three|four|five|six|seven|eight|ten|\d+)) of us(?= (?:\w+ly |then |just |also |all |both )?(?!had\b|were\b|was\b|have\b|are\b)(?:\w+ed|went|sat|took|made|wrote|did|got|came|built|drew|ran|rewrote|split|put|dug|spent|held|met|brought|set|cut|found|drove)\b)/;
/** “We had to rewrite it”, “we were able to fix it”, “we had a meeting”, “we have make a list”. */
const DID_THOUGH =
  /^(?:'ve|'d| have| had| has| were| was| got)? ?(?:also |then )?(?:ended up \w+ing|had to|have to|able to|forced to|going to|busy|working|(?:had|held|got) (?:a|an|several|two|three|many|daily|weekly) (?:\w+ )?(?:meetings?|calls?|sessions?|workshops?|huddles?|stand-?ups?|discussions?|talks?|reviews?|brainstorm\w*|retro\w*|chat)|(?:have|has) (?:make|do|take|give|write|build|fix|change|check|send|call|go|prepare|create)|looked (?:at|into|through|over|for)|spent .{2,30}? \w+ing|stayed .{2,30}? to \w+|got (?:it|them|that|this|the \w+(?: \w+)?) (?:\w+ed|done|out|in|up|back|going|running|working|over|to|from|for|signed|ready|approved))\b/;

function acted(s: Sentence, d: Doer): boolean {
  if (!happened(d) || d.passive) return false;
  // “She came up with labels, and we went with that” lets the story go on too.
  if (
    /^ (?:all |then |also )?(?:went|go) (?:with|for|ahead with) (?:that|it|this|hers|his|theirs|mine|her|him)\b/.test(
      s.own.slice(s.words[d.subjectAt]?.end),
    )
  )
    return false;
  if (DID_THOUGH.test(s.own.slice(s.words[d.subjectAt]?.end))) return s.section === 'action';
  // “The team agreed” lets the story go on.
  if (REACTING.has(d.verb) && !/^(?:we|i)$/.test(s.words[d.subjectAt]?.text ?? '') && !DOING.has(d.verb)) return false;
  if (d.tense === 'present' && (s.section === 'result' || !DOING.has(d.verb) || GROUP_HABITS.has(d.verb))) return false;
  // “We served 76 covers”, once the work is over: an outcome that was read as more work.
  if (s.section === 'action' && GROUP_OUTCOMES.has(d.verb) && outcomeFigures(s).length > 0 && maybeOutcome(s))
    return false;
  const deed = (verb: string) =>
    !GROUP_STATES.has(verb) &&
    !(
      s.section === 'result' &&
      (GROUP_OUTCOMES.has(verb) || (!DOING.has(verb) && EFFECT.some((e) => s.evidence.has(e))))
    );
  return deed(d.verb) || sharedVerbs(s, d).some((verb) => DOING.has(verb) && deed(verb));
}

/** The subject as written, with whoever stands before “and I”. */
function subject(s: Sentence, d: Doer): Span {
  const end = s.words[d.subjectAt]?.end ?? d.end;
  const pair = /(?:\bme and |[\w-]+ and (?=i$))(?:(?:the|my|our) )?[\w-]+$/.exec(s.own.slice(0, end));
  return { start: Math.min(d.start, pair?.index ?? d.start), end };
}
