/** The overlay's own look. The colours are those of components/ui/tokens.css, one per dimension. */
import type { Flag } from '../model/review.ts';
import type { Theme } from './theme.ts';

type Marked = Flag['dimension'];
const COLOURS: Record<Marked, Record<Theme, string>> = {
  situation: { light: '#3c5c86', dark: '#9dbbe3' },
  ownership: { light: '#0f6b66', dark: '#74cbc2' },
  rigor: { light: '#55652a', dark: '#b7c985' },
  metrics: { light: '#8a5600', dark: '#e5b25f' },
  reflection: { light: '#7b4478', dark: '#d8a4d3' },
  delivery: { light: '#5a544b', dark: '#bdb6ab' },
};
const MARKED: readonly Marked[] = ['situation', 'ownership', 'rigor', 'metrics', 'reflection', 'delivery'];

/** Every name that text may be marked under. */
export const HIGHLIGHTS: readonly string[] = MARKED.flatMap((dimension) => [
  highlightName(dimension, 'light'),
  highlightName(dimension, 'dark'),
]);

export function dimensionColour(dimension: Marked, theme: Theme): string {
  return COLOURS[dimension][theme];
}

/**
 * The name under which the page's text is marked, which the page can read: it says nothing by itself. Another for each theme,
 * as a page may hold fields of both.
 */
export function highlightName(dimension: Marked, theme: Theme): string {
  return `firsthand-${2 * MARKED.indexOf(dimension) + (theme === 'dark' ? 2 : 1)}`;
}

/** Rules for marks on the page's own text. A faint ground as well: not every browser draws a line under a highlight. */
export function highlightStyle(): string {
  return MARKED.flatMap((dimension) =>
    (['light', 'dark'] as const).map((theme) => {
      const colour = dimensionColour(dimension, theme);
      return `::highlight(${highlightName(dimension, theme)}){text-decoration:underline 2px ${colour};text-decoration-skip-ink:none;background-color:color-mix(in srgb, ${colour} 8%, transparent)}`;
    }),
  ).join('\n');
}

/** Sizes are parts of the letters that the person has set in the browser: the host has those, whatever the page sets. */
export const OVERLAY_STYLE = `
:host { all: initial !important; position: absolute !important; top: 0 !important; left: 0 !important; width: 0 !important;
  height: 0 !important; z-index: 2147483647 !important; display: block !important; pointer-events: none !important;
  direction: ltr !important; }
.front { all: initial; display: block; pointer-events: none; }
.front, .ground { position: absolute; left: 0; top: 0; width: 0; height: 0; }
.ground, .ink { zoom: var(--unzoom, 1); }
.front[popover] { position: fixed; }
.ink { color-scheme: light; --paper: #ffffff; --ink: #25221e; --soft: #5a544b; --line: #e3ddd3; --edge: #8f877a; --sunken: #f1ede6;
  --accent: #0f6b66; --accent-strong: #0a5450; --on-accent: #ffffff; --slot: #fdf1d6; --on-slot: #6f4500; --cut: #6d665c;
  --shadow: 0 1px 2px rgb(37 34 30 / .12), 0 8px 28px rgb(37 34 30 / .18);
  font: .875em/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif; color: var(--ink);
  letter-spacing: normal; text-align: start; pointer-events: auto; box-sizing: border-box; position: absolute; left: 0; top: 0; }
.ink[data-theme=dark] { color-scheme: dark; --paper: #252422; --ink: #ede9e2; --soft: #bdb6ab; --line: #3b3834; --edge: #7d766c;
  --sunken: #2f2d2a; --accent: #74cbc2; --accent-strong: #93dcd4; --on-accent: #0d2422; --slot: #40361f; --on-slot: #f0c67c; --cut: #a39b90;
  --shadow: 0 1px 2px rgb(0 0 0 / .5), 0 8px 28px rgb(0 0 0 / .5); }
.ink[hidden] { display: none; }
.ink *, .ink *::before { box-sizing: border-box; }
.mark { position: absolute; border-bottom: 2px solid; background: color-mix(in srgb, currentcolor 8%, transparent); }
.badge { display: grid; place-items: center; min-width: 2.5em; height: 1.834em; padding: 0 .58em; border-radius: 99px; cursor: pointer;
  border: 1px solid var(--edge); background: var(--paper); color: var(--ink); font-size: .75em; font-weight: 600;
  font-variant-numeric: tabular-nums; line-height: 1; transition: opacity 160ms; }
.badge:hover { border-color: var(--accent); color: var(--accent); }
.badge.quiet { min-width: 0; width: 1.834em; padding: 0; border-color: transparent; background: none; }
.badge.quiet::before { content: ''; width: .667em; height: .667em; border-radius: 50%; background: var(--edge); }
.badge.lost::before { background: none; border: 1.5px solid var(--edge); }
.badge.aside { opacity: .25; pointer-events: none; }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.popover { position: fixed; width: min(24.3em, 92vw); max-height: 70vh; overflow: auto; padding: 14px 16px; border-radius: 10px; border: 1px solid var(--line);
  background: var(--paper); box-shadow: var(--shadow); }
.popover h2 { margin: 0 2em 4px 0; padding-left: 10px; border-left: 3px solid var(--of, var(--accent)); font: inherit; font-weight: 600; }
.popover > div + div { margin-top: 14px; }
.popover p { margin: 0 0 10px; color: var(--soft); }
.popover .change { color: var(--ink); padding: 8px 10px; border-radius: 6px; background: var(--sunken); overflow-wrap: anywhere; white-space: pre-wrap;
  font-family: 'Iowan Old Style', 'Palatino Linotype', Charter, Georgia, 'Noto Serif', 'Liberation Serif', serif; }
.popover textarea { display: block; width: 100%; margin-top: 8px; border: 1px solid var(--edge); }
.popover .claim { font-size: .857em; }
.change del { color: var(--cut); text-decoration: line-through; }
.change ins { text-decoration: none; color: var(--accent-strong); font-weight: 600; }
.change mark { padding: 0 2px; border-radius: 3px; background: var(--slot); color: var(--on-slot); }
.actions { display: flex; flex-wrap: wrap; gap: 8px; }
.actions button { min-height: 2.15em; padding: 4px 1em; border-radius: 999px; border: 1px solid var(--edge); background: none; color: inherit;
  font: inherit; font-weight: 600; cursor: pointer; }
.actions .first { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.actions .first:hover { background: var(--accent-strong); }
.close { position: absolute; top: 8px; right: 8px; width: 1.556em; height: 1.556em; border: 0; border-radius: 6px; background: none; color: var(--soft);
  font: inherit; font-size: 1.286em; line-height: 1; cursor: pointer; }
.close:hover { background: var(--sunken); }
.popover .told:not(:empty) { margin: 10px 0 0; color: var(--ink); }
.popover .told:empty { display: none; }
@media (prefers-reduced-motion: no-preference) { .popover { animation: in 120ms ease-out; } @keyframes in { from { opacity: 0; } } }
@media (prefers-reduced-motion: reduce) { .badge { transition: none; } }
@media print { :host { display: none !important; } }
@media (forced-colors: active) { .badge, .popover { border-color: CanvasText; } .mark { border-color: Highlight !important; } }
`;

/** Puts a style sheet into a tree. Returns how to take it out. */
export function addStyle(tree: Document | ShadowRoot, css: string): () => void {
  if (import.meta.env.FIREFOX && location.protocol !== 'moz-extension:') {
    // Firefox gives content scripts no adoptedStyleSheets (bug 1928865); it lets them add an element in spite of a page's CSP.
    // Our own pages have the sheets, and a policy against such elements.
    const document = tree instanceof Document ? tree : tree.ownerDocument;
    const element = document.createElement('style');
    element.textContent = css;
    (tree instanceof Document ? (tree.head ?? tree.documentElement) : tree).append(element);
    return () => element.remove();
  }
  // A sheet belongs to the document that it was made in, and the tree may be in the one around ours.
  const view = tree instanceof Document ? tree.defaultView : tree.ownerDocument.defaultView;
  const sheet = new (view ?? window).CSSStyleSheet();
  sheet.replaceSync(css);
  tree.adoptedStyleSheets.push(sheet);
  return () => {
    tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
