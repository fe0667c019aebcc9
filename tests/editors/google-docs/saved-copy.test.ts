// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SavedCopy } from '../../../lib/editors/google-docs/saved-copy.ts';

/** A page of Docs, as far as a saved copy needs one. */
const pageAt = (address: string, scripts: readonly string[] = []) =>
  ({ URL: address, scripts: scripts.map((textContent) => ({ textContent })) }) as unknown as Document;

const EDIT = 'https://docs.google.com/document/u/1/d/ab-C_1/edit?tab=t.0#heading';

function answering(answer: (address: string) => Response) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return answer(address);
  });
  return asked;
}

afterEach(() => void vi.unstubAllGlobals());

describe('the saved copy', () => {
  it('is exported by the same session, and tidied', async () => {
    const asked = answering(
      () => new Response('\ufeffOne.\r\n* Two.\r\n\r\n', { headers: { 'content-type': 'text/plain; charset=utf-8' } }),
    );
    const reported: string[] = [];
    const copy = new SavedCopy(pageAt(EDIT), (_, where) => reported.push(where));
    expect(await copy.load()).toBe('One.\n* Two.');
    expect(asked).toEqual(['https://docs.google.com/document/u/1/d/ab-C_1/export?format=txt']);
    expect(reported).toEqual([]);
  });

  it('is what the page was loaded with, where nothing can be fetched', async () => {
    answering(() => new Response('sign in', { status: 403 }));
    const chunk = (s: string) =>
      `DOCS_modelChunk = {"chunk":[{"ty":"is","ibi":1,"s":${JSON.stringify(s)}},{"ty":"as","st":"text"}]}; x();`;
    const scripts = [
      'start()',
      chunk('We said “}”.\n\u0010\u0012\u001ca\n'),
      'DOCS_modelChunk = [{"ty":"is","s":"More.\\n"}]; y()',
    ];
    const copy = new SavedCopy(pageAt(EDIT, scripts), () => undefined);
    expect(await copy.load()).toBe('We said “}”.\na\nMore.');
  });

  it('is not had on a page that is no document, nor where a page to sign in comes instead', async () => {
    const asked = answering(() => new Response('<html>', { headers: { 'content-type': 'text/html' } }));
    expect(await new SavedCopy(pageAt('https://docs.google.com/document/'), () => undefined).load()).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('goes on to the next way where one fails, and says so', async () => {
    const reported: string[] = [];
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('no network');
    });
    const copy = new SavedCopy(pageAt(EDIT, ['DOCS_modelChunk = [{"ty":"is","s":"Kept."}]']), (_, where) =>
      reported.push(where),
    );
    expect(await copy.load()).toBe('Kept.');
    expect(reported).toEqual(['editors/google-docs: exported', 'editors/google-docs: mobileBasic']);
  });
});
