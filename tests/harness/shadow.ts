import type { Frame, Page } from 'puppeteer-core';
import { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import { BidiFrame } from 'puppeteer-core/internal/bidi/Frame.js';
import { CdpFrame } from 'puppeteer-core/internal/cdp/Frame.js';
import * as v from 'valibot';

/**
 * Runs a function on the closed shadow root that the extension puts on a page, or into a frame of it. The page itself
 * cannot reach it; the debugging protocols can, so that no door is built into the product for its tests.
 * @param source text of a function of the shadow root and the arguments
 * @returns what it returned, or undefined where the document has no closed shadow root
 */
export async function inShadow(where: Page | Frame, source: string, args: readonly unknown[]): Promise<unknown> {
  const frame = 'mainFrame' in where ? where.mainFrame() : where;
  const call = `function (...args) { return (${source})(this, ...args); }`;
  return frame instanceof BidiFrame ? inFirefox(frame, call, args) : inChromium(frame, call, args);
}

/** The elements in which marks are drawn where an editor draws its text itself. */
const MARKS = 'firsthand-marks';

/** The same for each of the shadow roots that marks are drawn in, within the editor's own pages. */
export async function inMarkLayers(where: Page | Frame, source: string): Promise<unknown[]> {
  const frame = 'mainFrame' in where ? where.mainFrame() : where;
  const call = `function (...args) { return (${source})(this, ...args); }`;
  return frame instanceof BidiFrame ? layersInFirefox(frame, call) : layersInChromium(frame, call);
}

async function layersInChromium(frame: Frame, call: string): Promise<unknown[]> {
  if (!(frame instanceof CdpFrame)) throw new Error('Not a frame of Chromium');
  const { client } = frame;
  using hosts = await frame.evaluateHandle((name) => [...document.querySelectorAll(name)], MARKS);
  const found: unknown[] = [];
  for (const host of (await hosts.getProperties()).values()) {
    const { objectId } = host.remoteObject();
    if (objectId === undefined) continue;
    const { node } = await client.send('DOM.describeNode', { objectId, depth: 1, pierce: true });
    const shadow = node.shadowRoots?.[0];
    const root = shadow && (await inPage(frame, shadow.backendNodeId));
    if (root !== undefined) found.push(await callInChromium(frame, root, call, []));
  }
  return found;
}

async function layersInFirefox(frame: BidiFrame, call: string): Promise<unknown[]> {
  const hosts = await send(frame, `() => [...document.querySelectorAll('${MARKS}')]`, {
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const each = 'value' in hosts && Array.isArray(hosts.value) ? hosts.value : [];
  return Promise.all(
    each.map((host: unknown) => {
      const shadow = findClosedId(host);
      return shadow === undefined ? undefined : callInFirefox(frame, shadow, call, []);
    }),
  );
}

/** Where a root was found it is asked at once the next time: to look through a page takes longer than what is asked of it. */
const inContexts = new WeakMap<object, string>();
const inFrames = new WeakMap<BidiFrame, string>();

/** Of a root that still stands in the page that is shown. */
const told = v.nullable(v.object({ answer: v.optional(v.unknown()) }));
const whileThere = (call: string) => `async function (...args) {
  return this.isConnected && this.ownerDocument === document ? { answer: await (${call}).apply(this, args) } : null;
}`;

async function inChromium(frame: Frame, call: string, args: readonly unknown[]): Promise<unknown> {
  if (!(frame instanceof CdpFrame)) throw new Error('Not a frame of Chromium');
  const { context } = frame.mainRealm();
  const known = context && inContexts.get(context);
  const there = known && v.parse(told, await callInChromium(frame, known, whileThere(call), args));
  if (there) return there.answer;
  using html = await frame.evaluateHandle(() => document.documentElement);
  const { objectId } = html.remoteObject();
  if (objectId === undefined) return undefined;
  const { node } = await frame.client.send('DOM.describeNode', { objectId, depth: -1, pierce: true });
  const shadow = findClosed(node);
  const root = shadow && (await inPage(frame, shadow.backendNodeId));
  if (root === undefined) return undefined;
  const answer = await callInChromium(frame, root, call, args);
  // Another page may have come meanwhile.
  if (context && context === frame.mainRealm().context) inContexts.set(context, root);
  return answer;
}

/** Chromium's name for a node by which it can be called on. */
async function inPage({ client }: CdpFrame, backendNodeId: number): Promise<string | undefined> {
  const { object } = await client.send('DOM.resolveNode', { backendNodeId });
  return object.objectId;
}

async function callInChromium(
  { client }: CdpFrame,
  objectId: string,
  call: string,
  args: readonly unknown[],
): Promise<unknown> {
  const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: call,
    arguments: args.map((value) => ({ value })),
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

interface DomNode {
  readonly localName?: string;
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: DomNode[];
  readonly shadowRoots?: DomNode[];
}

/** Beside the page's body, or in a dialog that is open: never within a frame, which is asked by itself. */
function findClosed(node: DomNode): DomNode | undefined {
  if (node.localName === MARKS) return undefined;
  if (node.shadowRootType === 'closed') return node;
  const { children = [], shadowRoots = [] } = node;
  for (const inner of [...shadowRoots, ...children]) {
    const found = findClosed(inner);
    if (found) return found;
  }
  return undefined;
}

async function inFirefox(frame: BidiFrame, call: string, args: readonly unknown[]): Promise<unknown> {
  const known = inFrames.get(frame);
  const there =
    known &&
    v.parse(
      told,
      await callInFirefox(frame, known, whileThere(call), args).catch((error: unknown) => {
        // It went with its page, or the page that it is on is no longer the one that is shown.
        if (!/no such node|Permission denied to access property/.test(String(error))) throw error;
        return null;
      }),
    );
  if (there) return there.answer;
  const shadow = await closedRootInFirefox(frame);
  if (shadow === undefined) return undefined;
  inFrames.set(frame, shadow);
  return callInFirefox(frame, shadow, call, args);
}

async function callInFirefox(frame: BidiFrame, shadow: string, call: string, args: readonly unknown[]) {
  // The protocol has its own encoding of values; JSON spares us both directions of it.
  const inJson = `async function (text) { return JSON.stringify(await (${call}).apply(this, JSON.parse(text))); }`;
  const answer = await send(frame, inJson, {
    this: { sharedId: shadow },
    arguments: [{ type: 'string', value: JSON.stringify(args) }],
  });
  const value: unknown = answer.type === 'string' ? JSON.parse(answer.value) : undefined;
  return value;
}

/** Firefox gives shadow trees along with a serialized node, closed ones too when asked for all. */
async function closedRootInFirefox(frame: BidiFrame): Promise<string | undefined> {
  const html = await send(frame, '() => document.documentElement', {
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 3 },
  });
  return findClosedId(html);
}

function findClosedId(node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  if ('value' in node && typeof node.value === 'object' && node.value !== null) {
    const { value } = node;
    const mode = 'mode' in value ? value.mode : undefined;
    if (mode === 'closed' && 'sharedId' in node) return String(node.sharedId);
    const inner = [
      ...('shadowRoot' in value ? [value.shadowRoot] : []),
      ...('children' in value && Array.isArray(value.children) ? value.children : []),
    ];
    for (const child of inner) {
      const found = findClosedId(child);
      if (found) return found;
    }
  }
  return undefined;
}

/** One `script.callFunction` of WebDriver BiDi: Puppeteer's own evaluate neither gives nor takes shadow roots. */
async function send(frame: BidiFrame, functionDeclaration: string, options: object) {
  const browser = frame.page().browser();
  if (!(browser instanceof BidiBrowser)) throw new Error('Not a frame of Firefox');
  const { result } = await browser.connection.send('script.callFunction', {
    target: { context: frame._id },
    awaitPromise: true,
    functionDeclaration,
    ...options,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result;
}
