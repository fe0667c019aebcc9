/**
 * Draws the marks of one field: on the text itself where it has nodes, else on the surface that the editor offers. An editor
 * that draws its text itself has page-marks.ts, which no other page pays for.
 */
import type { Editor, Marking } from '../editors/editor.ts';
import type { Mark } from '../editors/last-reply.ts';
import type { Session } from '../editors/session.ts';
import { isCovered, isCoveredInPart } from '../editors/surroundings.ts';
import type { Span } from '../model/span.ts';
import { DrawnBoxes } from './drawn-boxes.ts';
import { type Drawn, mayHaveMoved } from './may-have-moved.ts';
import { addStyle, dimensionColour, HIGHLIGHTS, highlightName, highlightStyle } from './style.ts';
import { themeOf } from './theme.ts';

export interface Underlines {
  /** The marks have changed. */
  draw(): void;
  /** The text has changed and has not been reviewed yet. */
  typed(): void;
  /** The field has moved or scrolled: its words have moved with it. */
  follow(): void;
  remove(): void;
}

/** @throws for an editor that draws its text itself */
export function underlines(session: Session): Underlines {
  const { marking } = session.editor;
  if (marking.by === 'surface') return onSurface(session, marking);
  if (marking.by === 'highlight') return onText(session, marking);
  throw new Error(`No underlines on ${marking.by}`);
}

type Surface = Extract<Marking, { by: 'surface' }>;
type OnText = Extract<Marking, { by: 'highlight' }>;

function onSurface(session: Session, { surface, place, inSight, height }: Surface): Underlines {
  /** What the marks on the surface were drawn for. */
  let sight: Span = { start: 0, end: 0 };
  let drawnFor: (Drawn & { readonly height: number | undefined }) | undefined;
  const drawn = new DrawnBoxes(surface);
  const drawMarks = () => {
    sight = inSight();
    const origin = surface.getBoundingClientRect();
    const theme = themeOf(session.editor.root);
    const scale = scaleOf(session.editor);
    const marks = session.marks().filter(({ span }) => span.end >= sight.start && span.start <= sight.end);
    drawnFor = { text: session.text, spans: marks.map(({ span }) => span), height: height() };
    const styles = marks.flatMap(({ flag, span }) =>
      session.editor
        .rects(span)
        .map(
          (rect) =>
            `left:${(rect.left - origin.left) / scale}px;top:${(rect.top - origin.top) / scale}px;` +
            `width:${rect.width / scale}px;height:${rect.height / scale}px;color:${dimensionColour(flag.dimension, theme)}`,
        ),
    );
    drawn.show(styles);
  };
  /** Our surface lies above the whole page, and so does what it shows: not over what the page lays over the field. */
  const uncover = () => {
    const { root } = session.editor;
    // To ask of every mark takes long for a page that is being scrolled.
    if (!drawn.someHidden && !isCoveredInPart(root)) return;
    drawn.hideWhere(({ left, width, top, bottom }) =>
      [top + 1, bottom - 1].some((y) => isCovered(root, left + width / 2, y)),
    );
  };
  const draw = () => {
    place();
    drawMarks();
  };
  return {
    draw() {
      draw();
      uncover();
    },
    typed() {
      session.sync();
      // To lay out the mirror costs as much as the key itself: for most keys there is no need.
      if (
        !drawnFor ||
        drawnFor.height === undefined ||
        drawnFor.height !== height() ||
        mayHaveMoved(drawnFor, session.text)
      )
        draw();
    },
    follow() {
      const changed = place();
      const now = inSight();
      if (changed || now.start !== sight.start || now.end !== sight.end) drawMarks();
      uncover();
    },
    remove: () => surface.replaceChildren(),
  };
}

function scaleOf({ root }: Editor): number {
  return root.offsetWidth > 0 ? root.getBoundingClientRect().width / root.offsetWidth : 1;
}

function onText(session: Session, { ranges }: OnText): Underlines {
  const { root } = session.editor;
  const tree = root.getRootNode();
  const removeStyle =
    tree instanceof Document || tree instanceof ShadowRoot ? addStyle(tree, highlightStyle()) : undefined;
  /** What is marked for this field: the page's other fields share the highlights. */
  let marked: { name: string; range: Range; words: string }[] = [];
  /** An element of the text, and how high it stood when the marks were chosen; none where all are drawn. */
  let stood: { readonly element: Element; readonly top: number; readonly screen: number } | undefined;
  const clear = () => {
    for (const { name, range } of marked) CSS.highlights.get(name)?.delete(range);
    marked = [];
  };
  const draw = () => {
    clear();
    const theme = themeOf(root);
    const all = session.marks().flatMap(({ flag, span }) => {
      const name = highlightName(flag.dimension, theme);
      return ranges(span).map((range) => ({ name, range }));
    });
    const near = all.length > DRAWN_ANYWAY ? all.filter(isNear()) : all;
    const element = all.length > near.length ? all[0]?.range.startContainer.parentElement : undefined;
    stood = element ? { element, top: element.getBoundingClientRect().top, screen: innerHeight } : undefined;
    marked = near.map((mark) => ({ ...mark, words: mark.range.toString() }));
    for (const { name, range } of marked) highlight(name).add(range);
  };
  return {
    draw,
    // Ranges move with the text by themselves; reading the whole field for every key would slow a long one.
    typed() {
      const touched = marked.filter(({ range, words }) => range.toString() !== words);
      for (const { name, range } of touched) CSS.highlights.get(name)?.delete(range);
      if (touched.length > 0) marked = marked.filter((mark) => !touched.includes(mark));
    },
    follow() {
      if (!stood) return;
      const { element, top, screen } = stood;
      const by = Math.abs(element.getBoundingClientRect().top - top);
      if (by < screen / 2 && screen === innerHeight && element.isConnected) return;
      // What was typed since the last review has moved the words that have no range yet.
      session.sync();
      draw();
    },
    remove() {
      clear();
      removeStyle?.();
      forgetIfEmpty(...HIGHLIGHTS);
    },
  };
}

/** A browser looks through every highlight for each frame in which the text has changed: of more than so many only the near. */
const DRAWN_ANYWAY = 60;

/** Whether marked words are to be seen, or within a screen of it. By the element they stand in: many share one. */
function isNear(): (mark: { readonly range: Range }) => boolean {
  const known = new Map<Element, boolean>();
  return ({ range: { startContainer } }) => {
    const element = startContainer.parentElement;
    if (!element) return true;
    let near = known.get(element);
    if (near === undefined) {
      const { top, bottom, height } = element.getBoundingClientRect();
      near = height === 0 || (bottom > -innerHeight && top < 2 * innerHeight);
      known.set(element, near);
    }
    return near;
  };
}

function highlight(name: string): Highlight {
  const known = CSS.highlights.get(name);
  if (known) return known;
  const made = new Highlight();
  CSS.highlights.set(name, made);
  return made;
}

function forgetIfEmpty(...names: string[]): void {
  for (const name of names) if (CSS.highlights.get(name)?.size === 0) CSS.highlights.delete(name);
}

/** The mark whose drawn words lie under a point of the screen. */
export function markAt(session: Session, x: number, y: number): Mark | undefined {
  const near = 2;
  return session
    .marks()
    .find(({ span }) =>
      session.editor
        .rects(span)
        .some((box) => x >= box.left - near && x <= box.right + near && y >= box.top - near && y <= box.bottom + near),
    );
}
