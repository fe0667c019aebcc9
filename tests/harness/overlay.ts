import type { Frame, Page } from 'puppeteer-core';
import { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import * as v from 'valibot';
import { inMarkLayers, inShadow } from './shadow.ts';
import { waitFor } from './wait.ts';

const box = v.object({ left: v.number(), top: v.number(), width: v.number(), height: v.number() });
export type Box = v.InferOutput<typeof box>;

const BOX_OF =
  '(e) => { const { left, top, width, height } = e.getBoundingClientRect(); return { left, top, width, height }; }';

/**
 * Where underlines stand over a textarea, in the page's client coordinates, in the order of the text; then those that are
 * drawn into the pages of an editor that draws its text itself.
 */
export async function underlinesOver(page: Page | Frame): Promise<Box[]> {
  // What the page has laid something over is not seen.
  const source = `(root) => [...root.querySelectorAll('.mark')].filter((e) => e.style.visibility !== 'hidden').map(${BOX_OF})`;
  const boxes = v.optional(v.array(box), []);
  const over = v.parse(boxes, await inShadow(page, source, []));
  return [...over, ...(await inMarkLayers(page, source)).flatMap((layer) => v.parse(boxes, layer))];
}

/** What is underlined in editable content: the words under each of our highlights, and where they stand. */
export function highlightsIn(page: Page | Frame): Promise<{ words: string; boxes: Box[] }[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('firsthand-'))
      .flatMap(([, highlight]) => [...highlight])
      .filter((range) => range instanceof Range)
      .map((range) => ({
        words: range.toString(),
        boxes: [...range.getClientRects()].map(({ left, top, width, height }) => ({ left, top, width, height })),
      })),
  );
}

const badge = v.object({ label: v.string(), text: v.string(), box });

/** The badge by the field, as it is named to a screen reader; undefined while there is none. */
export async function badgeOn(page: Page | Frame): Promise<v.InferOutput<typeof badge> | undefined> {
  const source = `(root) => {
    const badge = root.querySelector('button.badge:not([hidden])');
    return badge && badge.style.visibility !== 'hidden' && { label: badge.getAttribute('aria-label'), text: badge.textContent, box: (${BOX_OF})(badge) };
  }`;
  return v.parse(v.nullish(badge), (await inShadow(page, source, [])) || undefined) ?? undefined;
}

const popover = v.object({
  title: v.string(),
  text: v.string(),
  box,
  buttons: v.array(v.object({ name: v.string(), box })),
});

/** The dialog that a click on an underlined phrase opens. */
export async function popoverOn(page: Page | Frame): Promise<v.InferOutput<typeof popover> | undefined> {
  const source = `(root) => {
    const dialog = root.querySelector('[role=dialog]');
    return dialog && {
      title: dialog.querySelector('h2').textContent,
      text: dialog.textContent,
      box: (${BOX_OF})(dialog),
      buttons: [...dialog.querySelectorAll('button')].map((button) => ({
        name: button.getAttribute('aria-label') ?? button.textContent,
        box: (${BOX_OF})(button),
      })),
    };
  }`;
  return v.parse(v.nullish(popover), await inShadow(page, source, [])) ?? undefined;
}

/** Clicks where a person would: in the middle of a box, with the mouse. */
export async function clickIn(page: Page, { left, top, width, height }: Box): Promise<void> {
  // Firefox takes two clicks soon after each other for a double one, wherever they are, unless the mouse is put away.
  if (page.browser() instanceof BidiBrowser) await page.mouse.reset();
  // A hand takes a moment: an editor that draws itself anew at the press has no click to tell of one that takes none.
  await page.mouse.click(left + width / 2, top + height / 2, { delay: 20 });
}

/** Waits until so many words are underlined. */
export const marksBecome = (page: Page, count: number): Promise<unknown> =>
  waitFor(`${count} marks`, async () => (await underlinesOver(page)).length === count);

/** Opens what is said of the first underlined words, dismisses it, and waits until there is a mark less. */
export async function dismissFirst(page: Page): Promise<void> {
  const marks = await underlinesOver(page);
  const [mark] = marks;
  if (!mark) throw new Error('no mark');
  await clickIn(page, mark);
  const { buttons } = await waitFor('the popover', () => popoverOn(page));
  const dismiss = buttons.find(({ name }) => name === 'Dismiss');
  if (!dismiss) throw new Error('no way to dismiss');
  await clickIn(page, dismiss.box);
  await marksBecome(page, marks.length - 1);
}
