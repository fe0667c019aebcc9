/**
 * What every editor must pass, in Chromium and in Firefox: each line in a person's words, and how it is tried. One list, read
 * from top to bottom, so that it stands in one file.
 */
import { popoverOn } from '../harness/overlay.ts';
import { pause, waitFor } from '../harness/wait.ts';
import { compose } from './compose.ts';
import { rewritable, rewritten, STORY, textOf, WORLD, withWords } from './documents.ts';
import type { Scene } from './scene.ts';
import { equal, reported, stand, traces } from './signs.ts';

const WE = rewritable(STORY, 'We');
const FASTER = rewritable(STORY, 'much faster');

export interface Line {
  /** What holds, in a few words: a row of the matrix. */
  readonly title: string;
  check(scene: Scene): Promise<void>;
}

export const CONTRACT = {
  read: {
    title: 'read exactly',
    async check(scene) {
      const doc = await scene.begin(STORY);
      // Every sentence stands in the text where it was read: letters, white space and line breaks before it are all there.
      const { story } = await scene.reviewed(doc);
      equal(story?.sentences.length, 8);
      equal(story?.sentences[0]?.span.start, 0);
    },
  },
  marks: {
    title: 'underlines within 2 px, also after scrolling, resizing, text above',
    async check(scene) {
      await scene.begin(STORY);
      await scene.page.evaluate(() => window.scrollBy({ top: 60, behavior: 'instant' }));
      await scene.marked(STORY);
      await scene.inField(() => window.field.scroller()?.scrollBy({ top: 45, left: 20, behavior: 'instant' }));
      await scene.marked(STORY);
      await scene.page.setViewport({ width: 640, height: 800 });
      await scene.marked(STORY);
      await scene.page.setViewport(null);
      await scene.page.evaluate(() => {
        const above = document.querySelector<HTMLElement>('#above');
        if (above) above.style.paddingBottom = '51px';
      });
      await scene.marked(STORY);
      await scene.page.$eval('#above', (above) => above.removeAttribute('style'));
      // Not where it was clicked last: ProseMirror counts clicks by itself.
      await scene.clickWords('of the invoices');
      await scene.type('Typed ');
      const typed = await waitFor('what was typed', async () => {
        const model = await scene.model();
        return textOf(model).includes('Typed ') && model;
      });
      equal(textOf(typed).replace('Typed ', ''), textOf(STORY));
      await scene.marked(typed);
    },
  },
  zoom: {
    title: 'the same at 80% and 150%',
    async check(scene) {
      await scene.begin(STORY);
      try {
        for (const factor of [0.8, 1.5]) {
          await scene.zoom(factor);
          await scene.marked(STORY);
        }
      } finally {
        await scene.zoom(1);
      }
      await scene.marked(STORY);
    },
  },
  popover: {
    title: 'a click opens the popover, Escape closes it, typing is never covered',
    async check(scene) {
      const doc = await scene.begin(STORY);
      await scene.open(FASTER, STORY);
      const shown = await popoverOn(scene.over);
      if (!shown?.text.includes(FASTER.question)) throw new Error(`The popover says “${shown?.text}”`);
      await scene.key('Escape');
      await scene.popoverCloses();
      await scene.holds(doc);
      await scene.open(FASTER, STORY);
      await scene.type('x');
      await scene.popoverCloses();
      const model = textOf(await scene.model());
      equal(model.length, textOf(doc).length + 1);
    },
  },
  apply: {
    title: 'applies exactly the span, formatting, links and mentions stay, the model agrees',
    async check(scene) {
      const doc = await scene.begin(STORY);
      await scene.apply(WE, STORY);
      await scene.holds(rewritten(doc, WE.rewrite));
      await scene.marked(await scene.model());
    },
  },
  undo: {
    title: 'one undo brings it back exactly, redo too',
    async check(scene) {
      const doc = await scene.begin(STORY);
      await scene.apply(WE, STORY);
      const after = rewritten(doc, WE.rewrite);
      await scene.holds(after);
      await scene.undo();
      await scene.holds(doc);
      await scene.marked(STORY);
      await scene.redo();
      await scene.holds(after);
    },
  },
  typing: {
    title: 'typing goes on at the right place',
    async check(scene) {
      const doc = await scene.begin(STORY);
      await scene.apply(WE, STORY);
      const after = rewritten(doc, WE.rewrite);
      await scene.holds(after);
      await scene.type(' again');
      await scene.holds(withWords(after, 'the retry job', 'the retry job again'));
      await scene.begin(STORY);
      await scene.apply(FASTER, STORY);
      await scene.type('30%');
      await scene.holds(withWords(doc, 'much faster', '30% faster'));
    },
  },
  two: {
    title: 'two rewrites one after the other',
    async check(scene) {
      const doc = await scene.begin(STORY);
      await scene.apply(WE, STORY);
      const once = rewritten(doc, WE.rewrite);
      await scene.holds(once);
      await scene.marked(once);
      await scene.unhurried();
      await scene.apply(rewritable(once, 'much faster'), once);
      const twice = rewritten(once, FASTER.rewrite);
      await scene.holds(twice);
      await scene.undo();
      await scene.holds(once);
      await scene.undo();
      await scene.holds(doc);
    },
  },
  elsewhere: {
    title: 'applied while the caret is in another block',
    async check(scene) {
      const doc = await scene.begin(STORY);
      await scene.clickWords('is important');
      equal(await scene.applyFromPanel(WE, STORY), 'applied');
      await scene.holds(rewritten(doc, WE.rewrite));
      await scene.undo();
      await scene.holds(doc);
    },
  },
  world: {
    title: 'emoji, CJK and right-to-left text before the span',
    async check(scene) {
      const doc = await scene.begin(WORLD);
      const faster = rewritable(WORLD, 'much faster');
      await scene.apply(faster, WORLD);
      await scene.holds(rewritten(doc, faster.rewrite));
      await scene.undo();
      await scene.holds(doc);
      await scene.marked(WORLD);
    },
  },
  changed: {
    title: 'text changed between review and click: refused, said, nothing written',
    async check(scene) {
      await scene.begin(STORY);
      await scene.open(FASTER, STORY);
      const changed = withWords(scene.held(STORY), 'much faster', 'much quicker');
      await scene.put(changed);
      await scene.press('Apply');
      await waitFor('a word of refusal', async () =>
        (await popoverOn(scene.over))?.text.includes('Nothing was changed'),
      );
      await scene.holds(changed);
      await scene.key('Escape');
      await scene.popoverCloses();
    },
  },
  compose: {
    title: 'IME composition: waits',
    async check(scene) {
      const doc = await scene.begin(STORY);
      await scene.clickWords('is important');
      const before = await scene.reviewed(doc);
      await compose(scene, 'か', async () => {
        equal(await scene.applyFromPanel(FASTER, STORY), 'composing');
        // Longer than typing goes on without a review.
        await pause(500);
        equal((await scene.panelState())?.quotes, before.quotes);
      });
      const composed = await waitFor('the composed text', async () => {
        const model = await scene.model();
        return textOf(model).includes('か') && model;
      });
      equal(textOf(composed).replace('か', ''), textOf(doc));
      equal(textOf(composed).length, textOf(doc).length + 1);
      await scene.marked(composed);
    },
  },
  limit: {
    title: 'a limit would be passed: refused, said',
    async check(scene) {
      // Shown from the start, as a form does; what comes later is read with the next review.
      const limited = (units: number | undefined) =>
        scene.inField((most) => {
          if (!window.field.limit) throw new Error('This editor knows no limit: say so in its case');
          window.field.limit(most);
        }, units);
      await limited(textOf(STORY).length + 2);
      try {
        await scene.put(WORLD);
        await scene.comeToField();
        await scene.reviewed(WORLD);
        const doc = await scene.begin(STORY);
        await scene.reviewed(doc);
        await scene.open(FASTER, STORY);
        await scene.press('Apply');
        await waitFor('a word of refusal', async () => (await popoverOn(scene.over))?.text.includes('longer than'));
        await scene.holds(doc);
        await scene.key('Escape');
        await scene.popoverCloses();
      } finally {
        await limited(undefined);
        await scene.put(WORLD);
        await scene.reviewed(WORLD);
      }
    },
  },
  still: {
    title: 'focus, selection and scroll do not jump',
    async check(scene) {
      await scene.put(STORY);
      await scene.clickWords('deliveries');
      const before = await stand(scene);
      await scene.marked(STORY);
      equal(await stand(scene), before);
      await scene.open(FASTER, STORY);
      const opened = await stand(scene);
      await scene.key('Escape');
      await scene.popoverCloses();
      equal(await stand(scene), opened);
      await scene.clickWords('deliveries');
      await scene.open(FASTER, STORY);
      const { scroll } = await stand(scene);
      await scene.press('Apply');
      await scene.popoverCloses();
      equal((await stand(scene)).scroll, scroll);
      await scene.page.click('#beside');
      const left = await stand(scene);
      await scene.put(STORY);
      await scene.marked(STORY);
      equal((await stand(scene)).focus, left.focus);
    },
  },
  off: {
    title: 'nothing of ours remains when switched off',
    async check(scene) {
      await scene.begin(STORY);
      const ours = () => scene.text.evaluate(traces);
      equal((await ours()).length > 0, true);
      await scene.turn(false);
      try {
        const left = async () => (await ours()).length === 0;
        await waitFor('nothing of ours to be left', left, scene.patience).catch(async (error) => {
          throw new Error(`There is still: ${await ours()}`, { cause: error });
        });
      } finally {
        await scene.turn(true);
      }
      await scene.clickWords('deliveries');
      await scene.marked(STORY);
    },
  },
  gone: {
    title: 'the field removed meanwhile: no error',
    async check(scene) {
      await scene.begin(STORY);
      await scene.open(FASTER, STORY);
      const before = await reported(scene);
      await scene.inField(() => {
        setTimeout(() => window.field.remove());
      });
      // A frame that goes takes its answers along.
      const shown = () => popoverOn(scene.over).catch(() => !scene.over.detached);
      await waitFor('the popover to close', async () => scene.over.detached || !(await shown()));
      await waitFor('the panel to know', async () => (await scene.panelState()) === undefined);
      await scene.page.click('#beside');
      equal(scene.errors, []);
      equal(await reported(scene), before);
    },
  },
} satisfies Record<string, Line>;

export type LineId = keyof typeof CONTRACT;

/** The lines in their order; the last leaves a page without its field. */
export const LINES = Object.entries(CONTRACT).map(([id, line]): Line & { id: LineId } => ({
  id: id as LineId,
  ...line,
}));
