import type { Doer } from '../../language/doers.ts';
import { verbSet } from '../../language/verbs.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence } from '../rule.ts';
import { isEmptyVerb, solidity } from './empty-words.ts';
import { emptyWorkIn } from './empty-work.ts';

const UNDONE =
  verbSet(`be have say tell ask think know believe doubt suspect feel hope want wish need agree decide notice see hear understand realise realize remember forget
  like love hate refuse leave let wait call ring phone come stop push`);
/** With these even one thing named makes a picture: “stood at the door”. */
const PLACING = verbSet(
  'go put stand stay sit take bring turn cut walk move set pull carry make drive throw cut lay open show',
);
/** What happened, in words of doing: no thinking, telling or being. */
const isEffort = (d: Doer) =>
  !d.negated && !d.hypothetical && !d.passive && d.tense === 'past' && !UNDONE.has(d.verb) && isEmptyVerb(d.verb);

/**
 * Finds work that cannot be pictured: a phrase of bare effort among few solid words, or a deed of the speaker told in empty words alone.
 * @param s a sentence of any section
 */
export function vagueWorkIn(s: Sentence): Span | undefined {
  const solid = solidity(s);
  const phrase = solid < 3 ? emptyWorkIn(s) : undefined;
  if (phrase) return phrase;
  if (s.count < 3 || solid > (s.count < 6 ? 0.5 : 1.5)) return undefined;
  const own = s.doers.find((d) => isEffort(d) && d.actor === 'i' && (solid < 1 || !PLACING.has(d.verb)));
  return own && { start: own.start, end: own.end };
}

/** A phrase of bare effort that the speaker says of what they did once, and nothing else: plain in whatever section it was read. */
export function plainlyVagueIn(s: Sentence): Span | undefined {
  const did = s.doers.some(
    (d) =>
      d.actor === 'i' &&
      !d.subordinate &&
      d.tense === 'past' &&
      d.aspect === 'simple' &&
      !d.hypothetical &&
      !d.negated &&
      isEmptyVerb(d.verb),
  );
  return did && solidity(s) < 2 ? emptyWorkIn(s) : undefined;
}
