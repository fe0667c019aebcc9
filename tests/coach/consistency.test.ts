import { describe, expect, it } from 'vitest';
import { figureClashes } from '../../lib/coach/consistency.ts';
import { labelledStories, layOut } from '../corpus/stories.ts';

const WEBHOOKS =
  'Last spring our payment service lost 0.3% of its webhooks, and nobody had noticed. I compared the payment log with the deliveries over three weeks. The retry job dropped every message that came during a restart. I wrote a fix with tests and brought it to the owners. The lost webhooks went to zero, which was worth $8K a week in recovered payments.';

/** The same event, told again some months later. */
const AGAIN =
  'The payment service of another team lost FIGURE of its webhooks last spring. Nobody had noticed it. I compared the deliveries with the payment log and saw that messages were dropped by the retry job during a restart. I brought the owners a fix with its tests. After that no webhooks were lost, and WORTH a week in payments was recovered.';

const againWith = (figure: string, worth: string) => AGAIN.replace('FIGURE', figure).replace('WORTH', worth);
const clashes = (a: string, b: string) =>
  figureClashes([
    { id: 'a', text: a },
    { id: 'b', text: b },
  ]).map(({ places: [one, other] }) => `${one.figure} / ${other.figure}`);

describe('one figure told differently', () => {
  it('is found in two tellings of the same event, with both sentences', () => {
    const [clash] = figureClashes([
      { id: 'a', text: WEBHOOKS },
      { id: 'b', text: againWith('0.5%', '$8K') },
    ]);
    expect(clash?.places).toMatchObject([
      { story: 'a', figure: '0.3%', sentence: expect.stringContaining('lost 0.3% of its webhooks') },
      { story: 'b', figure: '0.5%', sentence: expect.stringContaining('lost 0.5% of its webhooks') },
    ]);
    expect(clash?.about).toContain('webhook');
  });

  it.each([
    ['a share', againWith('3%', '$8K'), ['0.3% / 3%']],
    ['a sum', againWith('0.3%', '$12K'), ['$8K / $12K']],
    ['both', againWith('1%', '$12K'), ['0.3% / 1%', '$8K / $12K']],
    ['nothing where they agree', againWith('0.3%', '$8,000'), []],
    ['nothing where one is rough and near', againWith('0.3%', 'almost $8,500'), []],
    ['nothing where the figures are of another unit', againWith('300', '8 customers'), []],
  ])('finds %s', (_, text, found) => {
    expect(clashes(WEBHOOKS, text)).toEqual(found);
  });

  it('is known by the eight words on either side of it, and by none beyond', () => {
    const told = (figure: string) =>
      `The harbour in Lisbon kept a paper ledger for us. I found harbour ledger and quiet office were off by ${figure} when we in turn weighed all sealed crates twice.`;
    const [clash] = figureClashes([
      { id: 'a', text: told('3%') },
      { id: 'b', text: told('5%') },
    ]);
    expect(clash?.about).toEqual(['harbour', 'ledger', 'quiet', 'offic', 'turn', 'weigh', 'seal', 'crat']);
  });

  it('is not seen in two events that are told in like words', () => {
    const other =
      'In my first year as a nurse our ward lost 2% of its samples on the way to the laboratory. I followed ten of them by foot and found the cause in the lift. I changed the label, and nothing was lost afterwards.';
    expect(clashes(WEBHOOKS, other)).toEqual([]);
  });

  it('raises no false alarm among 292 different stories', () => {
    expect(figureClashes(labelledStories().map((story) => ({ id: story.id, text: layOut(story).text })))).toEqual([]);
  });
});
