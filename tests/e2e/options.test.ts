/**
 * A person changes what Firsthand goes by: what is open follows at once; and the keys that lead through the findings. Long, since
 * one browser with one open draft serves all of it.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { readArchive } from '../../lib/bank/archive.ts';
import { axeViolations, axeViolationsOver } from '../harness/axe.ts';
import { changeBank, clearBank, fillBank, readBank, savedStory } from '../harness/bank.ts';
import { pressCommand } from '../harness/browser-ui.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { bringForward } from '../harness/in-front.ts';
import { typeInto } from '../harness/keyboard.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { badgeOn, clickIn, popoverOn, underlinesOver } from '../harness/overlay.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { says } from '../harness/reading.ts';
import { type Site, serve } from '../harness/site.ts';
import { waitFor } from '../harness/wait.ts';

/** A line each, so that every finding has one box. */
const STORY = [
  'Last year 3% of the invoices that our shop sent basically never arrived.',
  'I noticed it when a customer called.',
  'We rewrote the retry job together.',
  'After that, deliveries were much faster and the team was happy.',
  'I learned that communication is important.',
].join('\n');
const STORED = savedStory('kept', { title: 'Lost invoices', text: STORY });
const HOST = 'jobs.lever.co';
const PAGE = `<!doctype html><html lang="en"><title>Apply</title>
<textarea style="width:900px;height:160px"></textarea>`;

describe.each(BROWSER_KINDS)('the options in %s', (kind) => {
  let driven: Driven;
  let site: Site;
  let page: Page;
  let options: Page;

  beforeAll(async () => {
    site = await serve({ [HOST]: { '/': PAGE } });
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: site.hosts });
    await driven.openedPage('welcome.html');
    options = await driven.open('options.html');
    page = await driven.open(site.url(HOST, '/'));
    await typeInto(page, 'textarea', STORY);
    await waitFor('marks', async () => (await underlinesOver(page)).length > 1);
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });
  beforeEach(() => pictureOnFailure(() => ({ driven, page })));

  const marks = async () => (await underlinesOver(page)).length;
  /** Does something in the options while the page stands open behind them, and comes back without a key. */
  const there = async (act: () => Promise<void>) => {
    await bringForward(options);
    await act();
    await bringForward(page);
  };

  it('a kind that is turned off goes from the open field, and comes back', async () => {
    const before = await marks();
    const box = 'input[aria-describedby$="-we-action"]';
    await there(async () => {
      await options.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
      });
      await options.locator(box).click();
    });
    await waitFor('a mark less', async () => (await marks()) === before - 1);
    await there(() => options.locator(box).click());
    await waitFor('the mark again', async () => (await marks()) === before);
  });

  it('a word of the person’s own is underlined at once, without a key', async () => {
    const before = await marks();
    await there(async () => {
      await options.locator('.options-text').fill('basically');
      await options.locator('.options-form button').click();
    });
    await waitFor('a mark more', async () => (await marks()) === before + 1);
  });

  it('what is taken away comes back by one undo: a word, the kinds that were off, what was dismissed', async () => {
    const press = (section: string, name: string) =>
      waitFor(`“${name}”`, () =>
        options.evaluate(
          (within, label) => {
            const all = [...document.querySelectorAll<HTMLElement>(`${within} button`)];
            const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === label);
            found?.click();
            return found !== undefined;
          },
          section,
          name,
        ),
      );
    const before = await marks();
    await there(() => press('#findings', 'Remove “basically”').then(() => undefined));
    await waitFor('a mark less', async () => (await marks()) === before - 1);
    await there(() => press('#findings', 'Undo').then(() => undefined));
    await waitFor('the mark again', async () => (await marks()) === before);
    // One is put away in the page, and shown again from here.
    await clickIn(page, (await underlinesOver(page))[0] ?? { left: 0, top: 0, width: 0, height: 0 });
    const popover = await waitFor('the popover', () => popoverOn(page));
    await clickIn(page, popover.buttons.find(({ name }) => name === 'Dismiss')?.box ?? popover.box);
    const less = await waitFor('fewer marks', async () => (await marks()) < before && (await marks()));
    await there(async () => {
      await options.locator('input[aria-describedby$="-generic-reflection"]').click();
      await says(options, '1 kind is off.');
      await press('#findings', 'Turn all on again');
      await says(options, 'All kinds are on again.');
      await press('#findings', 'Undo');
      await says(options, '1 kind is off.');
      await press('#findings', 'Turn all on again');
      await press('#findings', 'Show all again');
    });
    await waitFor('all marks', async () => (await marks()) === before);
    await there(async () => {
      await says(options, 'All are shown again.');
      await press('#findings section:last-child', 'Undo');
    });
    await waitFor('as few as before', async () => (await marks()) === less);
    await there(() => press('#findings', 'Show all again').then(() => undefined));
    await waitFor('all marks again', async () => (await marks()) === before);
  });

  it('the level follows when another page of ours changes it', async () => {
    const panel = await driven.open('sidepanel.html#/stories');
    const level = () => options.$eval('select', (choice) => choice.value);
    expect(await level()).toBe('');
    const choose = (chosen: string) =>
      panel.evaluate(
        `chrome.storage.local.get('settings').then(({ settings }) => chrome.storage.local.set({ settings: { ...settings, level: ${chosen} } }))`,
      );
    await choose("'senior'");
    await waitFor('the level chosen there', async () => (await level()) === 'senior');
    await choose('undefined');
    await waitFor('no level', async () => (await level()) === '');
    await panel.close();
  });

  it('the theme is that of the person, on every page of ours', async () => {
    const scheme = (one: Page) => one.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    await options.bringToFront();
    await options.locator('.choice-option ::-p-text(Dark)').click();
    await waitFor('a dark page', async () => (await scheme(options)) === 'dark');
    const other = await driven.open('welcome.html');
    await waitFor('another dark page', async () => (await scheme(other)) === 'dark');
    await other.close();
  });

  it('the keys go from finding to finding and explain the one at the caret', async () => {
    await page.bringToFront();
    await page.locator('textarea').click();
    await page.keyboard.press('Home');
    const press = (name: string, letter: string) => pressCommand(driven, options, name, letter);
    await press('next-finding', 'J');
    const first = await waitFor('the first finding', () => popoverOn(page));
    expect(await axeViolationsOver(page, driven)).toEqual([]);
    await bringForward(page);
    await press('next-finding', 'J');
    const second = await waitFor('the second', async () => {
      const shown = await popoverOn(page);
      return shown && shown.text !== first.text && shown;
    });
    await page.keyboard.press('Escape');
    await waitFor('nothing', async () => !(await popoverOn(page)));
    await press('explain', 'E');
    await waitFor('the same again', async () => (await popoverOn(page))?.text === second.text);
    // The keyboard is in the dialog: Escape leads back into the field, and what is typed goes there.
    await page.keyboard.press('Escape');
    await page.keyboard.type('x');
    expect(await page.$eval('textarea', (area) => area.value.length)).toBe(STORY.length + 1);
  });

  it('everything goes into one file that is sound, and is taken in again from the stories’ view', async () => {
    const panel = await driven.open('sidepanel.html#/stories/files');
    await fillBank(panel, { stories: [STORED] }, () => driven.reload(panel));
    await options.bringToFront();
    await options.evaluate(() => {
      const real = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (file) => {
        if (file instanceof Blob) void file.text().then((words) => Reflect.set(window, 'exported', words));
        return real(file);
      };
    });
    await options.locator('button ::-p-text(Export everything)').click();
    const file = await waitFor('the file', async () => {
      const words: unknown = await options.evaluate('window.exported');
      return typeof words === 'string' && words;
    });
    const read = readArchive(file);
    expect(read).toMatchObject({ ok: true, contents: { stories: [STORED] } });
    expect(JSON.parse(file)).toMatchObject({ choices: { settings: { theme: 'dark', ownWords: ['basically'] } } });
    await clearBank(options);
    await panel.bringToFront();
    await driven.reload(panel);
    await panel.waitForSelector('input[type=file]');
    await panel.evaluate((text) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      const chosen = new DataTransfer();
      chosen.items.add(new File([text], 'firsthand.json', { type: 'application/json' }));
      if (!input) return;
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, file);
    await says(panel, '1 story added.');
    expect((await readBank(panel)).stories).toEqual([STORED]);
    await panel.close();
  });

  it('what went wrong is listed without a word of a story, copied, cleared and put back', async () => {
    await options.bringToFront();
    const trouble = () => options.$$eval('.trouble-list li', (all) => all.map((one) => one.textContent));
    expect(await trouble()).toEqual([]);
    // A real error: nobody asks for a field that is never read, but the worker must say no.
    const ask = (passed: string) =>
      driven.inExtension(
        `browser.runtime.sendMessage({ firsthand: 'worker', method: 'turnField', data: { signature: 'x', on: true, passed: ${JSON.stringify(passed)} } }).then(() => null)`,
      );
    await ask('Password of Acme');
    await ask('Password of Acme');
    await waitFor('both in one line', async () => (await trouble())[0]?.includes('2 times'));
    const [line = '', ...more] = await trouble();
    expect(more).toEqual([]);
    expect(line).toContain('In the background');
    expect(line).not.toContain('Acme');
    await options.evaluate(() => {
      navigator.clipboard.writeText = async (text) => void Reflect.set(window, 'copied', text);
    });
    await options.locator('#data button ::-p-text(Copy)').click();
    const copied = await waitFor('the copy', () => options.evaluate('window.copied'));
    expect(copied).toMatch(/^Firsthand \d.*\n.*answering turnField · Error · \w+\.js:\d+:\d+ · 2×$/);
    await options.locator('#data button ::-p-text(Clear the list)').click();
    await waitFor('an empty list', async () => (await trouble()).length === 0);
    await options.locator('#data button ::-p-text(Undo)').click();
    await waitFor('the list again', async () => (await trouble())[0] === line);
    expect(await axeViolations(options)).toEqual([]);
  });

  it('by keys alone: a kind off and on, a theme, and out of the question before all is deleted', async () => {
    // Behind the other: in Firefox a page that is loaded anew in front has no keyboard.
    await page.bringToFront();
    await driven.reload(options);
    await bringForward(options);
    await waitFor('the keyboard in it', () => options.evaluate(() => document.hasFocus()));
    await options.waitForSelector('#findings details summary');
    const onto = (selector: string) =>
      options.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    const tabTo = async (selector: string) => {
      for (let presses = 0; presses < 120; presses++) {
        if (await onto(selector)) return;
        await options.keyboard.press('Tab');
      }
      throw new Error(`Tab never came to ${selector}`);
    };
    const off = () => options.evaluate(() => document.body.innerText.includes('1 kind is off.'));
    await tabTo('#findings summary');
    await options.keyboard.press('Enter');
    await waitFor('its kinds', async () => (await options.$('#findings details[open] input')) !== null);
    await tabTo('#findings details input[type=checkbox]');
    await options.keyboard.press(' ');
    await waitFor('a kind to be off', off);
    await tabTo('#findings .button-link');
    await options.keyboard.press('Enter');
    await waitFor('no kind to be off', async () => !(await off()));
    await tabTo('#looks input[type=radio]');
    await options.keyboard.press('ArrowLeft');
    await waitFor('a light page', () =>
      options.evaluate(() => getComputedStyle(document.documentElement).colorScheme === 'light'),
    );
    await tabTo('#data .options-row:last-of-type .button:last-child');
    await options.keyboard.press('Enter');
    await waitFor('the way out to have the keyboard', () => onto('[role=alertdialog] .button:not(.button-primary)'));
    await options.keyboard.press('Enter');
    await waitFor('the question to be gone', async () => (await options.$('[role=alertdialog]')) === null);
    expect((await readBank(options)).stories).toEqual([STORED]);
  });

  it('“delete everything” asks first, says what it covers, leaves nothing, and can be undone while the page is open', async () => {
    await options.bringToFront();
    const kept = () =>
      driven.inExtension(
        'browser.storage.local.get().then(({ settings, dismissed }) => JSON.stringify([settings ?? null, dismissed ?? null]))',
      );
    const before = await kept();
    expect(before).not.toBe('[null,null]');
    await options.locator('button ::-p-text(Delete everything)').click();
    await waitFor('the question', () => options.$('[role=alertdialog]'));
    await options.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    expect(await axeViolations(options)).toEqual([]);
    await options.locator('[role=alertdialog] .button-primary').click();
    await waitFor('the word that it is done', () =>
      options.evaluate(() => document.body.innerText.includes('Nothing of yours is left here')),
    );
    expect(await kept()).toBe('[null,null]');
    expect((await readBank(options)).stories).toEqual([]);
    expect(await badgeOn(page)).toBeDefined();

    await options.locator('#data button ::-p-text(Bring everything back)').click();
    await waitFor('the word that it is back', () =>
      options.evaluate(() => document.body.innerText.includes('Everything is back')),
    );
    expect(await kept()).toBe(before);
    expect((await readBank(options)).stories).toEqual([STORED]);
    expect(await axeViolations(options)).toEqual([]);
  });

  it('“delete everything” keeps the way back where the browser refuses a part of it, also over a second time', async () => {
    await options.bringToFront();
    const deleteAll = async (said: string) => {
      await options.locator('button ::-p-text(Delete everything)').click();
      await options.locator('[role=alertdialog] .button-primary').click();
      await says(options, said);
      expect((await readBank(options)).stories).toEqual([]);
    };
    const first = savedStory('first', { title: 'First', text: STORY });
    const second = savedStory('second', { title: 'Second', text: STORY });
    await clearBank(options);
    await changeBank(options, { put: { stories: [first] } });
    // No browser can be brought to it: a fault is put in its place.
    await options.evaluate(`(() => {
      const { sync } = (globalThis.browser ?? chrome).storage;
      const remove = sync.remove;
      sync.remove = () => {
        sync.remove = remove;
        return Promise.reject(new Error('refused'));
      };
    })()`);
    await deleteAll('Not all of it is deleted');
    await changeBank(options, { put: { stories: [second] } });
    await deleteAll('Nothing of yours is left here');
    await options.locator('#data button ::-p-text(Bring everything back)').click();
    await says(options, 'Everything is back');
    expect((await readBank(options)).stories).toEqual([first, second]);
  });
});
