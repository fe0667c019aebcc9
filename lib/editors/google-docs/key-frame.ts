/** The frame that takes the keys. Docs makes it late, may make it anew, and the page itself hears nothing of what happens in it. */
import { KEY_FRAME } from './protocol.ts';

export class KeyFrame {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #onKey: () => void;
  readonly #onComposing: (composing: boolean) => void;
  #frame: HTMLIFrameElement | undefined;
  #inner: Document | undefined;
  #listening = new AbortController();

  constructor(
    document: Document,
    signal: AbortSignal,
    on: { readonly key: () => void; readonly composing: (composing: boolean) => void },
  ) {
    this.#document = document;
    this.#signal = signal;
    this.#onKey = on.key;
    this.#onComposing = on.composing;
    this.look();
    // The page's window loses the focus to the frame, and that is the last it hears.
    document.defaultView?.addEventListener('blur', () => this.look(), { signal });
    document.addEventListener('pointerdown', () => this.look(), { capture: true, signal });
    signal.addEventListener('abort', () => this.#listening.abort(), { once: true });
  }

  get window(): Window | undefined {
    return this.#inner?.defaultView ?? undefined;
  }

  /** Listens in the frame as it is now. */
  look(): void {
    const frame = this.#document.querySelector<HTMLIFrameElement>(KEY_FRAME) ?? undefined;
    const inner = frame?.contentDocument ?? undefined;
    if (this.#signal.aborted || inner === this.#inner) return;
    this.#listening.abort();
    this.#listening = new AbortController();
    this.#inner = inner;
    const { signal } = this.#listening;
    // Firefox puts another document in place of the first, empty one.
    if (frame && frame !== this.#frame) frame.addEventListener('load', () => this.look(), { signal: this.#signal });
    this.#frame = frame;
    for (const type of ['keydown', 'input', 'paste', 'cut', 'drop']) {
      inner?.addEventListener(type, this.#onKey, { capture: true, signal });
    }
    const compose = (composing: boolean) => () => {
      this.#onComposing(composing);
      this.#onKey();
    };
    inner?.addEventListener('compositionstart', compose(true), { capture: true, signal });
    inner?.addEventListener('compositionend', compose(false), { capture: true, signal });
    inner?.defaultView?.addEventListener('blur', () => this.#onComposing(false), { signal });
  }

  /** Puts the person back where their keys go. */
  focus(): void {
    this.#inner?.querySelector<HTMLElement>('[contenteditable]')?.focus({ preventScroll: true });
  }
}
