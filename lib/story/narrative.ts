import type { Features } from '../language/features.ts';
import { verbSet } from '../language/verbs.ts';
import type { DraftSentence } from './stories.ts';

/** What one is, has, wants or offers, as in an application: no deed. */
const STATES = verbSet(
  'be have want like love hope believe apply offer know seek write look think feel wish need enjoy understand speak hold possess bring work study live prefer aim plan value consider',
);

/** One moment after another. */
const MOMENT =
  /\b(?:one (?:day|night|morning|time)|then|after (?:that|this|close|lunch|work|the)|next (?:day|morning|week|time)|yesterday|last (?:week|month|year|night)|that (?:day|night|morning)|suddenly|finally|at last|in the end|until|later|first|when|after (?:some|a (?:while|few|bit|long))|(?:that|this|the (?:next|same|whole|following)) (?:day|night|morning|evening|afternoon|week|shift)|by then|meanwhile|at (?:that|the) (?:time|moment|end))\b/;

/** The teller, named. A note without a subject is theirs too (“Traced it to a queue.”), but so reads “Let it cool.” */
const TELLER = /\b(?:i|i'\w+|we|we'\w+|me|my|mine|us|our|ours|myself|ourselves)\b/;

/**
 * Whether the sentences give an account of something that happened, in which the speaker had a part. Link lists, agendas,
 * job adverts, manuals and letters of application tell of nothing past that “I” or “we” did.
 */
export function isAccount(sentences: readonly DraftSentence[], features: readonly Features[]): boolean {
  let told = 0;
  let mine = 0;
  let past = 0;
  let reader = 0;
  let deeds = 0;
  let moments = 0;
  let named = false;
  let speaking = false;
  sentences.forEach((s, i) => {
    const f = features[i];
    if (s.kind !== 'text' || !f) return;
    told++;
    const did = f.doers.filter((d) => d.tense === 'past' && !d.hypothetical);
    if (did.length) past++;
    if (did.some((d) => d.actor === 'i' || d.actor === 'we')) mine++;
    if (f.doers.some((d) => (d.actor === 'i' || d.actor === 'we') && !d.hypothetical && !STATES.has(d.verb))) deeds++;
    if (/\bi\b/.test(f.own)) speaking = true;
    if (MOMENT.test(f.own)) moments++;
    if (TELLER.test(f.own)) named = true;
    if (/\b(?:you|your|you'll)\b/.test(f.own) && !/\b(?:i|we|my)\b/.test(f.own)) reader++;
  });
  if (told === 0) return false;
  if (reader > told / 2) return false;
  if (told <= 3) return mine > 0;
  // Told in the present, as some tell it and as many do whose first language has no past: deeds of one's own, and moments they follow.
  if (speaking && deeds >= 3 && moments >= 2) return true;
  return mine >= (named ? 1 : 2) && (past >= 0.2 * told || mine >= 4);
}
