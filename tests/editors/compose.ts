/** An input method at work: both browsers can be asked to take the part of one, and tell the page of it as of a real one. */
import type { Page } from 'puppeteer-core';
import { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import { CdpFrame } from 'puppeteer-core/internal/cdp/Frame.js';
import * as v from 'valibot';
import type { Scene } from './scene.ts';

/** Begins to compose some text at the caret, calls back meanwhile, and then takes the text in. */
export async function compose(scene: Scene, text: string, meanwhile: () => Promise<void>): Promise<void> {
  const { text: frame, page } = scene;
  if (frame instanceof CdpFrame) {
    const { client } = frame;
    await client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await meanwhile();
    await client.send('Input.insertText', { text });
    return;
  }
  const begin = `() => {
    const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    processor.beginInputTransactionForTests(window);
    processor.setPendingCompositionString(${JSON.stringify(text)});
    processor.appendClauseToPendingComposition(${text.length}, processor.ATTR_RAW_CLAUSE);
    processor.setCaretInPendingComposition(${text.length});
    processor.flushPendingComposition();
    window.inputMethod = processor;
  }`;
  await inWindow(page, begin);
  await meanwhile();
  await inWindow(page, '() => window.inputMethod.commitComposition()');
}

const windows = v.object({ contexts: v.array(v.object({ context: v.string(), url: v.string() })) });

/** Runs in Firefox's own window, around the page. */
async function inWindow(page: Page, functionDeclaration: string): Promise<void> {
  const browser = page.browser();
  if (!(browser instanceof BidiBrowser)) throw new Error('Not a page of Firefox');
  const scope: object = { 'moz:scope': 'chrome' };
  const { contexts } = v.parse(windows, (await browser.connection.send('browsingContext.getTree', scope)).result);
  const window = contexts.find(({ url }) => url.endsWith('browser.xhtml'));
  if (!window) throw new Error('Firefox has no window');
  const { result } = await browser.connection.send('script.callFunction', {
    target: { context: window.context },
    awaitPromise: true,
    functionDeclaration,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
}
