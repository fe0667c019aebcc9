import type { Page } from 'puppeteer-core';
import { fillBank } from '../harness/bank.ts';
import type { Theme } from './board.ts';
import { openTask } from './scenes.ts';
import { shelf, storyText } from './store-stories.ts';

/** A panel as a store's picture shows it. */
export interface PanelShot {
  readonly href: string;
  /** What stands in the practice field meanwhile; the sample where nothing is said. */
  readonly story?: string;
  readonly prepare: (panel: Page) => Promise<void>;
}

export interface StoreScene {
  readonly name: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly theme: Theme;
  /** The practice page with a suggestion open, before the panels. */
  readonly withPage?: true;
  readonly panels: readonly PanelShot[];
  /** CSS pixels of each panel. */
  readonly width: number;
}

const TOLD = storyText('w6-01');

export const STORE_SCENES: readonly StoreScene[] = [
  {
    name: '1-draft',
    title: 'You did the work. Does your story show it?',
    lines: [],
    theme: 'light',
    withPage: true,
    width: 380,
    panels: [{ href: '#/draft', prepare: (panel) => openTask(panel, 'suggestions', '.finding') }],
  },
  {
    name: '2-scores',
    title: 'Scores that rest on your own sentences',
    lines: ['Ownership, metrics, reflection: open one and read what earned it, and what is still missing.'],
    theme: 'light',
    width: 480,
    panels: [
      {
        href: '#/draft',
        story: TOLD,
        prepare: async (panel) => {
          await panel.locator('button.score[data-dimension=ownership]').click();
          await panel.waitForSelector('.score-lines');
          await panel.evaluate(() => window.scrollTo(0, 0));
        },
      },
    ],
  },
  {
    name: '3-retell',
    title: 'Told for the question. Cut to the limit.',
    lines: ['Another order, fewer sentences. Every word stays yours.'],
    theme: 'light',
    width: 380,
    panels: [
      {
        href: '#/draft',
        story: TOLD,
        prepare: (panel) => bringUp(panel, 'retell', '.coach'),
      },
      {
        href: '#/draft',
        story: TOLD,
        prepare: async (panel) => {
          await bringUp(panel, 'shorten', '.coach');
          await panel.waitForSelector('.coach:not([aria-busy=true]) .told-cut');
          await bringUp(panel, 'shorten', '.told-cut');
        },
      },
    ],
  },
  {
    name: '4-stories',
    title: 'See what each story is good for',
    lines: ['Your stories in one place, and what they cover of what is usually asked.'],
    theme: 'light',
    width: 380,
    panels: [
      { href: '#/stories', prepare: (panel) => inBank(panel, '.shelf .section-bar') },
      { href: '#/stories/coverage', prepare: (panel) => inBank(panel, '.coverage button') },
    ],
  },
  {
    name: '5-call',
    title: 'In the call: your own story, at a glance',
    lines: ['It does not listen, does not generate and hides from nobody.'],
    theme: 'dark',
    width: 480,
    panels: [
      {
        href: '#/call',
        prepare: async (panel) => {
          await panel.evaluate('chrome.storage.session.remove("call-at-hand")');
          await fillBank(panel, shelf(), () => panel.reload());
          await panel.waitForSelector('.call-choice:nth-child(1)');
          await panel.keyboard.type('city');
          await panel.keyboard.press('Enter');
          await panel.waitForSelector('.call-opening');
        },
      },
    ],
  },
];

/** Opens what can be done with the story, and scrolls there. */
async function bringUp(panel: Page, task: string, shown: string): Promise<void> {
  await openTask(panel, task, shown);
  // Below the panel's own tabs, which stay in sight.
  await panel.evaluate((name) => {
    const top = document.querySelector(`[data-task=${name}]`)?.getBoundingClientRect().top ?? 0;
    window.scrollTo({ top: scrollY + top - 68, behavior: 'instant' });
  }, task);
}

async function inBank(panel: Page, shown: string): Promise<void> {
  await fillBank(panel, shelf(), () => panel.reload());
  await panel.waitForSelector(`[role=tabpanel]:not([inert]):not([hidden]) ${shown}`);
}
