/**
 * The life of one field: its text is sent for review as the person types, and what comes back is kept in step with the
 * text. Knows neither the browser's messages nor how anything looks, so that every site and the practice page share it.
 * Long, since all that decides when to ask stands together; what has been answered, and what is written, stand beside it.
 */
import type { ApplyOutcome, FieldLimit, ReviewReply, ReviewRequest } from '../model/field.ts';
import type { Rewrite } from '../model/review.ts';
import type { Span } from '../model/span.ts';
import type { EditedText, Editor } from './editor.ts';
import { TextHistory } from './history.ts';
import { LastReply, type Mark } from './last-reply.ts';
import { backOff, pace } from './pace.ts';
import type { SessionPorts } from './session-ports.ts';
import { Writing } from './writing.ts';

/**
 * `unreachable`: the review could not be had; it is tried again now and then for a minute, and with the next keystroke. `short`: too few words to be anybody's story, and
 * nothing was asked. `off`: the person wants nothing said of this field.
 */
export type SessionStatus = 'starting' | 'unreachable' | 'short' | ReviewReply['status'];

/** Milliseconds: after the last key, and at most while typing goes on. */
const QUIET = 120;
const LONGEST_WAIT = 400;
/** A long text takes long to send and to mark: while keys come without a pause, a millisecond more for so many units. */
const UNITS = 30;
const MOST_WAIT = 2_000;
/** What could not be reviewed is tried again after so long, and so much longer each time, so many times; then only with a key. */
const TRY_AGAIN = { after: 1_000, times: 6 } as const;

export class Session<E extends EditedText = Editor> {
  readonly field = newId();
  readonly editor: E;
  status: SessionStatus = 'starting';
  /** Overall score of the story at the caret. */
  score: number | undefined;
  readonly #ports: SessionPorts;
  readonly #text = new TextHistory();
  readonly #said = new LastReply(this.#text);
  readonly #writing: Writing;
  readonly #ending = new AbortController();
  readonly #listeners = new Set<() => void>();
  readonly #soon = pace(
    () => this.#reviewNow(),
    QUIET,
    () => Math.max(LONGEST_WAIT, Math.min(this.text.length / UNITS, MOST_WAIT)),
  );
  readonly #again = backOff(TRY_AGAIN.after, TRY_AGAIN.times);
  /** What the form said of the field when its text was read last: a form that swaps its steps may keep its fields. */
  #question: string | undefined;
  #composing = false;
  /** Where the slot starts that was clicked into last. */
  #clicked: number | undefined;
  /** The field holds more than is read. */
  #tooLong = false;
  #asking = false;
  /** A review is wanted although the text may be the same. */
  #wanted = false;
  /** Nobody typed or came here since the last review. */
  #unasked = false;

  constructor(editor: E, ports: SessionPorts) {
    this.editor = editor;
    this.#ports = ports;
    const seen = (call: () => void) => ports.whenSeen?.(call, this.signal) ?? call;
    this.#writing = new Writing(editor, this.#text, () => this.sync());
    editor.onChange(
      seen(() => this.#changed()),
      this.signal,
    );
    // The pauses between two readings of a document are none of the person's: they may be typing all along.
    editor.onKey?.(() => this.#soon.hold(), this.signal);
    editor.onComposing((composing) => this.#compose(composing), this.signal);
    editor.onCaret?.(() => this.caretMoved(), this.signal);
    editor.onTerms?.(
      seen(() => this.refresh()),
      this.signal,
    );
  }

  /** Aborted when the session has ended. */
  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  get text(): string {
    return this.#text.text;
  }

  /** A rewrite is being written: what the field tells meanwhile is our own doing. */
  get writing(): boolean {
    return this.#writing.busy;
  }

  /** A rewrite of ours stands in the field, as far as we know. */
  get rewritten(): boolean {
    return this.#writing.rewritten;
  }

  /** The page takes no more than this, as has been found out. */
  learn(limit: FieldLimit): void {
    this.#writing.learn(limit);
    this.refresh(true);
  }

  /** Called after every change of status, score or marks. */
  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** The flags whose words stand as they were reviewed, in step with the text of the last `sync`. */
  marks(): Mark[] {
    return this.#said.marks();
  }

  /** Reads the field, so that marks and spans are those of the text as it is now. */
  sync(): void {
    const whole = this.editor.read();
    const tooLong = whole.length > this.#ports.longest;
    // What is read of it may be the same as before.
    if (tooLong !== this.#tooLong) this.#wanted = true;
    this.#tooLong = tooLong;
    this.#text.take(whole.slice(0, this.#ports.longest), () => this.editor.caret());
  }

  /**
   * Reviews again although nothing was typed: a dismissal or a setting has changed, or the person has come back.
   * @param unasked the person is not in this field: the panel is not to turn to it
   */
  refresh(unasked = false): void {
    this.#wanted = true;
    this.#unasked = unasked;
    this.#reviewNow();
  }

  /** The caret may be in another story, which has a score of its own. */
  caretMoved(): void {
    if (!this.#said.ofSeveral || this.#text.stale || this.#composing) return;
    if (this.#said.inAnother(this.editor.caret())) this.refresh();
  }

  /** Scrolls to a span of a version and selects it. */
  async reveal(span: Span, version: number): Promise<boolean> {
    if (this.#composing || !this.editor.present) return false;
    this.sync();
    const now = this.#text.now(span, version);
    return now !== undefined && this.editor.select(now);
  }

  /**
   * The person has clicked into a slot of ours: it is selected, so that the next key fills it. From the panel no browser lets
   * the keyboard into the page, so that this click comes first. A second click sets the caret as anywhere.
   */
  clicked(): void {
    const { editor } = this;
    // Where the caret is told of only later, it may still be where it was.
    const caret = this.#composing || editor.onCaret ? undefined : editor.caret();
    const slot = caret === undefined ? undefined : this.#writing.slotAt(caret);
    const again = slot?.start === this.#clicked;
    this.#clicked = again ? undefined : slot?.start;
    if (slot && !again) this.select(slot);
  }

  /** Selects words of the text that was read last; whoever asks need not know whether it could be done. */
  select(span: Span): void {
    const select = async () => this.editor.select(span);
    select().catch((error: unknown) => this.#ports.report(error, 'editors/session: select'));
  }

  /** Writes the rewrite of a marked flag, though the text may have been reviewed again since. */
  applyMark({ flag, version }: Mark): Promise<ApplyOutcome> {
    if (!flag.rewrite) return Promise.resolve({ status: 'refused', reason: 'text-changed' });
    return this.apply(flag.rewrite, version);
  }

  /** Writes a rewrite of a version into the field as one undo step, and reads it back. */
  async apply(rewrite: Rewrite, version: number): Promise<ApplyOutcome> {
    if (this.signal.aborted) return { status: 'refused', reason: 'field-gone' };
    if (this.#composing) return { status: 'refused', reason: 'composing' };
    const outcome = await this.#writing.apply(rewrite, version);
    if (outcome.status !== 'refused') this.refresh();
    return outcome;
  }

  /** Takes the last rewrite back. False when that is not possible any more. */
  async undo(): Promise<boolean> {
    if (this.signal.aborted || this.#composing) return false;
    const undone = await this.#writing.undo();
    this.refresh();
    return undone;
  }

  end(): void {
    if (this.signal.aborted) return;
    this.#soon.cancel();
    this.#again.reset();
    this.#ending.abort();
    this.#listeners.clear();
    this.editor.close();
  }

  #changed(): void {
    this.#text.count();
    this.#unasked = false;
    if (!this.#composing && this.status !== 'off') this.#soon.touch();
  }

  #compose(composing: boolean): void {
    if (this.#composing === composing) return;
    this.#composing = composing;
    // The text may have been looked at meanwhile, and its end changes nothing more where it is taken in as it stands.
    const unsaid = this.#text.stale || this.#said.version !== this.#text.version;
    if (!composing && (unsaid || this.#wanted)) this.#soon.touch();
  }

  #reviewNow(): void {
    this.#review().catch((error: unknown) => this.#ports.report(error, 'editors/session: reading the field'));
  }

  async #review(): Promise<void> {
    if (this.signal.aborted || this.#composing || this.#asking) return;
    if (!this.editor.present) {
      this.end();
      return;
    }
    this.sync();
    const question = this.editor.question();
    if (!this.#wanted && this.#said.version === this.#text.version && question === this.#question) {
      // The text is what it was, yet an editor that drew it anew has other nodes for it: marks on the old ones are lost.
      this.#tell();
      return;
    }
    this.#wanted = false;
    // What has been reviewed once is asked about down to its last word, so that nothing shown is out of date.
    if (this.#said.version === undefined && this.#ports.isShort?.(this.text)) {
      this.status = 'short';
      this.#tell();
      return;
    }
    this.#question = question;
    const request = this.#request();
    this.#asking = true;
    this.#unasked = false;
    try {
      if (request.question && (await this.#ports.asksForStory?.(request.question)) === false) {
        this.end();
        return;
      }
      this.#take(await this.#ports.review(request, this.signal), request.caret);
      this.#again.reset();
    } catch (error) {
      // Said once and not with every further try.
      if (this.status !== 'unreachable') this.#ports.report(error, 'editors/session: review');
      this.status = 'unreachable';
      // The person may have typed their last word: without a key to come, the panel would go on showing an older text.
      if (!this.signal.aborted) this.#again.failed(() => this.refresh(request.unasked));
    } finally {
      this.#asking = false;
    }
    this.#tell();
    // What was typed meanwhile was counted and could not be asked about: nobody waits for another pause after the one that has been.
    if (this.#wanted || this.#text.stale || this.#text.version !== request.version) this.#soon.resume();
  }

  #request(): ReviewRequest {
    return {
      field: this.field,
      version: this.#text.version,
      text: this.text,
      caret: Math.min(this.editor.caret() ?? 0, this.text.length),
      writable: this.editor.writable(),
      question: this.#question,
      hints: this.editor.hints?.(),
      limit: this.#writing.ownLimit(),
      unasked: this.#unasked,
      note: this.editor.note?.() ?? (this.#tooLong ? 'too-long' : undefined),
    };
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  /** @param caret where it was as the review was asked for */
  #take(reply: ReviewReply, caret: number): void {
    // A reply to an older text is dropped: the keys that have come since ask for the next.
    if (reply.field !== this.field || reply.version !== this.#text.version) return;
    this.#said.take(reply, caret);
    // Nobody could tell of it while it was not known where the stories are.
    if (this.#said.inAnother(this.editor.caret())) this.#wanted = true;
    this.status = reply.status;
    this.#writing.told = reply.limit;
    this.score = reply.score;
  }
}

/** Not `randomUUID`: pages without TLS do not have it. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
