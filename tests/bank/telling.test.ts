import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { storyRecord } from '../../lib/bank/records.ts';
import { recordOf, titleOf } from '../../lib/bank/telling.ts';

const STORY = 'Last year 3% of our invoices never arrived. I traced them to a full queue.';
const LONG = 'Tell us of a time when you failed 🙂 and say what came of it. '.repeat(100);

describe('a new story as a record', () => {
  it('may stand in the bank, however much its form and its page say', () => {
    const source = { kind: 'page' as const, url: `https://example.org/#${'x'.repeat(9_000)}`, title: LONG };
    const record = recordOf({ text: STORY, question: LONG, source }, 1);
    expect(v.is(storyRecord, record)).toBe(true);
    expect(record.text).toBe(STORY);
    expect(record.question).toMatch(/^Tell us of a time .+…$/);
    // The beginning of an address leads elsewhere.
    expect(record.source.url).toBeUndefined();
  });

  it('has what is said as it is said, where it is no longer than that', () => {
    const source = { kind: 'page' as const, url: 'https://example.org/', title: 'Apply' };
    expect(recordOf({ text: STORY, question: ' Why? ', title: 'Invoices', source }, 1)).toMatchObject({
      title: 'Invoices',
      question: 'Why?',
      source,
    });
  });

  it('has no broken character in its title', () => {
    for (let before = 190; before < 205; before++) {
      const title = titleOf(`${'x'.repeat(before)}${'🙂'.repeat(20)}`);
      expect(title).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
      expect(title.length).toBeLessThanOrEqual(200);
    }
  });
});
