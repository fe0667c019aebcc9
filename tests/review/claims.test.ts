import { describe, expect, it } from 'vitest';
import { review } from '../../lib/review.ts';

const TEXT =
  'In March I noticed that 40 orders a day were lost in our shop. We fixed the retry job together. ' +
  'The fix was deployed on Friday. They fixed the printer. I assumed it worked because nobody complained again.';

describe('a rewrite that puts “I” for “we”', () => {
  const flags = review(TEXT).stories.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.flags));
  const rewritten = (part: string) => flags.find(({ rewrite }) => rewrite?.replacement.includes(part))?.rewrite;

  it('claims that the speaker did it', () => {
    expect(rewritten('I fixed')).toMatchObject({ claims: true });
  });
  it('claims it also where nobody was named', () => {
    expect(rewritten('I deployed')).toMatchObject({ claims: true });
  });
  it('claims nothing where it asks what the speaker did', () => {
    expect(rewritten('I [what you did yourself]')).toMatchObject({ shows: ['i-action'] });
    expect(rewritten('I [what you did yourself]')).not.toHaveProperty('claims');
  });
  it('is the only one that claims anything', () => {
    const others = flags.filter(({ id, rewrite }) => rewrite && id !== 'we-action' && id !== 'hidden-actor');
    expect(others.length).toBeGreaterThan(0);
    for (const { rewrite } of others) expect(rewrite).not.toHaveProperty('claims');
  });
});
