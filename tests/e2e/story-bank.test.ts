/**
 * A person keeps their stories: saves, adds, edits, compares, deletes, takes them out and in again, and loses none. One journey:
 * each step goes on with what the one before has left.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { readArchive } from '../../lib/bank/archive.ts';
import { labelledStories, layOut } from '../corpus/stories.ts';
import { axeViolations } from '../harness/axe.ts';
import { clearBank, readBank } from '../harness/bank.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { typeInto } from '../harness/keyboard.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { chooseFiles, goTo, press } from '../harness/reading.ts';
import { waitFor } from '../harness/wait.ts';

const [FIRST, SECOND] = labelledStories()
  .filter(({ quality }) => quality === 'strong')
  .map((story) => layOut(story).text.replace(/^Q:.*\n+/, ''));
const DAY = 24 * 3_600_000;
const PASTED = `# Seat maps\n\n${FIRST}\n\n# Night shift\n\n${SECOND}\n`;

const TOLD_OF_ALL =
  "chrome.storage.session.get().then((all) => Object.values(all).some(({ storyText }) => storyText?.includes('Really. ')))";

describe.each(BROWSER_KINDS)('the story bank in %s', (kind) => {
  let driven: Driven;
  let page: Page;
  let folder: string;
  let exported = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'firsthand-bank-'));
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: [] });
    const practice = await driven.openedPage('welcome.html');
    await practice.waitForSelector('textarea.practice-field');
    const { id } = v.parse(v.object({ id: v.number() }), await practice.evaluate('chrome.tabs.getCurrent()'));
    page = await driven.open(`sidepanel.html?tab=${id}#/draft`);
  });
  afterAll(async () => {
    await driven?.close();
    await rm(folder, { recursive: true, force: true });
  });

  beforeEach(() => pictureOnFailure(() => ({ driven, page })));
  /** In what is shown: hidden views stay in the document. */
  const shown = (selector: string) => `[role=tabpanel]:not([inert]):not([hidden]) ${selector}`;
  const go = (hash: string) => goTo(page, hash);
  const text = (selector = 'body') =>
    page.evaluate(
      (wanted) => document.querySelector<HTMLElement>(wanted)?.innerText.replace(/\s+/g, ' ').trim() ?? '',
      selector,
    );
  const says = (words: string, selector?: string) =>
    waitFor(`“${words}”`, async () => (await text(selector)).includes(words));
  const titles = () =>
    page.$$eval('.shelf-title', (all) =>
      all.filter((each) => each.checkVisibility()).map((each) => each.textContent ?? ''),
    );
  const openStory = async (title: string) => {
    await go('#/stories');
    await waitFor(title, () =>
      page.evaluate((wanted) => {
        const all = [...document.querySelectorAll('.shelf-title')].filter((each) => each.checkVisibility());
        const found = all.find((each) => each.textContent === wanted);
        found?.closest('a')?.click();
        return found !== undefined;
      }, title),
    );
  };
  /** Sets a page's clock ahead, or back. */
  const setClock = (where: Page, days: number) =>
    where.evaluate((ahead) => {
      Date.now = () => Math.round(performance.timeOrigin + performance.now() + ahead);
    }, days * DAY);
  const put = async (selector: string, words: string) => {
    await page.locator(selector).click();
    await page.evaluate((all) => {
      document.execCommand('selectAll');
      document.execCommand('insertText', false, all);
    }, words);
  };

  it('one click saves the story at the caret', async () => {
    await press(page, 'Save this story');
    await says('Saved as');
    await go('#/stories');
    await waitFor('the story with its score', async () => /^\d+$/.test(await text(shown('.score-mark [aria-hidden]'))));
    expect(await titles()).toHaveLength(1);
  });

  it('the story is changed in the page, and the saved one is brought up to date', async () => {
    const practice = await driven.findPage('welcome.html');
    if (!practice) throw new Error('no practice page');
    await practice.bringToFront();
    await practice.locator('textarea.practice-field').click();
    await practice.keyboard.type('Really. ');
    // The offer is there with the first key, and takes what the panel has been told by then.
    await waitFor('the last key in the panel', () => driven.inExtension(TOLD_OF_ALL));
    await page.bringToFront();
    const isUpdated = async () => (await readBank(page)).stories[0]?.text.includes('Really. ') === true;
    await press(page, 'Update the saved story');
    await waitFor('the new text', isUpdated);
    await page.locator('.notice-action').click();
    await waitFor('the text before', async () => !(await isUpdated()));
    await press(page, 'Update the saved story');
    await waitFor('all versions', async () => {
      const { stories, versions } = await readBank(page);
      return (
        stories[0]?.text.includes('Really. ') &&
        versions
          .map(({ reason }) => reason)
          .sort()
          .join() === 'restored,saved,updated,updated'
      );
    });
    await says('Saved as', shown('.page-story-saved'));
  });

  it('two pasted stories are shown divided, named by their headings, and saved', async () => {
    await press(page, 'Add stories');
    await put(shown('textarea'), PASTED);
    await press(page, 'Continue');
    await says('2 stories found');
    await press(page, 'Save 2 stories');
    await says('2 stories saved.');
    await waitFor('three stories', async () => (await titles()).length === 3);
    expect(await titles()).toEqual(expect.arrayContaining(['Seat maps', 'Night shift']));
    const { stories } = await readBank(page);
    expect(stories.map((story) => story.text)).toEqual(expect.arrayContaining([FIRST?.trim(), SECOND?.trim()]));
  });

  it('they are read anew when the person’s pace becomes another', async () => {
    const shelf = () => text(shown('.shelf'));
    const choose = (settings: object) => page.evaluate(`chrome.storage.local.set(${JSON.stringify({ settings })})`);
    await waitFor('all lengths', async () => (await shelf()).match(/\d (?:min|s)\b/g)?.length === 3);
    const before = await shelf();
    await choose({ pace: 90 });
    await waitFor('other lengths', async () => (await shelf()) !== before);
    await choose({});
    await waitFor('the lengths before', async () => (await shelf()) === before);
  });

  it('all is there again after the worker was stopped and the panel was closed and opened', async () => {
    const before = await titles();
    // In this order: a tab that is closed wakes the worker.
    await driven.stopWorker();
    await page.close();
    page = await driven.open('sidepanel.html#/stories');
    await waitFor('the stories', async () => (await titles()).length === before.length);
    expect(await titles()).toEqual(before);
  });

  it('an edit in the page of the story is a version, in its order by any clock; they can be compared, and the first brought back', async () => {
    const id = (await readBank(page)).stories.find(({ title }) => title === 'Seat maps')?.id ?? '';
    const editor = await driven.open(`story.html?id=${id}`);
    await editor.waitForSelector('textarea.story-field');
    await editor.locator('textarea.story-field').click();
    await editor.$eval('textarea.story-field', (field) => {
      if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length);
    });
    await editor.keyboard.type(' And it stayed so.');
    await setClock(editor, 365);
    await editor.evaluate(() => document.querySelector<HTMLButtonElement>('.story-bar button')?.click());
    await waitFor('saved', () =>
      editor.evaluate(() => document.querySelector('.story-bar p')?.textContent === 'All changes are saved.'),
    );
    await page.bringToFront();
    await go(`#/stories/story%2F${id}`);
    // Saved in another page, shown in this one without a reload.
    await says('And it stayed so.', shown('.story-text'));
    await says('2 versions');
    await page.evaluate(() => document.querySelector<HTMLElement>('.story-versions summary')?.click());
    await press(page, 'Saved');
    await waitFor('the comparison', async () => (await text(shown('.comparison ins'))) === 'And it stayed so.');
    expect(await page.$(shown('.comparison del'))).toBeNull();
    await setClock(page, -1);
    await press(page, 'Bring this version back');
    await says('Brought back.');
    await setClock(page, 0);
    const { stories, versions } = await readBank(page);
    expect(stories.find((story) => story.id === id)?.text).toBe(FIRST?.trim());
    const inOrder = versions.filter(({ story }) => story === id).sort((a, b) => a.saved - b.saved);
    expect(inOrder.map(({ reason }) => reason)).toEqual(['saved', 'saved', 'restored']);
    expect(inOrder.map(({ text: told }) => told === FIRST?.trim())).toEqual([true, false, true]);
    expect(new Set(inOrder.map(({ saved }) => saved)).size).toBe(3);
    // The page on which it stands open follows: its next save would undo what was brought back.
    await waitFor('the page of the story to follow', async () => {
      const text = await editor.$eval('textarea.story-field', (field) =>
        field instanceof HTMLTextAreaElement ? field.value : '',
      );
      return text === FIRST?.trim();
    });
    await editor.close();
    await page.bringToFront();
  });

  it('what is taken away of a story comes back by undo: its question, a tag, an answer', async () => {
    const write = async (selector: string, words: string) => {
      await typeInto(page, shown(selector), words);
      await page.keyboard.press('Tab');
    };
    const kept = async () => {
      const { stories } = await readBank(page);
      const story = stories.find(({ title }) => title === 'Night shift');
      return JSON.stringify([story?.question ?? '', story?.tags, story?.answers.map((answer) => answer.text)]);
    };
    const keeps = (...what: readonly [string, readonly string[], readonly string[]]) =>
      waitFor(JSON.stringify(what), async () => (await kept()) === JSON.stringify(what));
    const taken = async (words: string, ...what: Parameters<typeof keeps>) => {
      await says(words, '.notice');
      await keeps(...what);
      await page.locator('.notice-action').click();
      await says('As it was before.', '.notice');
    };
    const question = '.story-facts-question';
    const tags = '.story-facts > .field:nth-of-type(3) input';
    const answer = '.story-answers textarea';
    const before = await page.evaluate(() => location.hash);
    await openStory('Night shift');
    await write(question, 'How did you find it?');
    await write(tags, 'seats, maps');
    await page.locator(shown('.story-answers summary')).click();
    await write(answer, 'I asked them daily.');
    await keeps('How did you find it?', ['seats', 'maps'], ['I asked them daily.']);
    await write(question, '');
    await taken('The question was removed.', '', ['seats', 'maps'], ['I asked them daily.']);
    await keeps('How did you find it?', ['seats', 'maps'], ['I asked them daily.']);
    await write(tags, 'maps');
    await taken('Removed: seats', 'How did you find it?', ['maps'], ['I asked them daily.']);
    await keeps('How did you find it?', ['seats', 'maps'], ['I asked them daily.']);
    await write(answer, '');
    await taken('Your answer was removed.', 'How did you find it?', ['seats', 'maps'], []);
    await keeps('How did you find it?', ['seats', 'maps'], ['I asked them daily.']);
    await go(before);
    await waitFor(
      'the story before',
      async () => (await text(shown('.story-text'))) === FIRST?.replace(/\s+/g, ' ').trim(),
    );
  });

  it('a deletion is undone at once, or from the list', async () => {
    await press(page, 'Delete');
    await says('“Seat maps” was deleted.');
    await waitFor('two stories', async () => (await titles()).length === 2);
    await page.locator('.notice-action').click();
    await waitFor('three stories', async () => (await titles()).length === 3);
    expect((await readBank(page)).versions.filter(({ title }) => title === 'Seat maps')).toHaveLength(3);
  });

  it('what was deleted can be brought back, also after the clock was ahead for a while', async () => {
    const deleteBy = async (title: string, days: number) => {
      await setClock(page, days);
      await openStory(title);
      await press(page, 'Delete');
      await says(`“${title}” was deleted.`);
    };
    await deleteBy('Seat maps', -1);
    await waitFor('two stories', async () => (await titles()).length === 2);
    await deleteBy('Night shift', 60);
    await waitFor('one story', async () => (await titles()).length === 1);
    await setClock(page, 0);
    await page.locator(shown('.deleted summary')).click();
    expect(await axeViolations(page)).toEqual([]);
    await press(page, 'Bring back');
    await waitFor('two stories again', async () => (await titles()).length === 2);
    await press(page, 'Bring back');
    await waitFor('three stories again', async () => (await titles()).length === 3);
    expect((await readBank(page)).versions.filter(({ title }) => title === 'Seat maps')).toHaveLength(3);
  });

  it('a story told in a company’s interviews is marked; the company is deleted and comes back with the mark', async () => {
    await press(page, 'New company');
    await put(shown('.loop-row input'), 'Northwind');
    await press(page, 'Add');
    await openStory('Night shift');
    await waitFor('the company', async () => (await text(shown('.story-loops'))).includes('Northwind'));
    await page.locator(shown('.story-loops input')).click();
    await go('#/stories');
    await says('Told here already', shown('.shelf'));
    await page.locator(shown('[aria-label="Delete company"]')).click();
    await waitFor('no mark', async () => !(await text(shown('.shelf'))).includes('Told here already'));
    await page.locator('.notice-action').click();
    await says('Told here already', shown('.shelf'));
  });

  it('the stories are laid out for paper: a sheet with all, and a sheet each', async () => {
    const paper = await driven.open('print.html');
    await waitFor('the sheets', async () => (await paper.$$('.sheet')).length === 4);
    expect(await paper.$$eval('.card h2', (all) => all.map((each) => each.textContent))).toContain('Night shift');
    expect(await axeViolations(paper)).toEqual([]);
    await paper.close();
  });

  it('what is exported brings everything back into an empty bank', async () => {
    await go('#/stories/files');
    await page.evaluate(() => {
      const real = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (file) => {
        if (file instanceof Blob) void file.text().then((words) => Reflect.set(window, 'exported', words));
        return real(file);
      };
    });
    await press(page, 'Export everything');
    await says('3 stories exported.');
    exported = await waitFor('the file', async () => {
      const words: unknown = await page.evaluate('window.exported');
      return typeof words === 'string' && words;
    });
    const before = await readBank(page);
    expect(before.loops).toHaveLength(1);
    expect(readArchive(exported)).toEqual({ ok: true, contents: before });
    await clearBank(page);
    await driven.reload(page);
    // Nobody has deleted them: a bank that the browser has lost is not one that never held anything.
    await says('The stories that stood here are gone');
    await choose(exported);
    await says('3 stories added.');
    expect(await readBank(page)).toEqual(before);
  });

  it('a broken file says where it is broken, and changes nothing', async () => {
    const before = await readBank(page);
    await choose(exported.replace('"title": "Night shift"', '"title": 7'));
    await says('This file is damaged at stories.', shown('[role=alert]'));
    await choose(exported.slice(0, -200));
    await says('damaged or cut short', shown('[role=alert]'));
    await choose('{"stories": []}');
    await says('not a file that Firsthand exported', shown('[role=alert]'));
    expect(await readBank(page)).toEqual(before);
  });

  it('a file with another telling of a story leaves both', async () => {
    const other = exported.replace(
      /("title": "Night shift",\s+"text": ")/,
      (head) => `${head}Told differently elsewhere. `,
    );
    // Changed later there, and on its own.
    const later = JSON.parse(other);
    const story = later.stories.find((one: { title: string }) => one.title === 'Night shift');
    story.changed += 60_000;
    later.versions = [];
    await choose(JSON.stringify(later));
    await says('has two tellings now');
    await go('#/stories');
    await says('Two tellings', shown('.shelf'));
    await openStory('Night shift');
    const clashes = async () =>
      (await readBank(page)).stories.find(({ title }) => title === 'Night shift')?.clashes.length;
    await press(page, 'Keep this one');
    await says('The other one stays among the versions.');
    await waitFor('one telling', async () => (await clashes()) === 0);
    await page.locator('.notice-action').click();
    await waitFor('both again', async () => (await clashes()) === 1);
  });

  it('no place has an accessibility fault', async () => {
    const { stories, versions } = await readBank(page);
    const story = stories.find(({ clashes }) => clashes.length > 0);
    const version = versions.find((one) => one.story === story?.id);
    const places = ['', 'add', 'coverage', 'question', 'advert', 'checks', 'files', `story/${story?.id}`];
    for (const place of [...places, `story/${story?.id}/${version?.id}`]) {
      await go(`#/stories/${encodeURIComponent(place)}`);
      await waitFor(place, async () => (await page.$(shown('h2, .story-title'))) !== null);
      expect(await axeViolations(page), place).toEqual([]);
    }
  });

  /** Chooses a file as a person does in the browser's own window. */
  async function choose(words: string): Promise<void> {
    const file = join(folder, 'stories.json');
    await writeFile(file, words);
    await chooseFiles(page, shown('input[type=file]'), file);
  }
});
