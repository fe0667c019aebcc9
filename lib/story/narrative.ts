import type { Features } from '../language/features.ts';
import type { DraftSentence } from './stories.ts';

/**
 * Whether the sentences give an account of something that happened, in which the speaker had a part. Link lists, agendas,
 * job adverts, manuals and letters of application tell of nothing past that “I” or “we” did.
 */
export function isAccount(sentences: readonly DraftSentence[], features: readonly Features[]): boolean {
  let told = 0;
  let mine = 0;
  let past = 0;
  let reader = 0;
  sentences.forEach((s, i) => {
    const f = features[i];
    if (s.kind !== 'text' || !f) return;
    told++;
    const did = f.doers.filter((d) => d.tense === 'past' && !d.hypothetical);
    if (did.length) past++;
    if (did.some((d) => d.actor === 'i' || d.actor === 'we')) mine++;
    if (/\b(?:you|your|you'll)\b/.test(f.own) && !/\b(?:i|we|my)\b/.test(f.own)) reader++;
  });
  if (told === 0) return false;
  if (reader > told / 2) return false;
  if (told <= 3) return mine > 0;
  return mine >= 1 && (past >= 0.2 * told || mine >= 4);
}
