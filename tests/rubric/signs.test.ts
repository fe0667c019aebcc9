import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../lib/language/features.ts';
import weights from '../../lib/rubric/second-reader.weights.json' with { type: 'json' };
import { SIGN_NAMES, signsOf } from '../../lib/rubric/signs.ts';

/** A sign that was renamed would go on voting under its old name, which no sentence shows any more. */
describe('signs', () => {
  it('are those that the weights know', () => {
    const learned = Object.keys(weights.votes)
      .filter((name) => name.startsWith('sign ') && !name.startsWith('sign solid '))
      .map((name) => name.slice('sign '.length));
    expect(learned.length).toBeGreaterThan(0);
    expect(learned.filter((name) => !SIGN_NAMES.has(name))).toEqual([]);
  });

  it('name what the lexicon knows of a sentence', () => {
    const signs = signsOf(featuresOf('My supervisor was thrilled.', false), 'result').flat();
    expect(signs).toContain('moodIn');
    expect(signs).not.toContain('hasFigure');
  });
});
