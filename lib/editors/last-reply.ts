/** What the last review has said of a field, kept in step with its text. */
import type { MarkedFlag, ReviewReply } from '../model/field.ts';
import type { Span } from '../model/span.ts';
import type { TextHistory } from './history.ts';

/** A flag and where its words stand now. */
export interface Mark {
  readonly flag: MarkedFlag;
  readonly span: Span;
  /** Of the text that the flag is about. */
  readonly version: number;
}

export class LastReply {
  readonly #text: TextHistory;
  #reply: ReviewReply | undefined;
  /** Index of the story that the score is of. */
  #story = -1;

  constructor(text: TextHistory) {
    this.#text = text;
  }

  /** Of the text that was reviewed; absent as long as none was. */
  get version(): number | undefined {
    return this.#reply?.version;
  }

  /** @param caret where the person was in the text that was reviewed */
  take(reply: ReviewReply, caret: number | undefined): void {
    this.#reply = reply;
    this.#story = this.#storyAt(caret);
  }

  /** The flags whose words stand as they were reviewed, in step with the text. */
  marks(): Mark[] {
    const reply = this.#reply;
    if (!reply) return [];
    return reply.flags.flatMap((flag) => {
      const span = this.#text.now(flag.span, reply.version);
      const whole = flag.rewrite ? this.#text.now(flag.rewrite.span, reply.version) : span;
      return span && whole ? [{ flag, span, version: reply.version }] : [];
    });
  }

  /** Of more than one story, so that it is worth asking where the caret is. */
  get ofSeveral(): boolean {
    return (this.#reply?.stories.length ?? 0) > 1;
  }

  /** Whether the caret has come into another story than the one that the score is of. */
  inAnother(caret: number | undefined): boolean {
    const story = this.#storyAt(caret);
    return story !== -1 && story !== this.#story;
  }

  #storyAt(caret: number | undefined): number {
    if (caret === undefined) return -1;
    return this.#reply?.stories.findIndex(({ start, end }) => start <= caret && caret <= end) ?? -1;
  }
}
