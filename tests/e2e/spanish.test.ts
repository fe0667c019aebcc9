/** The whole interface in Spanish, in a narrow panel. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { fillBank, savedStory } from '../harness/bank.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { goTo, says } from '../harness/reading.ts';
import { waitFor } from '../harness/wait.ts';

const PLACES = [
  ['sidepanel.html#/draft', 'Borrador'],
  ['sidepanel.html#/stories', 'Historias'],
  ['sidepanel.html#/call', '¿Qué historia?'],
  ['sidepanel.html#/guide', 'Situación'],
  ['options.html', 'Opciones'],
  ['call.html', 'Nada se escucha'],
  ['rules.html', 'Todas las comprobaciones'],
  ['print.html', 'Aún no hay historias'],
] as const;

describe.each(BROWSER_KINDS)('in Spanish in %s', (kind) => {
  let driven: Driven;
  let page: Page;

  beforeAll(async () => {
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: [], language: 'es' });
    // Its sample is a story in an open page, so that call mode has one to choose.
    const welcome = await driven.openedPage('welcome.html');
    await welcome.waitForSelector('textarea.practice-field');
  });
  afterAll(() => driven?.close());

  it.each(PLACES)('%s speaks Spanish, and nothing runs over at 320 px', async (path, words) => {
    page = await driven.open(path);
    await page.setViewport({ width: 320, height: 800 });
    await says(page, words);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('es');
    // A view that is still coming has no width of its own yet.
    await waitFor('a view as wide as its window', () =>
      page.evaluate(() => document.documentElement.scrollWidth === document.documentElement.clientWidth),
    );
    await page.close();
  });

  it('dates are written as the words around them are', async () => {
    page = await driven.open('sidepanel.html#/stories');
    await fillBank(page, { stories: [savedStory('one', { title: 'Retry job', text: 'I fixed the retry job.' })] }, () =>
      driven.reload(page),
    );
    await goTo(page, '#/stories/story%2Fone');
    await says(page, ' nov 2023');
  });
});
