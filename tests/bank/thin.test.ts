import { describe, expect, it } from 'vitest';
import { versionOf } from '../../lib/bank/telling.ts';
import { superfluous } from '../../lib/bank/thin.ts';
import type { VersionReason } from '../../lib/model/story.ts';

const version = (saved: number, reason: VersionReason = 'saved') =>
  versionOf('a', { title: 'Fix', text: `Saved at ${saved}.`, answers: [] }, saved, reason);
/** Newest first, as the bank hands them over. */
const history = (times: readonly number[]) => [...times].sort((a, b) => b - a).map((time) => version(time));
const minutes = (count: number) => Array.from({ length: count }, (_, i) => i * 60);

describe('a long history', () => {
  it('is left alone up to its bound', () => {
    expect(superfluous(history(minutes(200)))).toEqual([]);
  });

  it('loses the versions that stood for the shortest time, and no more than need be', () => {
    // Two more, one of them overwritten after a second.
    const times = [...minutes(200), 60 * 40 + 59, 60 * 41 + 30];
    const lost = superfluous(history(times)).map(({ saved }) => saved);
    expect(lost).toHaveLength(2);
    expect(lost).toContain(60 * 40 + 59);
  });

  it('keeps the first, the newest fifty, and what came from elsewhere', () => {
    const own = history(minutes(400));
    const foreign = [
      version(60 * 100 + 1, 'clash'),
      version(60 * 200 + 1, 'imported'),
      version(60 * 300 + 1, 'restored'),
    ];
    const all = [...own, ...foreign].sort((a, b) => b.saved - a.saved);
    const lost = new Set(superfluous(all));
    expect(lost.size).toBe(203);
    for (const kept of [...all.slice(0, 50), ...foreign, ...all.slice(-1)]) expect(lost.has(kept)).toBe(false);
  });
});
