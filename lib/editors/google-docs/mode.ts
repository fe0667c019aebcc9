/** What the person may do with the document now. */

export type Mode = 'editing' | 'suggesting' | 'viewing';

const SWITCHER = 'docs-toolbar-mode-switcher';

/** By class and icon, which are the same in every language, then by the English label. What is not known is not written to. */
function readMode(document: Document): Mode {
  const switcher = document.getElementById(SWITCHER);
  if (!switcher) return 'viewing';
  const label = switcher.getAttribute('aria-label') ?? '';
  const is = (selector: string) => switcher.matches(selector) || switcher.querySelector(selector) !== null;
  if (is('.suggest-mode, .docs-icon-acl-comment-only') || /suggest/i.test(label)) return 'suggesting';
  if (is('.edit-mode, .docs-icon-mode-edit') || /\bedit/i.test(label)) return 'editing';
  return 'viewing';
}

/** Tells of each change of the mode. The switcher comes late: `look` is to be called now and then until it is there. */
export class ModeWatch {
  mode: Mode;
  readonly #document: Document;
  readonly #onChange: () => void;
  readonly #observer: MutationObserver;
  #switcher: Element | null = null;

  constructor(document: Document, onChange: () => void, signal: AbortSignal) {
    this.#document = document;
    this.#onChange = onChange;
    this.mode = readMode(document);
    this.#observer = new MutationObserver(() => this.#take());
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
    this.look();
  }

  look(): void {
    if (this.#switcher?.isConnected) return;
    this.#switcher = this.#document.getElementById(SWITCHER);
    this.#observer.disconnect();
    if (this.#switcher) {
      const attributeFilter = ['class', 'aria-label'];
      this.#observer.observe(this.#switcher, { attributes: true, attributeFilter, childList: true, subtree: true });
    }
    this.#take();
  }

  #take(): void {
    const now = readMode(this.#document);
    if (now === this.mode) return;
    this.mode = now;
    this.#onChange();
  }
}
