import { describe, expect, it } from 'vitest';
import { isCut } from '../../lib/overlay/cut-off.ts';

const TEXT = 'I traced it. I fixed it. ';

describe('a text', () => {
  it.each([
    ['has lost its end', 'I traced it. I fi', true],
    ['was emptied, as when it is sent', '', false],
    ['stands as it was', TEXT, false],
    ['has lost the spaces at its end', TEXT.trim(), false],
    ['became another', 'I traced them. I fi', false],
  ])('%s', (_, now, cut) => {
    expect(isCut(TEXT, now)).toBe(cut);
  });
});
