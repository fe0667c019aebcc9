/** Draws marks into the pages of an editor that draws its text itself: they scroll with the words, without a frame's delay. */
import { MARKS_ELEMENT, type Marking } from '../editors/editor.ts';
import type { Session } from '../editors/session.ts';
import { DrawnBoxes } from './drawn-boxes.ts';
import { addStyle, dimensionColour } from './style.ts';
import { type Theme, themeOf } from './theme.ts';
import type { Underlines } from './underlines.ts';

type Pages = Extract<Marking, { by: 'pages' }>;

const STYLE = `
:host { all: initial !important; position: absolute !important; left: 0 !important; top: 0 !important; width: 0 !important;
  height: 0 !important; pointer-events: none !important; z-index: 1 !important; }
.mark { position: absolute; box-sizing: border-box; border-bottom: 2px solid; background: color-mix(in srgb, currentcolor 8%, transparent); }
@media print { :host { display: none !important; } }
@media (forced-colors: active) { .mark { border-color: Highlight; } }
`;

interface Layer {
  readonly host: HTMLElement;
  readonly marks: DrawnBoxes;
}

/** @throws for an editor whose text is the page's own */
export function pageMarks(session: Session): Underlines {
  const { marking } = session.editor;
  if (marking.by !== 'pages') throw new Error(`No pages on ${marking.by}`);
  return onPages(session, marking);
}

function onPages(session: Session, { boxes, onLayout }: Pages): Underlines {
  const { root } = session.editor;
  const layers = new Map<HTMLElement, Layer>();

  const layerIn = (page: HTMLElement): Layer => {
    const known = layers.get(page);
    if (known) return known;
    const host = root.ownerDocument.createElement(MARKS_ELEMENT);
    const tree = host.attachShadow({ mode: 'closed' });
    addStyle(tree, STYLE);
    const layer = { host, marks: new DrawnBoxes(tree) };
    layers.set(page, layer);
    return layer;
  };

  const draw = () => {
    const styles = new Map<HTMLElement, string[]>();
    const themes = new Map<HTMLElement, Theme>();
    for (const { flag, span } of session.marks()) {
      for (const { page, left, top, width, height } of boxes(span)) {
        const theme = themes.get(page) ?? themeOf(page);
        themes.set(page, theme);
        const colour = dimensionColour(flag.dimension, theme);
        const style = `left:${left}px;top:${top}px;width:${width}px;height:${height}px;color:${colour}`;
        const onPage = styles.get(page);
        if (onPage) onPage.push(style);
        else styles.set(page, [style]);
      }
    }
    for (const [page, { host }] of layers) {
      if (styles.has(page)) continue;
      host.remove();
      layers.delete(page);
    }
    for (const [page, marks] of styles) {
      const layer = layerIn(page);
      layer.marks.show(marks);
      if (layer.host.parentElement !== page) page.append(layer.host);
    }
  };

  onLayout(draw, session.signal);
  return {
    draw,
    typed() {
      session.sync();
      draw();
    },
    // The layers are part of what scrolls.
    follow: () => undefined,
    remove() {
      for (const { host } of layers.values()) host.remove();
      layers.clear();
    },
  };
}
