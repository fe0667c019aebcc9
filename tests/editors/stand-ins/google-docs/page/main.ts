/** Puts the document up, some time after the page has loaded, as Docs does. */
import { fieldOf } from './field.ts';
import { takeKeys } from './keys.ts';
import { type Content, FONTS, type Mode, Model } from './model.ts';
import { Painter } from './paint.ts';
import { type Box, boxesOf } from './place.ts';

/** Which hooks this Docs has: `all`, `no-rects` (text only), `no-text` (rects only), `none`. */
const query = new URLSearchParams(location.search);
const hooks = query.get('hooks') ?? 'all';
/** `format=pageless`: the text is drawn, and annotated, in elements that are no pages. */
const pageless = query.get('format') === 'pageless';
/** `runs=whole`: words of both directions are annotated as one run. */
const wholeRuns = query.get('runs') === 'whole';
const MODES: Readonly<Record<Mode, readonly [className: string, label: string]>> = {
  editing: ['edit-mode', 'Editing mode'],
  suggesting: ['suggest-mode', 'Suggesting mode'],
  viewing: ['view-mode', 'Viewing mode'],
};

/** For the tests. */
export interface StandIn {
  /** As the model holds it, marks and all. */
  text(): string;
  /** The font of each unit of a stretch, without repeats. */
  fonts(start: number, end: number): string[];
  selection(): { start: number; end: number };
  /** Where a stretch of the text is drawn on the screen, one box per run. */
  whereIs(start: number, end: number): Box[];
  editByOther(start: number, end: number, words: string): void;
  setMode(mode: Mode): void;
  setZoom(zoom: number): void;
  /** Docs tells where words stand from now on, or no longer. */
  annotate(on: boolean): void;
  /** How often the text was asked for. */
  asked(): number;
  pages(): number;
}

declare global {
  interface Window {
    standIn: StandIn;
    _docs_annotate_canvas_by_ext?: string;
  }
}

function boot(): void {
  const find = (selector: string) => document.querySelector<HTMLElement>(selector) ?? fail(selector);
  const content: Content = JSON.parse(find('#stand-in-content').textContent ?? '');
  const model = new Model(content);
  const editor = make(find('#docs-editor'), 'kix-appview-editor-container', 'kix-appview-editor');
  const pages = make(
    editor,
    'kix-zoomdocumentplugin-outer',
    'kix-rotatingtilemanager',
    'kix-rotatingtilemanager-content',
  );
  const annotated = Boolean(window._docs_annotate_canvas_by_ext) && (hooks === 'all' || hooks === 'no-text');
  const painter = new Painter(model, editor, pages, { annotated, pageless, wholeRuns });
  const target = takeKeys(model, painter, editor);
  let version = 0;
  let asked = 0;
  let saving: ReturnType<typeof setTimeout> | undefined;

  model.onChange(() => {
    version++;
    painter.layOut();
    clearTimeout(saving);
    saving = setTimeout(() => void fetch('save', { method: 'POST', body: model.text }), 800);
  });

  const annotatedText = () => {
    const mine = version;
    const { text } = model;
    return {
      // One that is kept tells what it was made with, and selects nothing any more.
      getText: () => text,
      getSelection: () => [{ ...model.selection }],
      getAnnotations: () => ({ link: [] }),
      setSelection(start: number, end: number) {
        if (mine !== version || !(start >= 0 && end >= start && end <= model.text.length)) return;
        model.select(start, end);
        target.blur();
        painter.scrollTo(end);
      },
    };
  };
  if (hooks === 'all' || hooks === 'no-rects') {
    setTimeout(() => {
      Object.assign(window, {
        _docs_annotate_getAnnotatedText: async (by: unknown) => {
          if (typeof by !== 'string' || by === '') throw new Error('who asks?');
          asked++;
          await new Promise((resolve) => setTimeout(resolve, 1));
          return annotatedText();
        },
      });
    }, 150);
  }

  const switcher = document.createElement('div');
  switcher.id = 'docs-toolbar-mode-switcher';
  // The toolbar comes after the text.
  setTimeout(() => find('#docs-toolbar').append(switcher), 400);
  const setMode = (mode: Mode) => {
    model.mode = mode;
    switcher.className = `goog-toolbar-menu-button ${MODES[mode][0]}`;
    switcher.setAttribute('aria-label', MODES[mode][1]);
    if (mode === 'viewing') target.removeAttribute('contenteditable');
    else target.setAttribute('contenteditable', 'true');
  };
  setMode((new URLSearchParams(location.search).get('mode') ?? 'editing') as Mode);
  painter.layOut();
  target.focus();

  window.field = fieldOf(model, painter, editor, target);
  window.standIn = {
    text: () => model.text,
    fonts: (start, end) => [...new Set(model.styles.slice(start, end))].map((style) => FONTS[Number(style)] ?? ''),
    selection: () => model.selection,
    whereIs: (start, end) => boxesOf(painter.pages, model.text, start, end).map((box) => painter.onScreen(box)),
    editByOther: (start, end, words) => model.editByOther(start, end, words),
    setMode,
    setZoom: (zoom) => painter.setZoom(zoom),
    annotate: (on) => painter.annotate(on),
    asked: () => asked,
    pages: () => painter.pages.length,
  };
}

/** Elements one within the other. @returns the innermost */
function make(parent: HTMLElement, ...classes: string[]): HTMLElement {
  return classes.reduce((outer, className) => {
    const inner = document.createElement('div');
    inner.className = className;
    outer.append(inner);
    return inner;
  }, parent);
}

function fail(what: string): never {
  throw new Error(`The page has no ${what}`);
}

setTimeout(boot, 200);
