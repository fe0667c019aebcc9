/** Notices the document once Docs has put it up. */
import { googleDocs } from '../adapters/google-docs.ts';
import type { EditorAdapter } from '../editor.ts';

/** It scrolls, and holds the pages. */
const EDITOR = '.kix-appview-editor';

/** @param onField called when the document can be read, and again should Docs put up another in its place */
export function findGoogleDoc(
  document: Document,
  onField: (root: HTMLElement, adapter: EditorAdapter) => void,
  signal: AbortSignal,
  report: (error: unknown, where: string) => void,
): void {
  let found: HTMLElement | undefined;
  const look = () => {
    const root = document.querySelector<HTMLElement>(EDITOR) ?? undefined;
    if (!root || root === found || signal.aborted) return;
    found = root;
    waiting.disconnect();
    googleDocs(root, signal, report).then(
      (adapter) => {
        if (adapter && root.isConnected && !signal.aborted) onField(root, adapter);
      },
      (error: unknown) => report(error, 'editors/google-docs: open'),
    );
  };
  const waiting = new MutationObserver(look);
  signal.addEventListener('abort', () => waiting.disconnect(), { once: true });
  waiting.observe(document.documentElement, { childList: true, subtree: true });
  // Docs opens another document in the same page now and then; the person's next click tells.
  document.addEventListener('pointerdown', look, { capture: true, signal });
  look();
}
