import type { Frame, Page } from 'puppeteer-core';
import { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import { BidiFrame } from 'puppeteer-core/internal/bidi/Frame.js';
import { CdpFrame } from 'puppeteer-core/internal/cdp/Frame.js';

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
    if (shadow) found.push(await callInChromium(frame, shadow.backendNodeId, call, []));
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

async function inChromium(frame: Frame, call: string, args: readonly unknown[]): Promise<unknown> {
  if (!(frame instanceof CdpFrame)) throw new Error('Not a frame of Chromium');
  const { client } = frame;
  using html = await frame.evaluateHandle(() => document.documentElement);
  const { objectId } = html.remoteObject();
  if (objectId === undefined) return undefined;
  const { node } = await client.send('DOM.describeNode', { objectId, depth: -1, pierce: true });
  const shadow = findClosed(node);
  return shadow && callInChromium(frame, shadow.backendNodeId, call, args);
}

async function callInChromium(
  { client }: CdpFrame,
  backendNodeId: number,
  call: string,
  args: readonly unknown[],
): Promise<unknown> {
  const { object } = await client.send('DOM.resolveNode', { backendNodeId });
  const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
    ...(object.objectId && { objectId: object.objectId }),
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
  const shadow = await closedRootInFirefox(frame);
  return shadow === undefined ? undefined : callInFirefox(frame, shadow, call, args);
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
