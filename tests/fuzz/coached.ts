/** What is made of a reviewed story, whatever the text was: it keeps to the person's sentences and to the limit. */
import fc from 'fast-check';
import { cueCard } from '../../lib/coach/cue-card.ts';
import { followUpsFor } from '../../lib/coach/follow-ups.ts';
import { ownSentencesOf } from '../../lib/coach/own-sentences.ts';
import { shorten } from '../../lib/coach/shorten.ts';
import { tellFor } from '../../lib/coach/tell.ts';
import type { LengthLimit } from '../../lib/model/coaching.ts';
import { review } from '../../lib/review.ts';
import { FRAMES } from '../../lib/rubric/frames/index.ts';
import { holds } from './holds.ts';
import { DRAFTS, fragment, shortText } from './texts.ts';

const limits = fc.oneof(
  fc.record({ seconds: fc.integer({ min: 5, max: 300 }) }),
  fc.record({ words: fc.integer({ min: 1, max: 300 }) }),
  fc.record({ characters: fc.integer({ min: 1, max: 2_000 }) }),
) satisfies fc.Arbitrary<LengthLimit>;

/** A story with something in it that does not belong there. */
const disturbed = fc
  .tuple(fc.constantFrom(...DRAFTS), fc.nat(), fragment)
  .map(([draft, place, words]) => draft.slice(0, place % draft.length) + words + draft.slice(place % draft.length));

export const coached = fc.property(
  fc.oneof(shortText, disturbed),
  limits,
  fc.constantFrom(...FRAMES),
  (text, limit, frame) => {
    for (const story of review(text).stories) {
      const own = ownSentencesOf(story, text);
      const indices = new Set(own.map(({ index }) => index));
      const { order } = tellFor(story, text, frame);
      holds(new Set(order).size === order.length, 'no sentence is told twice');
      for (const index of order) holds(indices.has(index), 'what is told is a sentence of the story');
      const {
        kept,
        dropped,
        characters,
        text: short,
      } = shorten(story, text, limit, review, { level: 'mid', principle: frame.id });
      holds(kept.length + dropped.length === own.length, 'each sentence is kept or dropped');
      holds(characters === short.length, 'it knows its length');
      if ('characters' in limit) holds(short.length <= limit.characters, 'it keeps to the limit');
      followUpsFor(story, text, frame);
      cueCard(story, text, { frame });
    }
  },
);
