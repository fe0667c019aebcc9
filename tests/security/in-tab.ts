/** What a site could do that has broken out of its page into our content script there: it speaks to us with that script's rights. */
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { Driven } from '../harness/launch.ts';
import { waitFor } from '../harness/wait.ts';

const heard = v.array(
  v.union([
    v.object({ ok: v.literal(true), value: v.optional(v.unknown()) }),
    v.object({ ok: v.literal(false), error: v.string() }),
    v.literal('nobody'),
  ]),
);

/** What came back to each message: the answer, or that nobody heard it. */
export type Heard = v.InferOutput<typeof heard>[number];

/** Sends each message to the extension from its content script's world in a page, one after the other. */
export async function sendFromTab(driven: Driven, page: Page, messages: readonly unknown[]): Promise<Heard[]> {
  const source = `(async () => {
    const answers = [];
    for (const message of ${JSON.stringify(messages)}) {
      answers.push((await chrome.runtime.sendMessage(message).catch(() => undefined)) ?? 'nobody');
    }
    return answers;
  })()`;
  return v.parse(heard, await inContentScript(driven, page, source));
}

/** Evaluates an expression in our content script's world in a page. */
export function inContentScript(driven: Driven, page: Page, expression: string): Promise<unknown> {
  return driven.kind === 'chromium' ? inChromium(page, expression) : inFirefox(driven, page, expression);
}

async function inChromium(page: Page, expression: string): Promise<unknown> {
  const session = await page.createCDPSession();
  let contextId: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) contextId = context.id;
  });
  await session.send('Runtime.enable');
  const world = await waitFor('the content script’s world', () => contextId);
  const evaluated = await session.send('Runtime.evaluate', {
    expression,
    contextId: world,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (evaluated.exceptionDetails) throw new Error(evaluated.exceptionDetails.text);
  return evaluated.result.value;
}

/** No protocol reaches the world there; a script that the extension itself puts into the tab runs in it. */
async function inFirefox(driven: Driven, page: Page, expression: string): Promise<unknown> {
  await page.bringToFront();
  return driven.inExtension(
    `browser.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([{ id }]) => browser.scripting.executeScript({ target: { tabId: id }, func: () => ${expression} }))
      .then(([{ result }]) => result)`,
  );
}
