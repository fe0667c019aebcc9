/**
 * One editor's page, open in a browser with the extension: what a person can do there, and what they can see. Long, since the
 * contract is written in these words alone; how marks are found, frames placed and the panel asked stands beside it.
 */
import { isDeepStrictEqual } from 'node:util';
import type { EvaluateFunc, Frame, KeyInput, Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { ApplyOutcome } from '../../lib/model/field.ts';
import { closePage } from '../harness/close-page.ts';
import { tabInFront } from '../harness/in-front.ts';
import { pressShortcut } from '../harness/keyboard.ts';
import type { Driven } from '../harness/launch.ts';
import { type Box, clickIn, highlightsIn, popoverOn, underlinesOver } from '../harness/overlay.ts';
import { pause, waitFor } from '../harness/wait.ts';
import { type Rewritable, wordsAt } from '../review/flags.ts';
import { flagsOf, normal, textOf, withOnly } from './documents.ts';
import type { EditorCase } from './editor-case.ts';
import type { Carried, Doc } from './field.ts';
import { drawn, originOf, outermost, placeOf } from './frames.ts';
import { askFrame, type PanelState, readPanelState } from './panel-state.ts';
import { wrongMarks } from './wrong-marks.ts';

const outcome = v.object({ ok: v.literal(true), value: v.looseObject({ status: v.string() }) });

export class Scene {
  readonly driven: Driven;
  readonly page: Page;
  readonly editor: EditorCase;
  /** Seconds that something is waited for: many times what it takes, on a slow machine too. Less where it is known not to come. */
  patience = 10;
  /** By the clock, in milliseconds. */
  readonly openedAt = Date.now();
  /** Errors that the page or the extension let through. */
  readonly errors: string[] = [];
  /** Where the text stands, with our marks over it. */
  readonly text: Frame;
  /** Where our dialogs stand: the outermost page around the text that is of its origin. */
  readonly over: Frame;
  /** Where `window.field` is. */
  readonly #field: Frame;
  readonly #carries: readonly Carried[];
  readonly #tab: number;

  private constructor(
    driven: Driven,
    page: Page,
    editor: EditorCase,
    frames: { text: Frame; field: Frame; over: Frame },
    carries: readonly Carried[],
    tab: number,
  ) {
    this.driven = driven;
    this.page = page;
    this.editor = editor;
    this.text = frames.text;
    this.over = frames.over;
    this.#field = frames.field;
    this.#carries = carries;
    this.#tab = tab;
    page.on('pageerror', (error) => this.errors.push(String(error)));
  }

  /** Opens the editor's page, in a tab or in a window of its own, and waits until it can be written in. */
  static async open(
    driven: Driven,
    editor: EditorCase,
    address: string,
    where: 'tab' | 'window' = 'tab',
  ): Promise<Scene> {
    const page = await driven.open(address, where);
    const main = page.mainFrame();
    const frames = (await editor.frames?.(page)) ?? { text: main, field: main };
    await waitFor('the editor', () => frames.field.evaluate(() => window.field !== undefined), 20);
    const carries = await frames.field.evaluate(() => [...window.field.carries]);
    return new Scene(
      driven,
      page,
      editor,
      { ...frames, over: await outermost(frames.text) },
      carries,
      await tabInFront(driven),
    );
  }

  close(): Promise<void> {
    return closePage(this.page);
  }

  /** The document as this editor can hold it. */
  held(doc: Doc): Doc {
    return withOnly(doc, this.#carries);
  }

  /** Comes to the field with the mouse, puts a document into it, and waits until its weak phrases are marked. */
  async begin(doc: Doc): Promise<Doc> {
    await this.put(doc);
    await this.comeToField();
    await this.marked(doc);
    return this.held(doc);
  }

  /** Puts a document into the editor by the editor's own means. */
  async put(doc: Doc): Promise<void> {
    const held = this.held(doc);
    await this.#field.evaluate((one) => window.field.set(one), held);
    await this.holds(held);
  }

  /** Puts the caret into the first paragraph, by a click on words where nothing is marked. */
  async comeToField(): Promise<void> {
    await this.clickWords('Last year');
  }

  /** The document that the editor's own model holds. */
  async model(): Promise<Doc> {
    return normal(await this.#field.evaluate(() => window.field.get()));
  }

  /** Waits until the editor's model holds just this. */
  async holds(doc: Doc): Promise<void> {
    const wanted = normal(doc);
    let last: Doc = [];
    await waitFor(
      'the document',
      async () => {
        last = await this.model();
        return isDeepStrictEqual(last, wanted);
      },
      this.patience,
    ).catch((error: unknown) => {
      const at = Math.max(
        0,
        last.findIndex((runs, index) => !isDeepStrictEqual(runs, wanted[index])),
      );
      const shown = (one: Doc) => `${one.length} paragraphs, ${at + 1}.: ${JSON.stringify(one[at])}`;
      throw new Error(`The editor holds\n${shown(last)}\nand not\n${shown(wanted)}`, { cause: error });
    });
  }

  /** Where words stand, measured by the page. */
  places(words: string): Promise<Box[]> {
    return this.#field.evaluate((one) => window.field.places(one), words);
  }

  async clickWords(words: string): Promise<void> {
    await this.#field.evaluate((one) => window.field.bring(one), words);
    const first = await this.#standsAt(words);
    const { floats } = this.editor;
    if (floats) await waitFor(`“${words}” to lie free`, () => this.#liesFree(first, floats), this.patience);
    await this.clickBox(first);
  }

  /** Where words stand once they stand still: a font that comes late, or an editor that scrolls to its caret, moves them. */
  async #standsAt(words: string): Promise<Box> {
    let last: Box | undefined;
    return waitFor(
      `“${words}” to be seen and stand still`,
      async () => {
        const before = last;
        [last] = await this.places(words);
        if (last && isDeepStrictEqual(last, before)) return last;
        await drawn(this.text);
        return undefined;
      },
      this.patience,
    );
  }

  /** Whether a click into a box would not meet what an editor lays over its text. */
  #liesFree({ left, top, width, height }: Box, floats: string): Promise<boolean> {
    return this.text.evaluate(
      (x, y, selector) => !document.elementFromPoint(x, y)?.closest(selector),
      left + width / 2,
      top + height / 2,
      floats,
    );
  }

  /** Clicks into a box of a frame. */
  async clickBox(box: Box, frame = this.text): Promise<void> {
    // Where a frame from elsewhere stands is known to the mouse only once it has been drawn there.
    if (frame !== this.page.mainFrame()) await drawn(this.page, frame);
    const { left, top } = await placeOf(frame);
    await clickIn(this.page, { ...box, left: box.left + left, top: box.top + top });
  }

  /** All that is marked: boxes, and the words under them where the mark is on the text itself. */
  async marks(): Promise<{ words?: string; boxes: Box[] }[]> {
    const [drawn, highlights] = await Promise.all([underlinesOver(this.text), highlightsIn(this.text)]);
    return [...highlights, ...drawn.map((box) => ({ boxes: [box] }))];
  }

  /**
   * Waits until every weak phrase of the document that can be seen is marked where it stands, within 2 px, and nothing else.
   * @throws with what stood where
   */
  async marked(doc: Doc, without: readonly string[] = []): Promise<void> {
    const text = textOf(doc);
    const phrases = flagsOf(doc)
      .map(({ span }) => wordsAt(text, span))
      .filter((phrase) => !without.includes(phrase));
    let wrong = 'nothing was looked at';
    await waitFor(
      'marks on the words',
      async () => {
        wrong = await wrongMarks(this, phrases);
        return wrong === '';
      },
      this.patience,
    ).catch((error: unknown) => {
      throw new Error(`Marks are not on the words: ${wrong}`, { cause: error });
    });
  }

  /** Opens the popover on a phrase by a click. */
  async open(flag: Rewritable, doc: Doc): Promise<void> {
    const words = wordsAt(textOf(doc), flag.span);
    await this.#field.evaluate((one) => window.field.bring(one), words);
    // Only what is in sight had to be marked until now.
    await this.marked(doc);
    await this.clickWords(words);
    await waitFor('the popover', async () => (await popoverOn(this.over))?.title === flag.title, this.patience);
  }

  async press(name: string): Promise<void> {
    const popover = await waitFor('the popover', () => popoverOn(this.over), this.patience);
    const button = popover.buttons.find((each) => each.name === name);
    if (!button) throw new Error(`The popover has no ${name}: ${popover.buttons.map((each) => each.name)}`);
    await this.clickBox(button.box, this.over);
  }

  async popoverCloses(): Promise<void> {
    await waitFor('the popover to close', async () => (await popoverOn(this.over)) === undefined, this.patience);
  }

  /** Clicks a phrase and then Apply, and waits until the popover says by closing that it is done. */
  async apply(flag: Rewritable, doc: Doc): Promise<void> {
    await this.open(flag, doc);
    await this.press('Apply');
    await this.popoverCloses().catch(async (error: unknown) => {
      throw new Error(`The popover says: ${(await popoverOn(this.over))?.text}`, { cause: error });
    });
  }

  async undo(): Promise<void> {
    await pressShortcut(this.page, 'z');
  }

  async redo(): Promise<void> {
    const { redo = 'y' } = this.editor;
    if (typeof redo === 'object') return this.page.click(redo.button);
    if (redo === 'y') return pressShortcut(this.page, redo);
    await this.page.keyboard.down('Shift');
    await pressShortcut(this.page, 'z');
    await this.page.keyboard.up('Shift');
  }

  /** Lets pass what a person needs between two changes, where an editor takes quicker ones for a single step. */
  unhurried(): Promise<void> {
    return pause(this.editor.oneStepWithin ?? 0);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  key(name: KeyInput): Promise<void> {
    return this.page.keyboard.press(name);
  }

  /** What the panel is given of this tab. */
  panelState(): Promise<PanelState | undefined> {
    return readPanelState(this.driven, this.#tab);
  }

  /** Waits until the panel shows the document, and gives what is shown. */
  reviewed(doc: Doc): Promise<PanelState> {
    const text = textOf(doc);
    return waitFor(
      'the story in the panel',
      async () => {
        const state = await this.panelState();
        const spans = state?.story?.sentences.map(({ span }) => wordsAt(text, span)) ?? [];
        const whole = spans.length > 0 && isDeepStrictEqual(spans, state?.quotes);
        return whole && state?.story?.sentences.at(-1)?.span.end === text.length && state;
      },
      this.patience,
    );
  }

  /**
   * Asks for a rewrite as the panel does, without coming near the field.
   * @param doc the document that the panel is to show first; what it shows, if none is given
   */
  async applyFromPanel({ rewrite }: Rewritable, doc?: Doc): Promise<ApplyOutcome['status'] | string> {
    const state = doc ? await this.reviewed(doc) : await this.panelState();
    if (!state) throw new Error('The panel has nothing to show');
    const { address, version } = state;
    const answer = await askFrame(this.driven, address, 'apply', { field: address.field, rewrite, version });
    const { value } = v.parse(outcome, answer);
    return typeof value.reason === 'string' ? value.reason : value.status;
  }

  /** Turns the site on or off for Firsthand, as the panel does. */
  async turn(on: boolean): Promise<void> {
    const origins = on ? '[]' : JSON.stringify([await originOf(this.text)]);
    await this.driven.inExtension(`browser.storage.local.set({ 'sites-off': ${origins} })`);
  }

  /** Zooms the tab, as Control and + do. */
  async zoom(factor: number): Promise<void> {
    const ratio = () => this.page.evaluate(() => devicePixelRatio);
    await this.driven.inExtension(`browser.tabs.setZoom(${this.#tab}, ${factor})`);
    await waitFor(`a zoom of ${factor}`, async () => Math.abs((await ratio()) - factor) < 0.02);
  }

  /** Runs in the page that tells of the field. */
  inField<A extends unknown[], F extends EvaluateFunc<A> = EvaluateFunc<A>>(
    call: F,
    ...args: A
  ): Promise<Awaited<ReturnType<F>>> {
    return this.#field.evaluate(call, ...args);
  }
}
