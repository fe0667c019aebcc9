import type { Page } from 'puppeteer-core';

/** One state of the panel that is worth a picture. A view adds its own below. */
export interface PanelScene {
  /** The picture's name: `<name>-<width>-<theme>.png`. */
  readonly name: string;
  /** Where in the panel: `#/draft`. */
  readonly href: string;
  /** Brings the panel from there to what is to be seen, as a person would. */
  readonly prepare?: (panel: Page) => Promise<void>;
}

export const SCENES: readonly PanelScene[] = [
  { name: 'draft', href: '#/draft' },
  { name: 'draft-why', href: '#/draft', prepare: (panel) => panel.locator('.reason-toggle').click() },
  { name: 'draft-dismiss', href: '#/draft', prepare: (panel) => panel.locator('.dismiss-trigger').click() },
  { name: 'draft-retell', href: '#/draft', prepare: (panel) => openTask(panel, 'retell', '.coach') },
  { name: 'draft-shorten', href: '#/draft', prepare: (panel) => openTask(panel, 'shorten', '.coach') },
  {
    name: 'draft-follow-ups',
    href: '#/draft',
    prepare: async (panel) => {
      await openTask(panel, 'followUps', '.probe');
      await panel.locator('.probe-toggle').click();
      await panel.waitForSelector('.answer-field');
    },
  },
  { name: 'draft-score-open', href: '#/draft', prepare: (panel) => panel.locator('button.score').click() },
  { name: 'stories', href: '#/stories' },
  { name: 'call', href: '#/call' },
  { name: 'guide', href: '#/guide' },
];

/** A narrow sidebar, a usual one, and the panel in a window of its own. */
export const WIDTHS = [320, 400, 800] as const;
export const THEMES = ['light', 'dark'] as const;

/** Goes to what can be done with the story, and waits for what it shows. */
async function openTask(panel: Page, task: string, shown: string): Promise<void> {
  await panel.locator(`[data-task=${task}]`).click();
  await panel.waitForSelector(shown);
}
