/** Of an act that failed the person is told what is so: that the field is gone is said only where nobody answers for it. */
import { afterAll, expect, it, vi } from 'vitest';

let sendMessage: () => Promise<unknown>;
// Other tests of the same process may have read these files already, over another browser.
vi.resetModules();
vi.doMock('wxt/browser', () => ({
  browser: { tabs: { sendMessage: () => sendMessage() }, i18n: { getMessage: (key: string) => key } },
}));
const { failureText } = await import('../../entrypoints/sidepanel/failure-text.ts');
const { askFrame } = await import('../../lib/platform/messages.ts');
afterAll(() => {
  vi.doUnmock('wxt/browser');
  vi.resetModules();
});

const noReceiver = () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
const silence = async () => undefined;
const failure = async () => ({ ok: false, error: 'InvalidStateError' });

it.each([
  ['the page is gone', noReceiver, 'fieldGone', 'fieldGone'],
  ['the page has the field no more', silence, 'fieldGone', 'fieldGone'],
  ['the page fails at it', failure, 'actFailed', 'unverified'],
])('%s', async (_, answer, told, toldOfWriting) => {
  sendMessage = answer;
  const error = await askFrame({ tabId: 1 }, 'refresh', { field: 'field' }).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(Error);
  expect(failureText(error)).toBe(told);
  expect(failureText(error, true)).toBe(toldOfWriting);
});
