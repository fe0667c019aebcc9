import { describe, expect, it, vi } from 'vitest';
import type { Session } from '../../lib/editors/session.ts';
import { isCut, watchCuts } from '../../lib/overlay/cut-off.ts';

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

it('a field that cannot be looked at as it is left is told of', async () => {
  const root = new EventTarget();
  const trouble = new Error('the page has taken its nodes away');
  const sync = () => {
    throw trouble;
  };
  const session = { editor: { root }, rewritten: true, text: TEXT, signal: new AbortController().signal, sync };
  const failed = vi.fn();
  watchCuts(session as unknown as Session, () => undefined, failed);
  root.dispatchEvent(new Event('blur'));
  await vi.waitFor(() => expect(failed).toHaveBeenCalledWith(trouble));
});
