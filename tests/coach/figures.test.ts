import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../lib/coach/figure-words.ts';
import { type Measure, measuresIn } from '../../lib/coach/measures.ts';
import { ownWords } from '../../lib/language/features.ts';
import { fold } from '../../lib/language/words.ts';

const startOf = ({ start, to }: Measure) => Math.min(start, to?.start ?? start);

/** The figures of a sentence as they would be shown: “from → to: words”. */
function shown(text: string): string[] {
  const folded = ownWords(fold(text));
  const measures = measuresIn(folded);
  return measures.map((one, i) => {
    const [before, after] = [measures[i - 1], measures[i + 1]];
    const last = Math.max(before?.end ?? 0, before?.to?.end ?? 0);
    const words = wordsFor({ text, folded, last, next: after ? startOf(after) : text.length }, one);
    return `${text.slice(one.start, one.end)}${one.to ? ` → ${text.slice(one.to.start, one.to.end)}` : ''}: ${words}`;
  });
}

describe('what is one figure', () => {
  it.each([
    ['a range', 'Every night 70 to 90 rye loaves were thrown away.', '70 to 90: rye loaves were thrown away'],
    ['a part of a whole', 'I got back 31 of her 33 commits.', '31 of her 33: I got back 31 of her 33 commits'],
    [
      'a part of a whole in words',
      'Thirteen of the fourteen ran a correction.',
      'Thirteen of the fourteen: Thirteen of the fourteen ran a correction',
    ],
    ['an amount and its unit', 'The max deviation was 35 mm.', '35 mm: max deviation'],
    ['a time in two units', 'The nightly load is down to 1 h 55 m.', '1 h 55 m: nightly load'],
    ['what is counted, by the time', 'Throughput rose to 500 orders an hour.', '500: orders an hour'],
    ['how often something was', 'The alarm rang 40 times a week.', '40: times a week'],
    ['what it is reckoned by', 'That is £230 a unit less.', '£230 a unit: That is £230 a unit less'],
    [
      'a number word with its thousands',
      'We counted two hundred and sixty thousand visits.',
      'two hundred and sixty thousand: visits',
    ],
    ['its bound', 'The variance was under 2% each time.', 'under 2%: variance'],
    ['a change from less than nothing', 'NPS rose from -5 to 31.', '-5 → 31: NPS'],
    [
      'a change told from its end',
      'Empty hours came down to 6.5% from the 11 he had quoted.',
      '11 → 6.5%: Empty hours',
    ],
    ['a change told by “up from”', 'The trust score was 58 in the autumn, up from 41.', '41 → 58: trust score'],
    [
      'a change with what its first end counts',
      'Waste fell from 310 kilograms a week to 45.',
      '310 kilograms a week → 45: Waste',
    ],
    [
      'a change with its directions',
      'Watch time went from 22% lower to 3% higher.',
      '22% lower → 3% higher: Watch time',
    ],
    ['a change without “from”', 'Readiness went 61% to 88%.', '61% → 88%: Readiness'],
    [
      'a change to a single one',
      'Omissions in that bay went from nine the week before to one.',
      'nine → one: Omissions in that bay',
    ],
  ])('%s', (_, text, line) => expect(shown(text)).toEqual([line]));

  it.each([
    ['says which one, not how many', 'On door number 3 the sensor of error 41 failed in week 14.'],
    ['is denied', 'It was ready on time, not the 5 days that the runbook allows.'],
    ['only says when', 'In three months I rebuilt it all.'],
    ['says how often in words', 'I rang the supplier twice a day.'],
  ])('none that %s', (_, text) => expect(shown(text)).toEqual([]));

  it('two where what was counted took the time', () =>
    expect(shown('It took 3 engineers a week.')).toEqual([
      '3: engineers a week',
      'a week: It took 3 engineers a week',
    ]));
});

describe('the words that say what a figure is', () => {
  it.each([
    [
      'what it counts, and which',
      'She sent a list of names with 64 patients who had come too early.',
      '64: patients who had come too early',
    ],
    ['no predicate that belongs to another', 'Guests of 310 hotels stopped being charged twice.', '310: hotels'],
    ['what it is a share of', 'I broke 6% of EU checkout, and mended it.', '6%: EU checkout'],
    [
      'what money was for',
      'We stopped paying out ₹90 lakh a quarter in refunds and goodwill.',
      '₹90 lakh a quarter: in refunds and goodwill',
    ],
    ['what it is of, before it', 'Waste on the night was forty two kilos.', 'forty two kilos: Waste on the night'],
    [
      'what it is of, after a time',
      'By May the group\u2019s absence had fallen from 17% to 9%.',
      '17% → 9%: group\u2019s absence',
    ],
    ['what stands before its colon', 'Set-up: 6 hours -> 35 minutes.', '6 hours → 35 minutes: Set-up'],
    ['what it is the amount of', 'The report came back with a grade of 83.', '83: grade'],
    [
      'all of its clause where it hangs on a verb',
      'Mould costs dropped by €1.3 million over the year.',
      '€1.3 million: Mould costs dropped by €1.3 million over the year',
    ],
    [
      'all of its clause where that denies it',
      'The queue was never longer than 15 people after that.',
      'longer than 15: The queue was never longer than 15 people after that',
    ],
    ['all of its clause where a pronoun is its subject', 'By my count it was 83%.', '83%: By my count it was 83%'],
  ])('are %s', (_, text, line) => expect(shown(text)).toEqual([line]));

  it('are what stands between the marks where the clause is too long for a glance', () =>
    expect(
      shown(
        'Over the winter that adds up, for a plant of our size with a canteen, to a lot of paid standing around, worth roughly $67K to them, that nobody pays for any more.',
      ),
    ).toEqual(['$67K: worth roughly $67K to them']));
});
