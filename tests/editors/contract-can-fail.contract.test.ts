/** Plants in a page what a bad editor, or a bad change of ours, would do, and sees that the contract notices. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { type Driven, launch } from '../harness/launch.ts';
import { type Site, serve } from '../harness/site.ts';
import { contenteditable } from './cases/contenteditable.ts';
import { CONTRACT, type LineId } from './contract.ts';
import { HOST } from './page.ts';
import { Scene } from './scene.ts';

/** Seconds in which a line that has just held would hold again many times over. */
const SOON = 3;

const NOT_IN_MODEL = 'The editor holds';
const NOT_EQUAL = 'It is\n';

/** A line, what is wrong, the fault, and what the line says of it. The fault runs in the page before the line is tried. */
const FAULTS: readonly (readonly [line: LineId, what: string, plant: () => void, says: string])[] = [
  [
    'read',
    'a paragraph that the editor has and the page does not show',
    () => {
      const { get } = window.field;
      Object.assign(window.field, { get: async () => [...(await get()), [{ text: 'Unseen.' }]] });
    },
    NOT_IN_MODEL,
  ],
  [
    'marks',
    'underlines 3 px beside the words',
    () => {
      const { places } = window.field;
      const aside = (words: string) => places(words).map((one) => ({ ...one, left: one.left + 3 }));
      Object.assign(window.field, { places: aside });
    },
    'Marks are not on the words',
  ],
  [
    'apply',
    'an edit that takes the formatting of its paragraph along',
    () =>
      document.addEventListener('input', () => {
        for (const bold of document.querySelectorAll('#place strong')) bold.replaceWith(bold.textContent ?? '');
      }),
    NOT_IN_MODEL,
  ],
  [
    'undo',
    'a second step for each edit',
    () => {
      let own = false;
      document.addEventListener('input', (event) => {
        if (own || !(event instanceof InputEvent) || event.inputType !== 'insertText') return;
        own = true;
        // Within the event the browser lets no script edit.
        setTimeout(() => {
          getSelection()?.collapse(document.querySelector('#place p'), 0);
          document.execCommand('insertText', false, '!');
          document.execCommand('delete');
        });
      });
    },
    NOT_IN_MODEL,
  ],
  [
    'elsewhere',
    'an edit that is taken back a moment later',
    () => {
      const place = document.querySelector('#place > div');
      document.addEventListener('input', () => {
        const before = place?.innerHTML.replace('I rewrote the retry job', 'We rewrote the retry job together');
        setTimeout(() => {
          if (place && before) place.innerHTML = before;
        }, 30);
      });
    },
    '"not-written"',
  ],
  [
    'still',
    'a field that jumps with the edit',
    () =>
      document.addEventListener('input', () => {
        setTimeout(() => document.querySelector('#place')?.scrollTo(0, 0));
      }),
    NOT_EQUAL,
  ],
  [
    'off',
    'a style that is left behind',
    () => {
      const left = document.createElement('style');
      left.textContent = '::highlight(firsthand-3) { color: red }';
      document.head.append(left);
    },
    'There is still: style',
  ],
  [
    'gone',
    'an error as the field goes',
    () => {
      const { remove } = window.field;
      Object.assign(window.field, {
        remove() {
          remove();
          throw new Error('gone');
        },
      });
    },
    NOT_EQUAL,
  ],
];

describe('the contract notices', () => {
  let driven: Driven;
  let site: Site;
  let scene: Scene;

  beforeAll(async () => {
    site = await serve(await contenteditable.pages());
    driven = await launch('chromium', { ...inject('browsers').chromium, hosts: site.hosts });
    await driven.openedPage('welcome.html');
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });
  beforeEach(async () => {
    scene = await Scene.open(driven, contenteditable, site.url(HOST, '/contenteditable'));
  });
  afterEach(() => scene?.close());

  it.each(FAULTS)('%s: %s', async (line, _, plant, says) => {
    // The same line on the same page: what fails is the fault. The last leaves no field to try anything on again.
    if (line !== 'gone') await CONTRACT[line].check(scene);
    await scene.inField(plant);
    scene.patience = SOON;
    await expect(CONTRACT[line].check(scene)).rejects.toThrow(says);
  });
});
