/**
 * The document as Docs has saved it, for when its text cannot be had live: by the page's own address and the person's own
 * session, as the menu's “Download” has it. Nothing is sent but the request.
 */

import { seenOf } from './raw-text.ts';

/** Docs allows about a million characters. */
const LONGEST = 5_000_000;

type Way = (document: Document) => Promise<string | undefined>;

/** In this order: the first that gives a text is kept to, until it fails. */
const WAYS: readonly Way[] = [exported, mobileBasic, modelChunks];

export class SavedCopy {
  readonly #document: Document;
  readonly #report: (error: unknown, where: string) => void;
  #ways = [...WAYS];

  constructor(document: Document, report: (error: unknown, where: string) => void) {
    this.#document = document;
    this.#report = report;
  }

  /** @returns the document's text, or undefined where there is no way to it */
  async load(): Promise<string | undefined> {
    for (const way of this.#ways) {
      try {
        const text = await way(this.#document);
        if (text === undefined) continue;
        this.#ways = [way, ...WAYS.filter((other) => other !== way)];
        return text.slice(0, LONGEST);
      } catch (error) {
        this.#report(error, `editors/google-docs: ${way.name}`);
      }
    }
    return undefined;
  }
}

async function exported(document: Document): Promise<string | undefined> {
  const response = await get(document, 'export?format=txt');
  // Somebody who is not signed in is sent to a page of HTML.
  if (!response?.headers.get('content-type')?.startsWith('text/plain')) return undefined;
  return tidy(await response.text());
}

/** The page that old telephones get. */
async function mobileBasic(document: Document): Promise<string | undefined> {
  const response = await get(document, 'mobilebasic');
  if (!response?.headers.get('content-type')?.startsWith('text/html')) return undefined;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const blocks = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6, p, li')].filter(
    (block) => !block.querySelector('p, li'),
  );
  return blocks.length > 0 ? tidy(blocks.map((block) => block.textContent ?? '').join('\n')) : undefined;
}

/** What the page was loaded with, in its own scripts: as old as the page. */
async function modelChunks(document: Document): Promise<string | undefined> {
  const texts: string[] = [];
  for (const script of document.scripts) {
    const source = script.textContent ?? '';
    const at = /DOCS_modelChunk\s*=\s*(?=[[{])/.exec(source);
    if (at) texts.push(...insertions(parseValue(source.slice(at.index + at[0].length))));
  }
  const text = texts.join('');
  return text === '' ? undefined : tidy(seenOf(text));
}

/** The words of the steps that insert (`ty: "is"`), in their order. */
function insertions(chunk: unknown): string[] {
  const steps = Array.isArray(chunk) ? chunk : property(chunk, 'chunk');
  if (!Array.isArray(steps)) return [];
  return steps.flatMap((step: unknown) => {
    const words = property(step, 's');
    return property(step, 'ty') === 'is' && typeof words === 'string' ? [words] : [];
  });
}

const property = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined;

/** The JSON value that a text begins with, whatever follows it. */
function parseValue(source: string): unknown {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < source.length; at++) {
    const letter = source[at];
    if (quoted) {
      if (letter === '\\') at++;
      else if (letter === '"') quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === '{' || letter === '[') depth++;
    else if (letter === '}' || letter === ']') depth--;
    if (depth === 0 && !quoted) return JSON.parse(source.slice(0, at + 1));
  }
  return undefined;
}

/** @throws where the network fails */
async function get(document: Document, what: string): Promise<Response | undefined> {
  const { pathname, origin } = new URL(document.URL);
  // `/document/u/1/d/ID/edit` names one of several sessions, and stays with it.
  const base = /^\/document\/(?:u\/\d+\/)?d\/[\w-]+\//.exec(pathname)?.[0];
  if (!base) return undefined;
  const response = await fetch(`${origin}${base}${what}`, { credentials: 'same-origin', cache: 'no-store' });
  return response.ok ? response : undefined;
}

function tidy(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\u000b', '\n')
    .replace(/(?<!\n)\n+$/, '');
}
