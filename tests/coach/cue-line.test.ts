import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../lib/coach/clauses.ts';
import { cueLine, firstOf } from '../../lib/coach/cue-line.ts';
import { featuresOf } from '../../lib/language/features.ts';
import { fold } from '../../lib/language/words.ts';

describe('a line', () => {
  it('is the whole sentence where that is short, without its stop', () =>
    expect(cueLine('I rang the ward.', undefined, 10)).toBe('I rang the ward'));
  it('is the clause that it is about, without the run-up', () =>
    expect(
      cueLine(
        'So anyway, when the second week of November came around, Marcy sent a list of 64 patients who had come an hour early, and everybody went to lunch.',
        { start: 60, end: 65 },
        13,
      ),
    ).toBe('Marcy sent a list of 64 patients who had come an hour early'));
  it('never splits a figure', () =>
    expect(
      cueLine('We paid 1,130 couriers back, which took two long days of work for all of us there.', undefined, 6),
    ).toBe('We paid 1,130 couriers back'));
  it.each([
    [
      'does not begin with a reason',
      'The setting said Eastern for all of them, because the form picked the zone by state, and some of those are on Central time anyway.',
      'because the form',
      'The setting said Eastern for all of them, because the form picked the zone by state',
    ],
    [
      'does not part a subject from its verb',
      'Of 1,870 stopped pensions we restored 1,844 within the year; the remaining 26 pensioners, I am sorry to say, had expired before the letters came.',
      'remaining 26',
      'Of 1,870 stopped pensions we restored 1,844 within the year',
    ],
    [
      'does not end before what a subject is known by',
      'Player analytics sat with Product and steering sat with the other group, so the people who could see it had no lever at all in their hands.',
      'so the people',
      'the people who could see it had no lever at all in their hands',
    ],
    [
      'stays whole where it cannot be divided',
      'The screenshots that our three largest partners had been sending in since the beginning of May all showed the same wrong total at the bottom.',
      'same wrong total',
      'The screenshots that our three largest partners had been sending in since the beginning of May all showed the same wrong total at the bottom',
    ],
    [
      'is the clause that hangs on another where that is the matter and all of it is long',
      'The refrigerator in the store on the corner of the square lost its power every evening, because the cleaners unplugged it for the vacuum.',
      'because the cleaners',
      'because the cleaners unplugged it for the vacuum',
    ],
    [
      'begins with what was noticed',
      'While I was signing something else altogether I noticed that 1,870 pensions had stopped since the merger of the two banks.',
      '1,870',
      '1,870 pensions had stopped since the merger of the two banks',
    ],
    [
      'does not take “first year” for a run-up',
      'So first year on site I wired eighteen sockets with the polarity swapped, because I was looking at the diagram upside down.',
      'wired',
      'first year on site I wired eighteen sockets with the polarity swapped',
    ],
    [
      'keeps the “that” that points to a time, and drops the one that reports',
      'That weekend I wrote a soak script for the consoles, which had failed twice before at the same place.',
      'wrote',
      'That weekend I wrote a soak script for the consoles',
    ],
    [
      'does not part a subject from its verb by what is said between them',
      'The plan I drafted, and she then tore up half of, had her leading the whole rewrite with me as a reviewer and not as an owner.',
      'I drafted',
      'The plan I drafted, and she then tore up half of, had her leading the whole rewrite with me as a reviewer and not as an owner',
    ],
  ])('%s', (_, sentence, about, line) => {
    const start = sentence.indexOf(about);
    expect(cueLine(sentence, { start, end: start + about.length }, 10)).toBe(line);
  });
});

describe('how a long sentence is begun', () => {
  it.each([
    [
      'with as much as is said in one breath',
      'New nurses on our ward used to wait until Thursday for a working login, and since last April they have had one before the safety film ends, forty minutes in.',
      'New nurses on our ward used to wait until Thursday for a working login',
    ],
    [
      'all of it, where a few words less would lose the point',
      'In March I published a story saying that the county jail had left a man of forty without insulin for three whole days, and it was wrong.',
      'In March I published a story saying that the county jail had left a man of forty without insulin for three whole days, and it was wrong',
    ],
    [
      'never before what was found',
      'On a new estate outside the town I opened a meter box to hook up the panels and found the main neutral so loose that it moved with a finger.',
      'On a new estate outside the town I opened a meter box to hook up the panels and found the main neutral so loose that it moved with a finger',
    ],
    [
      'never before an aside whose verb is still to come',
      'A week after the wedding I sat down at my desk to edit and found that the whole of the ceremony, 212 frames, was missing off the second card.',
      'A week after the wedding I sat down at my desk to edit and found that the whole of the ceremony, 212 frames, was missing off the second card',
    ],
    [
      'never before what it was chosen over',
      'For a whole evening I did think about leaving a polite note on the file for her, which would have covered me, as opposed to going there and saying it to her face.',
      'For a whole evening I did think about leaving a polite note on the file for her, which would have covered me, as opposed to going there and saying it to her face',
    ],
    [
      'never into a clause whose verb stands beyond a list',
      'In late January the confirmations, which normally turn up within 36 hours, started taking five or six days, while the statistical forecast, the supplier scorecard and their account manager all said everything was normal.',
      'In late January the confirmations, which normally turn up within 36 hours, started taking five or six days',
    ],
  ])('%s', (_, sentence, line) => expect(firstOf(sentence, 25)).toBe(line));
});

describe('a clause', () => {
  it('has a doer where “that” points at one whose name begins as its verb does', () => {
    const sentence = 'I found the list, and that issue is old.';
    const folded = fold(sentence);
    const told = clausesOf(sentence, folded, featuresOf(sentence, false).doers, true).map((clause) => clause.told);
    expect(told).toEqual([true, true]);
  });
});
