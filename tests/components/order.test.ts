import { describe, expect, it } from 'vitest';
import { byDimension, firstClaim, type Listed, listed } from '../../components/findings/order.ts';
import { review } from '../../lib/review.ts';

const TEXT =
  'In March I noticed that 40 orders a day were lost in our shop. They fixed the printer. We fixed the retry job together. ' +
  'The team rewrote the import that night. It was significantly faster afterwards.';
const [story] = review(TEXT).stories;
if (!story) throw new Error('no story');
const all = listed(
  story,
  story.sentences.map(({ span }) => TEXT.slice(span.start, span.end)),
);
const claims = (one: Listed) => one.kind === 'flag' && one.flag.rewrite?.claims === true;

describe('the finding that says that “I” is for what the person did', () => {
  it('is the first of those that put “I” for another', () => {
    const reminded = all.flags.find(({ id }) => id === firstClaim(all.flags));
    expect(all.flags.filter(claims)).toHaveLength(2);
    expect(reminded).toMatchObject({ quote: 'We fixed the retry job together.' });
  });
  it('is the first of them by what they weigh on, too', () => {
    const [first] = byDimension(all)
      .flatMap(([, some]) => some)
      .filter(claims);
    expect(first?.id).toBe(firstClaim(all.flags));
  });
  it('is none where no rewrite does', () => {
    expect(firstClaim(all.flags.filter((one) => !claims(one)))).toBeUndefined();
  });
});
