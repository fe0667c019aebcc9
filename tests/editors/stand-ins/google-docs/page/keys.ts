/** The frame that takes the keys, and what the mouse does. */
import { PAGE_WIDTH } from './layout.ts';
import type { Model } from './model.ts';
import type { Painter } from './paint.ts';
import { offsetAt } from './place.ts';

/** @returns the element that the keys go to */
export function takeKeys(model: Model, painter: Painter, editor: HTMLElement): HTMLElement {
  const frame = document.createElement('iframe');
  frame.className = 'docs-texteventtarget-iframe';
  frame.style.cssText = 'position:absolute;left:-10000px;top:0;width:10px;height:10px;border:0';
  document.body.append(frame);
  const inner = frame.contentDocument;
  if (!inner) throw new Error('the frame has no document');
  const target = inner.createElement('div');
  target.setAttribute('role', 'textbox');
  target.setAttribute('aria-label', 'Document content');
  target.tabIndex = 0;
  inner.body.append(target);
  let composing = false;

  target.addEventListener('keydown', (event) => {
    if (!composing && press(model, event)) event.preventDefault();
    target.textContent = '';
  });
  target.addEventListener('beforeinput', (event) => {
    if (composing || event.inputType === 'insertCompositionText') return;
    event.preventDefault();
    if (event.inputType === 'insertText' && event.data) model.type(event.data, true);
  });
  target.addEventListener('compositionstart', () => {
    composing = true;
  });
  target.addEventListener('compositionend', (event) => {
    composing = false;
    if (event.data) model.type(event.data);
    target.textContent = '';
  });
  target.addEventListener('paste', (event) => {
    event.preventDefault();
    const words = event.clipboardData?.getData('text/plain') ?? '';
    // Docs drops the spaces at both ends.
    if (words !== '') model.type(words.replaceAll(/^ +| +$/g, ''));
  });
  editor.addEventListener('mousedown', (event) => {
    const at = pointed(model, painter, event);
    event.preventDefault();
    target.focus();
    if (at !== undefined) model.select(at, at);
  });
  return target;
}

function pointed(model: Model, painter: Painter, { clientX, clientY }: MouseEvent): number | undefined {
  for (const [page, layout] of painter.pages.entries()) {
    const box = painter.onScreen({ page, left: 0, top: 0, width: PAGE_WIDTH, height: 1056 });
    if (clientY < box.top || clientY > box.top + box.height) continue;
    return offsetAt(layout, model.text, (clientX - box.left) / painter.zoom, (clientY - box.top) / painter.zoom);
  }
  return undefined;
}

/** @returns whether the key meant something */
function press(model: Model, { key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  const { start, end } = model.selection;
  if (ctrlKey || metaKey) {
    if (key === 'z' && !shiftKey) model.undo();
    else if (key === 'y' || key === 'Z' || key === 'z') model.redo();
    else if (key === 'a') model.select(1, bodyEnd(model));
    else if (key === 'Home') model.select(1, 1);
    else if (key === 'End') model.select(bodyEnd(model), bodyEnd(model));
    else return false;
    return true;
  }
  const last = bodyEnd(model);
  if (key === 'Enter') model.type('\n', true);
  else if (key === 'ArrowLeft') model.select(Math.max(1, start - 1), Math.max(1, start - 1));
  else if (key === 'ArrowRight') model.select(Math.min(last, end + 1), Math.min(last, end + 1));
  else if (key === 'Home') model.select(lineStart(model), lineStart(model));
  else if (key === 'End') model.select(lineEnd(model), lineEnd(model));
  else if (key === 'Backspace') model.delete(start === end ? start - 1 : start, end);
  else if (key === 'Delete') model.delete(start, start === end ? end + 1 : end);
  else return false;
  return true;
}

const lineStart = ({ text, selection }: Model) => Math.max(1, text.lastIndexOf('\n', selection.start - 1) + 1);
const lineEnd = ({ text, selection }: Model) => text.indexOf('\n', selection.end);

/** The last paragraph's end, which cannot be deleted. */
function bodyEnd({ text }: Model): number {
  const next = text.indexOf('\u0003', 1);
  return (next === -1 ? text.length : next) - 1;
}
