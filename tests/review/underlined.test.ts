import { describe, expect, it } from 'vitest';
import type { RubricFlag } from '../../lib/model/review.ts';
import type { FlagId } from '../../lib/model/rubric.ts';
import { underlined } from '../../lib/review/underlined.ts';

const flag = (id: FlagId, start: number, end: number): RubricFlag => ({
  ...{ id, dimension: 'ownership', span: { start, end }, sentence: 0 },
  ...{ title: id, question: '', key: id },
});
const lines = (...flags: RubricFlag[]) =>
  underlined(flags).map(({ id, span, also = [] }) => [span.start, span.end, id, ...also.map((one) => one.id)]);

describe('lines under a sentence', () => {
  it('leaves apart what stands apart, in the order of the text', () =>
    expect(lines(flag('assigned', 20, 25), flag('handoff', 4, 9), flag('we-action', 9, 12))).toEqual([
      [4, 9, 'handoff'],
      [9, 12, 'we-action'],
      [20, 25, 'assigned'],
    ]));

  it('draws one under the same words, the first to be raised leading', () =>
    expect(lines(flag('hidden-actor', 4, 9), flag('activity-result', 4, 9))).toEqual([
      [4, 9, 'hidden-actor', 'activity-result'],
    ]));

  it('draws one under all words of two that overlap', () =>
    expect(lines(flag('hidden-actor', 6, 12), flag('activity-result', 0, 8))).toEqual([
      [0, 12, 'hidden-actor', 'activity-result'],
    ]));

  it('makes one of two with a third over both', () =>
    expect(
      lines(flag('we-action', 0, 4), flag('vague-action', 10, 14), flag('handoff', 20, 24), flag('assigned', 2, 12)),
    ).toEqual([
      [0, 14, 'we-action', 'vague-action', 'assigned'],
      [20, 24, 'handoff'],
    ]));

  it('keeps the words of each flag for itself', () => {
    const [line] = underlined([flag('hidden-actor', 6, 12), flag('activity-result', 0, 8)]);
    expect(line?.also).toEqual([flag('activity-result', 0, 8)]);
  });
});
