/** The isolated world's end of the bridge. Whatever comes back is taken apart and measured before it is used. */
import type { Span } from '../../model/span.ts';
import { ANSWER, ASK, BETWEEN, type Op, STATUSES, type Status } from './protocol.ts';

/** A document's text and selection in Docs' own offsets. */
export interface Answer {
  readonly status: Status;
  readonly text: string;
  /** Undefined while nothing is selected and no caret stands anywhere. */
  readonly selection: Span | undefined;
}

export interface Asking {
  readonly op: Op;
  readonly span?: Span;
  /** What must stand under the span. */
  readonly expected?: string;
  readonly replacement?: string;
}

/** Milliseconds: with no answer by then there is no bridge in the page, or Docs is stuck. */
const PATIENCE = 2_000;
/** Docs itself allows about a million characters. */
const LONGEST = 5_000_000;

const SILENCE: Answer = { status: 'absent', text: '', selection: undefined };

export class PageAsker {
  readonly #page: EventTarget;
  readonly #waiting = new Map<string, (answer: Answer) => void>();
  #asked = 0;

  /** @param page the document: events on it reach both worlds */
  constructor(page: EventTarget, signal: AbortSignal) {
    this.#page = page;
    page.addEventListener(ANSWER, (event) => this.#take(event), { signal });
  }

  /** Never throws: silence is an answer too. */
  ask(asking: Asking): Promise<Answer> {
    this.#asked++;
    const id = `${this.#asked}`;
    return new Promise((resolve) => {
      const late = setTimeout(() => done(SILENCE), PATIENCE);
      const done = (answer: Answer) => {
        clearTimeout(late);
        this.#waiting.delete(id);
        resolve(answer);
      };
      this.#waiting.set(id, done);
      tell(this.#page, id, asking);
    });
  }

  #take(event: Event): void {
    const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
    if (typeof detail !== 'string' || detail.length > LONGEST + 100) return;
    const [id = '', status, start, end] = detail.split(BETWEEN, 4);
    const known = STATUSES.find((one) => one === status);
    const waiting = this.#waiting.get(id);
    if (!known || !waiting) return;
    const text = detail.slice([id, status, start, end].join(BETWEEN).length + 1);
    waiting({ status: known, text, selection: spanWithin(Number(start), Number(end), text.length) });
  }
}

/** Takes out of the page what the bridge has put there. */
export function leavePage(document: Document): void {
  tell(document, '', { op: 'leave' });
}

function tell(page: EventTarget, id: string, asking: Asking): void {
  const { op, span = { start: 0, end: 0 }, expected = '', replacement = '' } = asking;
  const head = [id, op, span.start, span.end, expected.length].join(BETWEEN);
  page.dispatchEvent(new CustomEvent(ASK, { detail: `${head}${BETWEEN}${expected}${replacement}` }));
}

function spanWithin(start: number, end: number, length: number): Span | undefined {
  const whole = Number.isInteger(start) && Number.isInteger(end);
  return whole && start >= 0 && end >= start && end <= length ? { start, end } : undefined;
}
