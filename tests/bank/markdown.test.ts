import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '../../lib/bank/markdown.ts';
import { recordOf } from '../../lib/bank/telling.ts';
import { draftStoriesOf } from '../../lib/story/stories.ts';

const names = {
  frame: (id: string) => (id === 'ownership' ? 'Ownership' : undefined),
  probe: (id: string) => (id === 'why-you' ? 'Why you?' : undefined),
  toldFor: 'Told for',
  followUps: 'Follow-up questions',
};
const story = (text: string, more: object = {}) => ({
  ...recordOf({ text, title: 'Lost webhooks', source: { kind: 'paste' } }, 1),
  ...more,
});
const LONG =
  'I noticed that the webhooks were lost. I compared the log with the deliveries for three weeks. I wrote a fix with tests, and the losses went to zero within a week of it.';

describe('stories as Markdown', () => {
  it('gives each its heading, question, frame and answers', () => {
    const answers = [{ probe: 'why-you', text: 'Nobody else saw it.', changed: 1 }];
    const text = writeMarkdown(
      [story('I fixed it.', { question: 'What did you fix?', principle: 'ownership', answers })],
      names,
    );
    expect(text).toBe(
      '# Lost webhooks\n\n> What did you fix?\n\n*Told for: Ownership*\n\nI fixed it.\n\n## Follow-up questions\n\n**Why you?**\n\nNobody else saw it.\n',
    );
  });

  it('lets no line of a story become a heading or a rule', () => {
    const text = writeMarkdown([story('Before\n# not a heading\n---\nafter #5')], names);
    expect(text).toContain('\\# not a heading\n\\---\nafter #5');
  });

  it('is divided into the same stories when it is read again', () => {
    const text = writeMarkdown([story(LONG), story(LONG), story(LONG)], names);
    expect(draftStoriesOf(text)).toHaveLength(3);
  });
});
