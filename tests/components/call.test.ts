import { describe, expect, test } from 'vitest';
import { divide } from '../../components/call/beside.ts';
import { actOf, CALL_KEYS } from '../../components/call/keys.ts';
import { storiesFor } from '../../components/call/search.ts';
import {
  AT_REST,
  signAt,
  spentInAll,
  spentOn,
  type TimerAct,
  type TimerState,
  takenUp,
  timerAfter,
} from '../../components/call/timer.ts';
import type { CueAnswer, CueCard } from '../../lib/model/cue-card.ts';

const PARTS = 3;
/** Each act a second later than the last, unless it says when. */
const timed = (...acts: readonly (readonly [TimerAct, number])[]): TimerState =>
  acts.reduce((state, [act, second]) => timerAfter(state, act, PARTS, second * 1000), AT_REST);

describe('the timer', () => {
  test('counts for the part that is told, and stands while it is stopped', () => {
    const state = timed(['toggle', 0], ['next', 10], ['toggle', 25]);
    expect(state.spent).toEqual([10_000, 15_000]);
    expect(spentInAll(state, 99_000)).toBe(25_000);
    expect(spentOn(state, 2, 99_000)).toBe(0);
  });
  test('goes on where it was stopped', () => {
    const state = timed(['toggle', 0], ['toggle', 4], ['toggle', 10]);
    expect(spentInAll(state, 13_000)).toBe(7_000);
  });
  test('the next part begins the story where nothing has begun, and ends it after the last', () => {
    expect(timed(['next', 5])).toMatchObject({ part: 0, since: 5_000 });
    const told = timed(['next', 0], ['next', 1], ['next', 2], ['next', 3]);
    expect(told.since).toBeUndefined();
    expect(told.spent).toEqual([1_000, 1_000, 1_000]);
  });
  test('goes back to a part and adds to what it took', () => {
    const state = timed(['toggle', 0], ['next', 10], ['previous', 12], ['toggle', 15]);
    expect(state.spent).toEqual([13_000, 2_000]);
    expect(timed(['previous', 1]).part).toBe(0);
  });
  test('a stopped timer turns to another part without starting', () => {
    const state = timed(['toggle', 0], ['toggle', 5], ['next', 6]);
    expect(state).toMatchObject({ part: 1 });
    expect(state.since).toBeUndefined();
  });
  test('goes back to zero', () => expect(timed(['toggle', 0], ['next', 9], ['reset', 11])).toEqual(AT_REST));
  test('a clock that is set back takes no time away', () => {
    expect(spentInAll(timed(['toggle', 100]), 50_000)).toBe(0);
  });
  test('is taken up by another page: as it runs, or from what it had where the clock was set or it was left alone', () => {
    const running = timed(['toggle', 0], ['next', 10], ['previous', 14]);
    const told = (now: number, later: number) => spentInAll(takenUp(running, now), later);
    expect(told(30_000, 40_000)).toBe(40_000);
    const [day, year] = [86_400_000, 365 * 86_400_000];
    for (const now of [-day, year]) expect(told(now, now + 10_000)).toBe(24_000);
    const stopped = timed(['toggle', 0], ['toggle', 4]);
    expect(takenUp(stopped, year)).toEqual(stopped);
  });
  test('gives its sign at two minutes and at three, not a moment before', () => {
    expect([0, 119_999, 120_000, 179_999, 180_000, 900_000].map(signAt)).toEqual([undefined, undefined, 2, 2, 3, 3]);
  });
});

const STORIES = [
  { title: 'Dropped webhooks', question: 'Tell me about a time you took ownership.', text: 'I compared the logs.' },
  { title: 'Drug bags in the cold', text: 'Eight lockers had been below freezing.' },
  { title: 'Minibar', question: 'Tell me about a time you failed fast.', text: 'Disputes fell, and the webhooks too.' },
];
const titles = (typed: string) => storiesFor(STORIES, typed).map(({ title }) => title);

describe('finding a story', () => {
  test('shows all while nothing is typed', () => expect(titles(' ')).toHaveLength(3));
  test('a few letters of a title or a question are enough', () => {
    expect(titles('dru')).toEqual(['Drug bags in the cold']);
    expect(titles('owner')).toEqual(['Dropped webhooks']);
  });
  test('what stands in the title comes before what stands in the text', () => {
    expect(titles('webh')).toEqual(['Dropped webhooks', 'Minibar']);
  });
  test('a whole question finds the story that fits it', () => {
    expect(titles('Tell me about a time when you failed')[0]).toBe('Minibar');
  });
  test('finds nothing where nothing fits', () => expect(titles('zebra')).toEqual([]));
});

describe('keys', () => {
  const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
    actOf({ key, ctrlKey: false, metaKey: false, altKey: false, target: null, ...more });
  test('no key asks for two things', () => {
    const keys = CALL_KEYS.flatMap(({ keys, also = [] }) => [...keys, ...also]);
    expect(new Set(keys).size).toBe(keys.length);
  });
  test('are heard in either case, and left to the browser with Control', () => {
    expect(press('N')).toBe('next');
    expect(press(' ')).toBe('toggle');
    expect(press('r', { ctrlKey: true })).toBeUndefined();
    expect(press('Tab')).toBeUndefined();
  });
});

describe('the follow-ups beside the telling and below it', () => {
  const answer = (id: string, answers: readonly string[]): CueAnswer => ({
    id,
    question: 'What would you do differently?',
    state: answers.length > 0 ? 'answered' : 'open',
    answers,
  });
  const LINE = 'I compared three months of order events with the ledger entries';
  const answered = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => answer(id, [LINE, LINE]));
  const card = (lines: number, followUps: readonly CueAnswer[]): CueCard => ({
    opening: LINE,
    cues: [{ section: 'action', lines: Array.from({ length: lines }, () => LINE) }],
    figures: [{ value: '0.8%', to: 'none', words: 'missing tips' }],
    followUps,
    plan: [],
  });
  const ids = (some: readonly CueAnswer[]) => some.map(({ id }) => id).join('');

  test('all stand beside a long telling', () => {
    expect(divide(card(40, answered))).toEqual({ beside: answered, below: [] });
  });
  test('about half of them go on below a short one, in their order', () => {
    const { beside, below } = divide(card(3, answered));
    expect([ids(beside), ids(below)]).toEqual(['abcd', 'ef']);
  });
  test('what is open stands last and together', () => {
    const { beside, below } = divide(card(1, [answer('x', []), ...answered, answer('y', [])]));
    expect(ids([...beside, ...below])).toBe('abcdefxy');
    expect(ids(below)).toMatch(/xy$/);
  });
  test('there may be none', () => expect(divide(card(3, []))).toEqual({ beside: [], below: [] }));
});
