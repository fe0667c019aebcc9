/**
 * A site that looks for us, reads what we add, puts its own functions in place of the browser's, and has other frames help it. A
 * third of it is that site's own script.
 */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { typeInto } from '../harness/keyboard.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { badgeOn, clickIn, highlightsIn, popoverOn, underlinesOver } from '../harness/overlay.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { inShadow } from '../harness/shadow.ts';
import { type Site, serve } from '../harness/site.ts';
import { waitFor } from '../harness/wait.ts';

/** Firsthand is on here from the start, and not on the other one. */
const HOST = 'jobs.lever.co';
const ELSEWHERE = 'curious.example.org';
const STORY =
  'Last year 3% of the invoices that our shop sent never arrived. I noticed it when a customer called. We rewrote the retry job together. After that, deliveries were much faster.';

/** Runs in the page before anything of ours. Whoever calls what it has put in place from a script of ours is written down. */
function spy(): void {
  const seen = { calls: [] as string[], added: [] as string[], messages: [] as string[], events: [] as string[] };
  const types = [window, document, HTMLElement.prototype].flatMap((owner) => {
    const names: string[] = [];
    for (const name in owner) if (name.startsWith('on')) names.push(name.slice(2));
    return names;
  });
  for (const type of new Set([...types, 'focusin', 'focusout', 'DOMContentLoaded', 'compositionstart'])) {
    const note = ({ isTrusted, target }: Event) => {
      // The browser gives the window the focus and takes it away as it brings tabs before others, at its own time.
      const ofWindow = /^(?:focus|blur)$/.test(type) && !(target instanceof Element);
      if (!ofWindow) seen.events.push(`${isTrusted ? '' : 'made: '}${type}`);
    };
    addEventListener(type, note, true);
  }
  Object.assign(window, { seen });
  const put = <T extends object>(owner: T, name: keyof T & string) => {
    const real: unknown = owner[name];
    if (typeof real !== 'function') throw new Error(name);
    const note = () => {
      if (/extension:\/\/|content-scripts/.test(new Error().stack ?? '')) seen.calls.push(name);
    };
    Reflect.set(
      owner,
      name,
      new Proxy(real, {
        apply(target, self, args) {
          note();
          return Reflect.apply(target, self, args);
        },
        construct(target, args, made) {
          note();
          return Reflect.construct(target, args, made);
        },
      }),
    );
  };
  for (const name of ['map', 'filter', 'push', 'flatMap'] as const) put(Array.prototype, name);
  for (const name of ['slice', 'split', 'replace', 'trim'] as const) put(String.prototype, name);
  for (const name of ['parse', 'stringify'] as const) put(JSON, name);
  for (const name of ['addEventListener', 'dispatchEvent'] as const) put(EventTarget.prototype, name);
  put(customElements, 'define');
  put(Document.prototype, 'createElement');
  put(Node.prototype, 'appendChild');
  for (const name of ['Map', 'Promise', 'MutationObserver', 'Range'] as const) put(window, name);
  // The old trick: every tree is open to whoever makes the trees.
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function attach(options) {
    seen.calls.push('attachShadow');
    return attachShadow.call(this, { ...options, mode: 'open' });
  };
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) seen.added.push(node.nodeName);
  }).observe(document, { childList: true, subtree: true });
  addEventListener('message', ({ data }) => seen.messages.push(JSON.stringify(data)));
}
declare global {
  interface Window {
    readonly seen: Record<'calls' | 'added' | 'messages' | 'events', string[]>;
  }
}

/** Messages of our shapes, thrown at whoever hears them. */
const FORGED = [
  { firsthand: 'worker', method: 'rankStories', data: { question: 'why' } },
  { firsthand: 'frame', method: 'source', data: {} },
  { firsthand: 'frame', method: 'undo', data: { field: 'last' } },
  '1;done;0;0;forged',
];
const ASKING = `<script>
  heard = [];
  addEventListener('message', ({ data, source }) => source !== window && heard.push(JSON.stringify(data)));
  setInterval(() => { for (const message of ${JSON.stringify(FORGED)}) { parent.postMessage(message, '*'); top.postMessage(message, '*'); } }, 100);
</script>`;
const AREA = '<textarea style="width:700px;height:200px"></textarea>';
const page = (more: string, field = AREA) =>
  `<!doctype html><html lang="en"><head><title>Apply</title><script>(${spy})()</script></head>
<body>${field}${more}</body></html>`;
const IN_DIALOG = page('<script>document.querySelector("dialog").showModal()</script>', `<dialog>${AREA}</dialog>`);
const RICH = page('', '<div contenteditable style="width:700px;height:200px"></div>');
/** What our marks stand for. */
const DIMENSIONS = /situation|ownership|rigor|metrics|reflection|delivery/;

describe.each(BROWSER_KINDS)('a curious site in %s', (kind) => {
  let driven: Driven;
  let site: Site;
  let shown: Page;

  beforeAll(async () => {
    site = await serve({
      [HOST]: {
        '/': page(''),
        '/dialog': IN_DIALOG,
        '/rich': RICH,
        '/framing': () => ({ body: page(`<iframe src="${site.url(ELSEWHERE, '/frame')}"></iframe>`) }),
      },
      [ELSEWHERE]: { '/': page(''), '/dialog': IN_DIALOG, '/rich': RICH, '/frame': `<!doctype html>${ASKING}` },
    });
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: site.hosts });
    await driven.openedPage('welcome.html');
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });
  beforeEach(() => pictureOnFailure(() => ({ driven, page: shown })));

  const open = async (host: string, path = '/') => {
    await shown?.close();
    shown = await driven.open(site.url(host, path));
  };
  /** Our script runs there, and has nothing more to do until somebody comes. */
  const isThere = () =>
    waitFor('our script in the page', async () => {
      const answer = await driven.inExtension(`(async () => {
        const { tabs } = globalThis.browser ?? chrome;
        const [tab] = await tabs.query({ active: true, currentWindow: true });
        const hello = { firsthand: 'frame', method: 'hello', data: {} };
        return tabs.sendMessage(tab.id, hello).then((told) => told.ok, () => false);
      })()`);
      return answer === true;
    });
  const draft = async (into = 'textarea') => {
    await typeInto(shown, into, STORY);
    await waitFor('the score', async () => /\d/.test((await badgeOn(shown))?.text ?? ''));
  };
  /** All that a page can see of itself, but for what it looks like. */
  const traces = () =>
    shown.evaluate(() => ({
      // What drives the browser puts its own there.
      globals: Object.getOwnPropertyNames(window)
        .filter((name) => !/puppeteer|__aria/.test(name))
        .sort(),
      ofDocument: Object.getOwnPropertyNames(document).sort(),
      ofRoot: document.documentElement.getAttributeNames(),
      ofBody: document.body.getAttributeNames(),
      ofField: document.querySelector('textarea')?.getAttributeNames(),
      highlights: CSS.highlights.size,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      elements: Array.from(document.querySelectorAll('*'), ({ localName }) => localName),
      added: window.seen.added.filter((name) => !/^(?:#text|BODY|TEXTAREA|DIV|DIALOG|SCRIPT)$/.test(name)),
      resources: performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith(location.origin))
        .length,
    }));

  /** Kinds of events that the page has heard of since it was asked last; how often those came that say where the caret is, and what is open. */
  const events = async () => {
    const all = await shown.evaluate(() => window.seen.events.splice(0));
    // What comes by the pointer and by the time hangs on where the pointer was and how long it took.
    const kinds = all.filter(
      (type) => !/^(?:pointer|mouse|scroll|animation|transition|load|pageshow|readystate)/.test(type),
    );
    const counted = kinds.filter((type) => /focus|blur|toggle/.test(type)).sort();
    return { kinds: [...new Set(kinds)].sort(), counted };
  };

  it('finds nothing where nobody writes: the page is as one without us', async () => {
    await open(ELSEWHERE);
    const without = await traces();
    await open(HOST);
    await isThere();
    expect(await traces()).toEqual(without);
  });

  it('sees one empty element once somebody writes, and not what is in it', async () => {
    await open(ELSEWHERE);
    await typeInto(shown, 'textarea', STORY);
    const heard = await events();
    await open(HOST);
    const before = await traces();
    await draft();
    await waitFor('marks', async () => (await underlinesOver(shown)).length > 0);
    const after = await traces();
    expect({ ...after, elements: [], added: [] }).toEqual({ ...before, elements: [], added: [] });
    expect(after.added).toEqual([...before.added, 'FIRSTHAND-OVERLAY']);
    const stage = await shown.evaluate(() => {
      const element = document.querySelector('html > :not(head, body)');
      return element && { markup: element.outerHTML, tree: element.shadowRoot, text: element.textContent };
    });
    expect(stage).toEqual({ markup: '<firsthand-overlay></firsthand-overlay>', tree: null, text: '' });
    // Nothing is heard but what the person does, no more and no less.
    expect(await events()).toEqual(heard);
    // None of what the page had put in place was called from a script of ours, and everything works.
    expect(await shown.evaluate(() => window.seen.calls)).toEqual([]);
  });

  it('is told of a click on the popover that it was on the element, and nothing of what was clicked', async () => {
    await shown.evaluate(() => {
      const path: string[] = [];
      Object.assign(window, { path });
      for (const type of ['pointerdown', 'click'] as const) {
        addEventListener(
          type,
          (event) => path.push(...event.composedPath().map((each) => (each instanceof Element ? each.localName : ''))),
          true,
        );
      }
    });
    const [mark] = await underlinesOver(shown);
    if (mark) await clickIn(shown, mark);
    const popover = await waitFor('the popover', () => popoverOn(shown));
    await shown.evaluate(() => Reflect.get(window, 'path').splice(0));
    const close = popover.buttons.at(-1);
    if (close) await clickIn(shown, close.box);
    const path = await shown.evaluate((): unknown => Reflect.get(window, 'path'));
    expect(new Set(Array.isArray(path) ? path : [])).toEqual(new Set(['firsthand-overlay', 'html', '']));
    const there = await shown.evaluate(
      ({ left, top }) => document.elementFromPoint(left + 5, top + 5)?.outerHTML.slice(0, 20),
      popover.box,
    );
    expect(there).not.toMatch(/popover|dialog/);
  });

  it('sees the same in a dialog, and hears of nothing more', async () => {
    await open(ELSEWHERE, '/dialog');
    await typeInto(shown, 'textarea', STORY);
    const heard = await events();
    await open(HOST, '/dialog');
    await draft();
    await waitFor('marks', async () => (await underlinesOver(shown)).length > 0);
    expect(await events()).toEqual(heard);
    const markup = await shown.$eval('dialog', ({ lastElementChild }) => lastElementChild?.outerHTML);
    expect(markup).toBe('<firsthand-overlay></firsthand-overlay>');
    // Before all else by itself as well, which is told of within our own tree alone.
    expect(await inShadow(shown, "(root) => root.querySelector(':popover-open') !== null", [])).toBe(true);
  });

  it('sees in a rich field which words are marked, and a sheet, neither of which says what for', async () => {
    await open(ELSEWHERE, '/rich');
    await typeInto(shown, '[contenteditable]', STORY);
    const heard = await events();
    await open(HOST, '/rich');
    const before = await traces();
    await draft('[contenteditable]');
    const marks = await waitFor('marks', async () => {
      const found = await highlightsIn(shown);
      return found.length > 0 && found;
    });
    expect(marks.map(({ words }) => words)).toContain('much faster');
    const after = await traces();
    const style = kind === 'firefox' ? ['STYLE'] : [];
    expect(after.added).toEqual([...before.added, 'FIRSTHAND-OVERLAY', ...style]);
    expect(after.sheets).toBe(before.sheets + 1);
    expect(after).toMatchObject({ globals: before.globals, ofRoot: before.ofRoot, ofBody: before.ofBody });
    const told = await shown.evaluate(() => {
      const rules = document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
      const styles = Array.from(document.querySelectorAll('style'), ({ textContent }) => textContent);
      return [...CSS.highlights.keys(), ...rules, ...styles];
    });
    expect(told.length).toBeGreaterThan(marks.length);
    expect(told.filter((each) => DIMENSIONS.test(each))).toEqual([]);
    expect(await events()).toEqual(heard);
    expect(await shown.evaluate(() => window.seen.calls)).toEqual([]);
  });

  it('gets no file of ours: every address answers as if nothing were installed', async () => {
    await open(HOST);
    const base = String(await driven.inExtension('(globalThis.browser ?? chrome).runtime.getURL("/")'));
    const files = ['manifest.json', 'icon/16.png', 'options.html', 'content-scripts/editor.js', 'licences.txt'];
    const probe = (root: string) =>
      shown.evaluate(
        async (addresses) => {
          const tried = async (address: string, name: 'img' | 'script' | 'link') =>
            new Promise<string>((done) => {
              const element = document.createElement(name);
              element.onload = () => done('loads');
              element.onerror = () => done('fails');
              if (element instanceof HTMLLinkElement) Object.assign(element, { rel: 'stylesheet', href: address });
              else element.src = address;
              document.body.append(element);
            });
          const answers: string[] = [];
          for (const address of addresses) {
            answers.push(
              await fetch(address, { mode: 'no-cors' }).then(
                () => 'loads',
                () => 'fails',
              ),
            );
            for (const name of ['img', 'script', 'link'] as const) answers.push(await tried(address, name));
          }
          return answers;
        },
        files.map((file) => root + file),
      );
    // Of an extension that nobody has.
    const nobodys = base.replace(/\w(?=\/$)/, (last) => (last === 'a' ? 'b' : 'a'));
    expect(nobodys).not.toBe(base);
    const answers = await probe(base);
    expect(new Set(answers)).toEqual(new Set(['fails']));
    expect(answers).toEqual(await probe(nobodys));
    const runtime = await shown.evaluate(() => typeof Reflect.get(Object(Reflect.get(window, 'chrome')), 'runtime'));
    expect(runtime).toBe('undefined');
  });

  it('hears nothing through frames and messages, whatever it asks', async () => {
    await open(HOST, '/framing');
    await draft();
    const frame = await waitFor('the other site’s frame', (): Frame | undefined =>
      shown.frames().find((each) => each.url().includes(ELSEWHERE)),
    );
    await shown.evaluate((messages) => {
      for (const message of messages) {
        for (const window of [self, frames[0]]) window?.postMessage(message, '*');
        document.dispatchEvent(new CustomEvent('firsthand-docs-ask-1', { detail: message }));
      }
    }, FORGED);
    const forged = FORGED.map((message) => JSON.stringify(message));
    await waitFor('the forged messages', () => frame.evaluate(() => Reflect.get(window, 'heard').length >= 4));
    const heard: unknown = await frame.evaluate(() => Reflect.get(window, 'heard'));
    const all = [...(await shown.evaluate(() => window.seen.messages)), ...(Array.isArray(heard) ? heard : [])];
    expect(all.filter((message) => !forged.includes(String(message)))).toEqual([]);
    const reach = await frame.evaluate(() => {
      try {
        return parent.document.documentElement.outerHTML;
      } catch (error) {
        return error instanceof DOMException ? error.name : 'another';
      }
    });
    expect(reach).toBe('SecurityError');
    expect(await shown.$eval('textarea', (field) => field.value)).toBe(STORY);
    expect((await badgeOn(shown))?.text).toMatch(/\d/);
  });
});
