/** What a person sees over all their stories: what they cover, which one answers a question, and what does not agree in them. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeViolations } from '../harness/axe.ts';
import { fillBank, savedStory } from '../harness/bank.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { goTo, says } from '../harness/reading.ts';
import { waitFor } from '../harness/wait.ts';

const LOOP = { id: 'loop', company: 'Northwind', created: 1, changed: 1, chosen: 2 };
const NOTICED = 'it was not my team’s service';
const invoices = (lost: string) =>
  `Last year I noticed that ${lost} of the invoices never arrived, and ${NOTICED}. I compared the queue with the mail log, found the retry job that dropped them and wrote the fix with tests. The loss fell from ${lost} to zero.`;
const HIRE =
  'In March I had to tell our best engineer that I disagreed with his plan in front of the whole team. I worked at Hexora then. I listened first, showed him the figures of the last outage, and we agreed to try both for a week. He still tells me about it.';
const STORIES = [
  savedStory('invoices', { title: 'Lost invoices', text: invoices('3%') }, 3),
  savedStory('again', { title: 'Invoices again', text: invoices('7%'), used: [{ loop: LOOP.id, at: 1 }] }, 2),
  savedStory('plan', { title: 'The plan', text: HIRE }, 1),
];

describe.each(BROWSER_KINDS)('over all stories in %s', (kind) => {
  let driven: Driven;
  let panel: Page;

  beforeAll(async () => {
    driven = await launch(kind, inject('browsers')[kind]);
    await driven.openedPage('welcome.html');
    panel = await driven.open('sidepanel.html#/stories');
    await fillBank(panel, { stories: STORIES, loops: [LOOP] }, () => driven.reload(panel));
  });
  afterAll(() => driven?.close());

  const step = (name: string, run: () => Promise<void>) =>
    it(name, async () => {
      pictureOnFailure(() => ({ driven, page: panel }));
      await run();
    });
  const focused = () => panel.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

  step('a cell of what they cover opens to the person’s own sentences, and closing leads back to it', async () => {
    await goTo(panel, '#/stories/coverage');
    const cell = '[data-frame=ownership] td:nth-of-type(2) button';
    await panel.waitForSelector(cell);
    await panel.focus(cell);
    const asked = await focused();
    expect(asked).toContain('Lost invoices');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('.strength');
    await says(panel, NOTICED);
    expect(await axeViolations(panel)).toEqual([]);
    await panel.locator('.strength-close').click();
    await waitFor('the focus to be back', async () => (await focused()) === asked);
  });

  step('a question finds the story that fits best, says why, and marks what has been told in this loop', async () => {
    await goTo(panel, '#/stories/question');
    await panel.locator('input[type=search]').fill('Tell me about a time you disagreed with a colleague');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('.ranked');
    const ranked = await panel.$$eval('.ranked > li', (all) =>
      all.map((one) => ({
        story: one.dataset.story,
        why: one.querySelectorAll('li').length,
        told: one.querySelector('.shelf-told') !== null,
      })),
    );
    expect(ranked[0]?.story).toBe('plan');
    expect(ranked.every(({ why }) => why > 0)).toBe(true);
    expect(ranked.filter(({ told }) => told).map(({ story }) => story)).toEqual(['again']);
    expect(await axeViolations(panel)).toEqual([]);
  });

  step(
    'one figure that is told in two ways is pointed out, with both sentences, and so is an employer’s name',
    async () => {
      await goTo(panel, '#/stories/checks');
      await panel.waitForSelector('.checks-list li');
      const [figures = '', names = ''] = await panel.$$eval('.checks > section', (all) =>
        all.map(({ innerText }) => innerText),
      );
      for (const words of ['Lost invoices', 'Invoices again', '3%', '7%']) expect(figures).toContain(words);
      expect(names).toContain('Hexora');
      expect(names).toContain('The plan');
      expect(await axeViolations(panel)).toEqual([]);
    },
  );

  step(
    'before they are printed the names are pointed out, for as long as the story that has them is among them',
    async () => {
      const paper = await driven.open('print.html');
      await paper.waitForSelector('.print-warning');
      await says(paper, 'it names Hexora');
      expect(await axeViolations(paper)).toEqual([]);
      await paper.locator('label ::-p-text(The plan)').click();
      await waitFor('no warning', async () => (await paper.$('.print-warning')) === null);
      expect(await paper.$$eval('.card h2', (all) => all.map(({ textContent }) => textContent))).not.toContain(
        'The plan',
      );
      await paper.close();
    },
  );
});
