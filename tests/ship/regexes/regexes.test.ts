import { describe, expect, it } from 'vitest';
import { objectionsTo } from './allowed.ts';
import { keyOf, regexesOf } from './collect.ts';
import { readVerdicts, verdictsOf } from './verdict.ts';

/** As many as can be looked at again in a second. */
const AGAIN = 12;

describe('regular expressions', () => {
  it('take no longer than what they are given to read allows', { timeout: 300_000 }, async () => {
    const { found, longest } = await regexesOf();
    expect(found.length).toBeGreaterThan(1_000);
    const kept = readVerdicts();
    // What is new is looked at here; `npm run regexes` keeps it.
    const made = await verdictsOf(found.filter((one) => !(keyOf(one) in kept)));
    expect(objectionsTo(found, { ...kept, ...made }, longest)).toEqual([]);
    // The kept ones are what the tool says: short ones, which it decides on in no time.
    const short = found.filter(({ source }) => source.length < 12).slice(0, AGAIN);
    const again = await verdictsOf(short);
    expect(again).toEqual(Object.fromEntries(Object.keys(again).map((key) => [key, kept[key]])));
  });

  it('that take for ever are found, and those that take the square of something without end', {
    timeout: 60_000,
  }, async () => {
    const found = [
      { source: '^(?:a|a)+$', flags: '', place: 'a.ts:1' },
      { source: 'a+$', flags: '', place: 'a.ts:2' },
      { source: '^a+$', flags: '', place: 'a.ts:3' },
    ];
    const verdicts = await verdictsOf(found);
    const given = (units: number) => new Map(found.map((one) => [keyOf(one), units]));
    const places = (units: number) =>
      objectionsTo(found, verdicts, given(units)).map((objection) => objection.split(' ')[0]);
    expect(places(1_000)).toEqual(['a.ts:1']);
    expect(places(10_000)).toEqual(['a.ts:1', 'a.ts:2']);
    expect(objectionsTo(found, {}, new Map())).toHaveLength(found.length);
  });
});
