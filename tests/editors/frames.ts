/** Pages within pages: where one stands in another, whose it is, and when it is drawn. */
import type { Frame, Page } from 'puppeteer-core';

/** Where a frame stands in the page. */
export async function placeOf(of: Frame): Promise<{ left: number; top: number }> {
  let [left, top] = [0, 0];
  for (let frame: Frame | null = of; frame; frame = frame.parentFrame()) {
    using element = await frame.frameElement();
    if (!element) break;
    const inner = await element.evaluate((one) => {
      const { left, top } = one.getBoundingClientRect();
      const { borderLeftWidth, paddingLeft, borderTopWidth, paddingTop } = getComputedStyle(one);
      const px = (value: string) => Number.parseFloat(value);
      return { left: left + px(borderLeftWidth) + px(paddingLeft), top: top + px(borderTopWidth) + px(paddingTop) };
    });
    left += inner.left;
    top += inner.top;
  }
  return { left, top };
}

/** Two frames of the screen: one to lay out, one that shows it. */
export async function drawn(...places: (Page | Frame)[]): Promise<void> {
  const twice = () =>
    new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
  for (const place of places) await place.evaluate(twice);
}

/** Not the address's: a frame without an address of its own is of the origin of the page that made it. */
export const originOf = (frame: Frame): Promise<string> => frame.evaluate(() => self.origin);

/** The outermost page around a frame that is of its origin. */
export async function outermost(frame: Frame): Promise<Frame> {
  const around = frame.parentFrame();
  return around && (await originOf(around)) === (await originOf(frame)) ? outermost(around) : frame;
}
