/** Notices the fields of a document as the person comes to them. Nothing is looked at before. */
import type { EditorAdapter } from './editor.ts';
import { isEligible } from './eligible.ts';

/** @param onField called each time the person comes to a field; the same field may come many times */
export function watchFields(
  document: Document,
  adapters: readonly EditorAdapter[],
  onField: (root: HTMLElement, adapter: EditorAdapter) => void,
  signal: AbortSignal,
): void {
  const trees = new WeakSet<Node>();
  const known = new WeakSet<EventTarget>();
  const look = (element: Element) => {
    for (const adapter of adapters) {
      const root = adapter.rootOf(element);
      if (!root) continue;
      known.add(root);
      if (isEligible(root)) onField(root, adapter);
      return;
    }
  };
  const onEvent = (event: Event) => {
    const path = event.composedPath();
    if (event.type === 'beforeinput' && path.some((node) => known.has(node))) return;
    // A move within one shadow tree is not told outside of it: each tree that was entered is listened to.
    for (const node of path) if (node instanceof ShadowRoot) listen(node);
    const [target] = path;
    if (target instanceof Element) look(target);
  };
  const listen = (tree: Document | ShadowRoot) => {
    if (trees.has(tree)) return;
    trees.add(tree);
    tree.addEventListener('focusin', onEvent, { capture: true, signal });
    // What was focused before it could be edited is noticed with the first key.
    tree.addEventListener('beforeinput', onEvent, { capture: true, signal });
  };
  listen(document);
  const focused = innermostFocus(document);
  // A body has the focus as long as nothing else has. Where it is the field, they have come only if the window is theirs.
  if (focused && (focused !== document.body || document.hasFocus())) look(focused);
}

function innermostFocus(document: Document): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}
