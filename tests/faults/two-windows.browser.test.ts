/** One saved story stands open in two windows: what either has written is seen by the other, and nothing is written over unseen. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { axeViolations } from '../harness/axe.ts';
import { changeBank, fillBank, readBank, savedStory } from '../harness/bank.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { pressShortcut } from '../harness/keyboard.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { press, says } from '../harness/reading.ts';
import { waitFor } from '../harness/wait.ts';

const TEXT = 'Last year 3% of our invoices never arrived. I traced the lost ones to a full queue.';

describe.each(BROWSER_KINDS)('one story in two windows in %s', (kind) => {
  let driven: Driven;
  let one: Page;
  let other: Page;

  beforeAll(async () => {
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: [] });
    const shelf = await driven.open('sidepanel.html#/stories');
    const version = {
      id: 'v',
      story: 'invoices',
      saved: 5,
      reason: 'saved',
      title: 'Invoices',
      text: TEXT,
      answers: [],
    } as const;
    await fillBank(
      shelf,
      { stories: [savedStory('invoices', { title: 'Invoices', text: TEXT })], versions: [version] },
      () => driven.reload(shelf),
    );
    await shelf.close();
    one = await driven.open('story.html?id=invoices');
    other = await driven.open('story.html?id=invoices');
    await Promise.all([one, other].map((page) => page.waitForSelector('textarea.story-field')));
  });
  afterAll(() => driven?.close());

  beforeEach(() => pictureOnFailure(() => ({ driven, page: one })));
  const field = (page: Page) =>
    page.$eval('textarea.story-field', (area) => (area instanceof HTMLTextAreaElement ? area.value : ''));
  const write = async (page: Page, words: string) => {
    await page.bringToFront();
    await page.locator('textarea.story-field').click();
    await page.$eval('textarea.story-field', (area) => {
      if (area instanceof HTMLTextAreaElement) area.setSelectionRange(area.value.length, area.value.length);
    });
    await page.keyboard.type(words);
  };
  const asked = (page: Page) => says(page, 'Another window has saved this story');
  const saved = async () => (await readBank(one)).stories.find(({ id }) => id === 'invoices')?.text;

  it('a window in which nothing was written follows the other', async () => {
    await write(one, ' I fixed it.');
    await press(one, 'Save');
    await says(one, 'All changes are saved.');
    await waitFor('the other to follow', async () => (await field(other)) === `${TEXT} I fixed it.`);
    await says(other, 'All changes are saved.');
  });

  it('what is saved elsewhere does not take the place of what is being written here, nor the other way round', async () => {
    await write(one, ' One.');
    await write(other, ' Other.');
    await press(other, 'Save');
    await asked(one);
    expect(await field(one)).toBe(`${TEXT} I fixed it. One.`);
    await one.bringToFront();
    await pressShortcut(one, 's');
    await asked(one);
    await says(one, 'Not saved yet.');
    expect(await saved()).toBe(`${TEXT} I fixed it. Other.`);
    expect(await axeViolations(one)).toEqual([]);
  });

  it('a reload forgets neither', async () => {
    one.on('dialog', (dialog) => {
      // The browser may be closed while it still asks whether to leave: then nobody is there to be told.
      dialog.accept().catch((error: unknown) => process.stderr.write(`a question stayed open: ${String(error)}\n`));
    });
    await driven.reload(one);
    await one.waitForSelector('textarea.story-field');
    await asked(one);
    expect(await field(one)).toBe(`${TEXT} I fixed it. One.`);
  });

  it('“save mine” saves it, and the other telling stays among the versions', async () => {
    await press(one, 'Save mine');
    await says(one, 'All changes are saved.');
    expect(await saved()).toBe(`${TEXT} I fixed it. One.`);
    expect((await readBank(one)).versions.map(({ text }) => text)).toContain(`${TEXT} I fixed it. Other.`);
    await waitFor('the other to follow', async () => (await field(other)) === `${TEXT} I fixed it. One.`);
  });

  it('“take the other” takes it, and one undo has mine back', async () => {
    await write(one, ' Mine.');
    await write(other, ' Theirs.');
    await press(other, 'Save');
    await asked(one);
    await one.bringToFront();
    await press(one, 'Take the other');
    await says(one, 'All changes are saved.');
    expect(await field(one)).toBe(`${TEXT} I fixed it. One. Theirs.`);
    await pressShortcut(one, 'z');
    expect(await field(one)).toBe(`${TEXT} I fixed it. One. Mine.`);
    await says(one, 'Not saved yet.');
  });

  it('what is typed of a story in the panel is not put in the place of by what is changed elsewhere; what is not, is', async () => {
    const theirs = await driven.open('sidepanel.html#/stories/story/invoices');
    const mine = await driven.open('sidepanel.html#/stories/story/invoices');
    await Promise.all([mine, theirs].map((panel) => panel.waitForSelector('.story-answers textarea')));
    const FIELDS = ['.story-title', '.story-facts-question'];
    const wordsIn = (panel: Page, field: string) =>
      panel.$eval(field, (one) => (one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement) && one.value);
    /** What the panel has heard of, whatever stands in the field. */
    const keptIn = (field: string) =>
      mine.$eval(
        field,
        (one) => (one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement) && one.defaultValue,
      );
    /** Without coming to its window: a person who leaves a field has it saved. */
    const putThere = (field: string, words: string) =>
      theirs.$eval(
        field,
        (one, text) => {
          if (!(one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement)) throw new Error('no field');
          one.value = text;
          one.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
        },
        words,
      );
    await mine.bringToFront();
    for (const field of FIELDS) {
      await mine.locator(field).click();
      await mine.keyboard.type('Mine.');
      const typed = await wordsIn(mine, field);
      await putThere(field, 'Theirs.');
      await waitFor(`theirs in ${field}`, async () => (await keptIn(field)) === 'Theirs.');
      expect(await wordsIn(mine, field), field).toBe(typed);
      // As it is left, it is kept, and theirs can be had back.
      await mine.keyboard.press('Tab');
      await waitFor(`${field} to be kept`, async () => (await wordsIn(theirs, field)) === typed);
      await putThere(field, 'Theirs again.');
      await waitFor(`${field} to follow`, async () => (await wordsIn(mine, field)) === 'Theirs again.');
    }
    await Promise.all([mine, theirs].map((panel) => panel.close()));
  });

  it('an answer that is being typed in the panel is kept before its field is left, and undone as a whole', async () => {
    const panel = await driven.open('sidepanel.html#/stories/story/invoices');
    const FIELD = '.story-answers textarea';
    const kept = async () => (await readBank(other)).stories[0]?.answers.map(({ text }) => text);
    const come = async () => {
      await panel.waitForSelector(FIELD);
      await panel.$eval(FIELD, (one) => {
        const around = one.closest('details');
        if (around) around.open = true;
      });
      await panel.locator(FIELD).click();
    };
    await come();
    await panel.keyboard.type('I looked.');
    await waitFor('it to be kept', async () => (await kept())?.join() === 'I looked.');
    await panel.keyboard.press('Tab');
    await come();
    await pressShortcut(panel, 'a');
    await panel.keyboard.press('Delete');
    await panel.keyboard.type('I counted.');
    await waitFor('the other to be kept', async () => (await kept())?.join() === 'I counted.');
    await panel.keyboard.type(' Twice.');
    await panel.keyboard.press('Tab');
    await waitFor('all of it to be kept', async () => (await kept())?.join() === 'I counted. Twice.');
    await press(panel, 'Undo');
    await waitFor('the first again', async () => (await kept())?.join() === 'I looked.');
    await panel.close();
  });

  it('deleted elsewhere meanwhile: it is said, and what was written is saved as a story of its own', async () => {
    await changeBank(other, { remove: ['invoices'] });
    await press(one, 'Save');
    await says(one, 'It may have been deleted in another window');
    const copying = (refused: boolean) =>
      one.evaluate((no) => {
        navigator.clipboard.writeText = () => (no ? Promise.reject(new Error('refused')) : Promise.resolve());
      }, refused);
    await copying(false);
    await press(one, 'Copy the text');
    await says(one, 'Copied.');
    // The next trouble is a new one, and is said again.
    await press(one, 'Save');
    await says(one, 'It may have been deleted in another window');
    await copying(true);
    await press(one, 'Copy the text');
    await says(one, 'That did not work');
    await press(one, 'Save as a new story');
    await waitFor('the new story', async () => {
      const [story] = (await readBank(other)).stories;
      return story?.text === `${TEXT} I fixed it. One. Mine.` && story.id !== 'invoices';
    });
  });
});
