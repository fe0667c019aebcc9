/** What the contract of all editors asks of a page, told from the model and the layout. */
import type { Doc, PageField, Run } from '../../../field.ts';
import { BOLD, type Model, PLAIN } from './model.ts';
import type { Painter } from './paint.ts';
import { boxesOf } from './place.ts';

export function fieldOf(model: Model, painter: Painter, editor: HTMLElement, target: HTMLElement): PageField {
  const boxes = (words: string) => {
    const at = model.text.indexOf(words);
    return at === -1 ? [] : boxesOf(painter.pages, model.text, at, at + words.length);
  };
  return {
    carries: ['bold'],
    set: (doc) => model.load(doc.map((runs) => ({ words: runs.map(({ text, bold }) => [text, bold ? BOLD : PLAIN]) }))),
    get: () => docOf(model),
    focusable: target,
    places: (words) => boxes(words).map((box) => painter.onScreen(box)),
    bring(words) {
      const [box] = boxes(words);
      if (!box) return;
      const { top, bottom } = editor.getBoundingClientRect();
      const there = painter.onScreen(box);
      if (there.top < top + 40 || there.top > bottom - 60) editor.scrollTop += there.top - (top + bottom) / 2;
    },
    scroller: () => editor,
    remove: () => editor.remove(),
  };
}

function docOf({ text, styles }: Model): Doc {
  const next = text.indexOf('\u0003', 1);
  const end = (next === -1 ? text.length : next) - 1;
  const paragraphs: Run[][] = [[]];
  for (let at = 1; at < end; at++) {
    const letter = text[at] ?? '';
    if (letter === '\n') paragraphs.push([]);
    else paragraphs.at(-1)?.push({ text: letter, ...(styles[at] === `${BOLD}` && { bold: true }) });
  }
  return paragraphs;
}
