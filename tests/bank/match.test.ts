import { describe, expect, it } from 'vitest';
import { sameText, savedAs } from '../../lib/bank/match.ts';
import { recordOf } from '../../lib/bank/telling.ts';
import { labelledStories, layOut } from '../corpus/stories.ts';

const saved = (text: string) => recordOf({ text, source: { kind: 'page' } }, 1);
const corpus = labelledStories()
  .slice(0, 60)
  .map((story) => saved(layOut(story).text));

describe('knowing a saved story again', () => {
  it('finds each in its own text, also after half of it was rewritten', () => {
    for (const story of corpus) {
      const sentences = story.text.split(/(?<=[.!?])\s+/);
      const rewritten = sentences.map((sentence, i) =>
        i % 2 ? 'Then everything went another way for us all.' : sentence,
      );
      expect(savedAs(story.text, corpus)?.id).toBe(story.id);
      expect(savedAs(rewritten.join(' '), corpus)?.id).toBe(story.id);
    }
  });

  it('takes no other story for it', () => {
    for (const story of corpus) {
      const others = corpus.filter((other) => other !== story);
      expect(savedAs(story.text, others)).toBeUndefined();
    }
  });

  it('knows nothing by a line or two', () => {
    expect(savedAs('I fixed it.', [saved('I fixed it.')])).toBeUndefined();
  });

  it('tells texts apart by their words alone', () => {
    expect(sameText('I  fixed\nit. ', 'I fixed it.')).toBe(true);
    expect(sameText('I fixed it', 'I fixed it.')).toBe(false);
  });
});
