import type { Page } from 'puppeteer-core';
import { labelledStories, layOut } from '../corpus/stories.ts';
import { clearBank, fillBank, type Shelf, savedStory } from '../harness/bank.ts';
import { waitFor } from '../harness/wait.ts';

/** One state of the panel that is worth a picture. A view adds its own below. */
export interface PanelScene {
  /** The picture's name: `<name>-<width>-<theme>.png`. */
  readonly name: string;
  /** Where in the panel: `#/draft`. Without a `#`, a page of its own: `print.html`. */
  readonly href: string;
  /** Brings the panel from there to what is to be seen, as a person would. */
  readonly prepare?: (panel: Page) => Promise<void>;
}

const LOOP = { id: 'loop', company: 'Northwind', created: 1, changed: 1, chosen: 2 };
/** Stories of the corpus that are alike to what people save: strong ones, one half-way, a weak one. */
const CHOSEN = [
  ['dev-a-01', 'An hour early'],
  ['w8-09', 'The Boat Race'],
  ['dev-a-06', 'Courier tips'],
  ['w7-15', 'The spring ball'],
  ['w9-27', 'Thirty-one backups'],
] as const;
/** As many as a person has the week before an interview: more than fit beside each other. */
const FURTHER = [
  ['w6-01', 'City tax, charged twice'],
  ['w9-17', 'Phantom logins'],
  ['w8-26', 'One hearing aid in ninety'],
  ['w7-23', 'Nineteen minutes'],
] as const;
const NAMED = ' I worked at Hexora then, and our customer Velmont paid us $2.4M in revenue.';
const MANY = [...CHOSEN, ...FURTHER].map(([id, title], i) => {
  const story = labelledStories().find((one) => one.id === id);
  if (!story) throw new Error(`the corpus has no story ${id}`);
  const text = `${layOut(story).text.trimEnd()}${i === 1 ? NAMED : ''}`;
  const used = i === 2 ? [{ loop: LOOP.id, at: 1 }] : [];
  return savedStory(`story-${i}`, { title, text, used, question: story.question ?? '' }, 1_700_000_000_000 - i);
});
const SAVED = MANY.slice(0, CHOSEN.length);
export const SHELF = {
  stories: SAVED,
  loops: [LOOP],
  versions: SAVED.map(({ title, text, answers }, i) => {
    const earlier = text.replace(NAMED, '').slice(0, -80);
    return {
      id: `version-${i}`,
      story: `story-${i}`,
      saved: 1_699_900_000_000,
      reason: 'saved' as const,
      title,
      text: earlier,
      answers,
    };
  }),
};

export const SCENES: readonly PanelScene[] = [
  { name: 'draft', href: '#/draft', prepare: (panel) => openTask(panel, 'suggestions', '.finding') },
  {
    name: 'draft-why',
    href: '#/draft',
    prepare: async (panel) => {
      await openTask(panel, 'suggestions', '.finding');
      await panel.locator('.finding .reason-toggle').click();
      await panel.waitForSelector('.reason-examples');
    },
  },
  {
    name: 'draft-dismiss',
    href: '#/draft',
    prepare: async (panel) => {
      await openTask(panel, 'suggestions', '.finding');
      await panel.locator('.finding .dismiss-trigger').click();
    },
  },
  { name: 'draft-retell', href: '#/draft', prepare: (panel) => openTask(panel, 'retell', '.coach') },
  {
    name: 'draft-shorten',
    href: '#/draft',
    prepare: async (panel) => {
      await openTask(panel, 'shorten', '.coach');
      await panel.locator('.limit .choice-option').click();
      await panel.waitForSelector('.told-cut');
    },
  },
  {
    name: 'draft-follow-ups',
    href: '#/draft',
    prepare: async (panel) => {
      await openTask(panel, 'followUps', '.probe');
      await panel.locator('.probe-toggle').click();
      await panel.waitForSelector('.answer-field');
    },
  },
  {
    name: 'draft-score-open',
    href: '#/draft',
    prepare: async (panel) => {
      await openTask(panel, 'suggestions', '.finding');
      await panel.locator('.score[data-dimension=ownership]').click();
      await panel.waitForSelector('.score-lines');
    },
  },
  {
    name: 'draft-raise',
    href: '#/draft',
    prepare: async (panel) => {
      await openTask(panel, 'suggestions', '.finding');
      await panel.locator('.raise-button').click();
      await panel.waitForSelector('.raise-way');
    },
  },
  { name: 'stories', href: '#/stories', prepare: async (panel) => void (await panel.waitForSelector('.empty-state')) },
  { name: 'call', href: '#/call' },
  {
    name: 'guide',
    href: '#/guide',
    prepare: async (panel) => {
      await panel.waitForSelector('#guide-flags .guide-rule');
      await panel.waitForSelector('#guide-ownership');
    },
  },
  {
    name: 'guide-check',
    href: '#/guide/handoff',
    prepare: async (panel) => void (await panel.waitForSelector('[data-sought]')),
  },
  // From here on there are stories in the bank.
  inBank('stories-shelf', '', '.shelf-item:last-child .section-bar', allRead),
  inBank('stories-story', 'story/story-1', '.story-answers'),
  inBank('stories-version', 'story/story-1/version-1', '.comparison ins'),
  inBank('stories-coverage', 'coverage', '.coverage button', async (panel) => {
    await allRead(panel);
    await panel.locator('.coverage button').click();
    await panel.waitForSelector('.strength');
  }),
  inBank('stories-question', 'question', '.question-bank details', async (panel) => {
    await panel.locator('input[type=search]').fill('Tell me about a time you failed');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('.ranked');
  }),
  inBank('stories-checks', 'checks', '.checks-list li'),
  inBank('stories-files', 'files', '.place h3'),
  { name: 'call-search', href: '#/call', prepare: (panel) => inCall(panel) },
  {
    name: 'call-story',
    href: '#/call',
    prepare: async (panel) => {
      await inCall(panel);
      await panel.keyboard.type('courier');
      await panel.keyboard.press('Enter');
      await panel.waitForSelector('.call-opening');
    },
  },
  onItsOwn('story-page', 'story.html?id=story-1', 'textarea'),
  onItsOwn('print', 'print.html', '.sheet'),
  { name: 'options', href: 'options.html' },
  // The last: from here on there are more of them, and then others.
  inBank('stories-coverage-many', 'coverage', '.coverage button', allRead, { stories: MANY, loops: [LOOP] }),
  {
    name: 'saved',
    href: '#/draft',
    prepare: async (panel) => {
      await panel.waitForSelector('.page-story');
      await clearBank(panel);
      await panel.reload();
      await panel.locator('.page-story button').click();
      await panel.waitForSelector('.page-story-saved');
      await panel.waitForSelector('.notice');
    },
  },
];

/** A narrow sidebar, a usual one, and the panel in a window of its own. */
export const WIDTHS = [320, 400, 800] as const;
export const THEMES = ['light', 'dark'] as const;

/** Goes to what can be done with the story, and waits for what it shows. */
export async function openTask(panel: Page, task: string, shown: string): Promise<void> {
  await panel.locator(`[data-task=${task}]`).click();
  await panel.waitForSelector(shown);
  await panel.waitForSelector('.page-story');
}

/** Call mode with stories to choose from, and none chosen yet. */
async function inCall(panel: Page): Promise<void> {
  await panel.evaluate('chrome.storage.session.remove("call-at-hand")');
  await fillBank(panel, SHELF, () => panel.reload());
  await panel.waitForSelector('.call-choice:nth-child(1)');
}

/** A page of its own, with stories in the bank. */
function onItsOwn(name: string, href: string, shown: string): PanelScene {
  return {
    name,
    href,
    prepare: async (page) => {
      await fillBank(page, SHELF, () => page.reload());
      await page.waitForSelector(shown);
    },
  };
}

/** They are read some at a time: until then there are figures missing, and gaps that are none. */
async function allRead(panel: Page): Promise<void> {
  await waitFor('all stories to be read', () =>
    panel.evaluate(
      () =>
        !document.querySelector('.place')?.textContent?.includes('Reading your stories') &&
        [...document.querySelectorAll('.shelf-item')].every((one) => one.querySelector('.section-bar')),
    ),
  );
}

/** A place among the stories, with some saved: strong ones and weak ones, one told already, one with names in it. */
function inBank(
  name: string,
  path: string,
  shown: string,
  then?: PanelScene['prepare'],
  shelf: Shelf = SHELF,
): PanelScene {
  return {
    name,
    href: `#/stories/${encodeURIComponent(path)}`,
    prepare: async (panel) => {
      await fillBank(panel, shelf, () => panel.reload());
      await panel.waitForSelector(`[role=tabpanel]:not([inert]):not([hidden]) ${shown}`);
      await then?.(panel);
    },
  };
}
