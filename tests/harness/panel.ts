import { isDeepStrictEqual } from 'node:util';
import type { Panel } from './launch.ts';
import { waitFor } from './wait.ts';

/** The panel as a person reads it. */
export interface PanelView {
  readonly overall: number;
  readonly scores: Readonly<Record<string, number>>;
  readonly findings: readonly PanelFinding[];
}

export interface PanelFinding {
  /** The rule and the words of its sentence. */
  readonly key: string;
  readonly title: string;
  readonly dimension: string;
  /** The underlined phrase; empty where the finding is about the story as a whole. */
  readonly phrase: string;
  readonly question: string;
  /** The rewrite as it is read out; empty where there is none. */
  readonly rewrite: string;
  readonly buttons: readonly string[];
}

/** What the panel shows now, or undefined while it shows no story. */
export function readPanel(panel: Panel): Promise<PanelView | undefined> {
  return panel.evaluate((document) => {
    const text = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const overall = document.querySelector('[data-testid=overall-score]');
    if (!overall) return undefined;
    const scores = [...document.querySelectorAll<HTMLElement>('button.score')].map((button): [string, number] => [
      button.dataset.dimension ?? '',
      Number(text(button.querySelector('.score-figure'))),
    ]);
    const findings = [...document.querySelectorAll<HTMLElement>('article.finding')].map((card) => ({
      key: card.dataset.finding ?? '',
      title: text(card.querySelector('h3')),
      dimension: card.dataset.dimension ?? '',
      phrase: text(card.querySelector('.finding-phrase')),
      question: text(card.querySelector('.finding-question, .finding-message')),
      rewrite: text(card.querySelector('.difference .visually-hidden')),
      buttons: [...card.querySelectorAll('.finding-actions button')].map((button) => text(button)),
    }));
    return { overall: Number(text(overall)), scores: Object.fromEntries(scores), findings };
  });
}

/** Longer than the pause after which a text is reviewed: what stands this long is about all that was typed. */
const REST_MS = 800;

/**
 * Waits until the panel shows what `holds` asks for, and has come to rest.
 * @throws with what it showed last
 */
export async function panelWhere(
  panel: Panel,
  what: string,
  holds: (view: PanelView) => boolean,
  seconds = 10,
): Promise<PanelView> {
  let last: PanelView | undefined;
  let since = Date.now();
  try {
    return await waitFor(
      what,
      async () => {
        const view = await readPanel(panel);
        if (!isDeepStrictEqual(view, last)) since = Date.now();
        last = view;
        return view && holds(view) && Date.now() - since > REST_MS ? view : undefined;
      },
      seconds,
    );
  } catch (error) {
    throw new Error(`The panel never showed ${what}; it showed ${JSON.stringify(last, undefined, 1)}`, {
      cause: error,
    });
  }
}

/** Presses a button of one finding: Apply, Dismiss, or its title, which leads to the words. */
export async function pressInFinding(panel: Panel, key: string, name: string): Promise<void> {
  const pressed = await panel.evaluate(
    (document, key, name) => {
      const card = [...document.querySelectorAll<HTMLElement>('article.finding')].find(
        (each) => each.dataset.finding === key,
      );
      const button = [...(card?.querySelectorAll('button') ?? [])].find((each) => each.textContent?.trim() === name);
      button?.click();
      return button !== undefined;
    },
    key,
    name,
  );
  if (!pressed) throw new Error(`The panel has no button “${name}” for ${key}`);
}

/** Presses a button of the panel that belongs to no finding, such as Undo in its notice, or an item of an open menu. */
export async function pressInPanel(panel: Panel, name: string): Promise<void> {
  await waitFor(`a button “${name}” in the panel`, () =>
    panel.evaluate((document, name) => {
      const button = [...document.querySelectorAll<HTMLElement>('button, [role=menuitem]')].find(
        (each) =>
          each.textContent?.trim() === name &&
          each.checkVisibility() &&
          (each.matches('[role=menuitem]') || !each.closest('article.finding')),
      );
      button?.click();
      return button !== undefined;
    }, name),
  );
}

/** Clicks the first element that a selector finds, as soon as there is one. */
export async function clickInPanel(panel: Panel, selector: string): Promise<void> {
  await waitFor(`${selector} to click`, () =>
    panel.evaluate((document, wanted) => {
      const element = document.querySelector<HTMLElement>(wanted);
      element?.click();
      return element !== null;
    }, selector),
  );
}

/** The words of the first element that a selector finds; empty where there is none. */
export function textInPanel(panel: Panel, selector: string): Promise<string> {
  return panel.evaluate(
    (document, wanted) => document.querySelector(wanted)?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    selector,
  );
}

/** Waits until words stand in the first element that a selector finds. */
export async function panelSays(panel: Panel, selector: string, words: string): Promise<void> {
  await waitFor(`“${words}” in ${selector}`, async () => (await textInPanel(panel, selector)).includes(words));
}
