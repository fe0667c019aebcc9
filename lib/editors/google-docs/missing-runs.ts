import type { Runs } from './runs.ts';

/** Milliseconds by which Docs has annotated the first page, if it is going to. */
const ANNOTATED_BY = 3_000;

/** Whether Docs tells where its words stand; where it does not, nothing can be underlined although the text is known. */
export class MissingRuns {
  readonly #runs: Runs;
  readonly #isWanted: () => boolean;
  readonly #onChange: () => void;
  #soon: ReturnType<typeof setTimeout> | undefined;
  #why: 'unmarked' | 'pageless' | undefined;

  /** @param isWanted whether there are words that should have a place */
  constructor(runs: Runs, isWanted: () => boolean, onChange: () => void, signal: AbortSignal) {
    this.#runs = runs;
    this.#isWanted = isWanted;
    this.#onChange = onChange;
    signal.addEventListener('abort', () => clearTimeout(this.#soon));
  }

  /** Why nothing is underlined. */
  get why(): 'unmarked' | 'pageless' | undefined {
    return this.#why;
  }

  /** Something was drawn: places that are told are taken at once, and missed only once Docs has had the time to tell them. */
  watch(): void {
    if (this.#why || this.#runs.any) this.#look();
    else this.#soon ??= setTimeout(() => this.#look(), ANNOTATED_BY);
  }

  #look(): void {
    clearTimeout(this.#soon);
    this.#soon = undefined;
    const missing = !this.#runs.any && this.#isWanted();
    const why = missing ? (this.#runs.pageless ? 'pageless' : 'unmarked') : undefined;
    if (why === this.#why) return;
    this.#why = why;
    this.#onChange();
  }
}
