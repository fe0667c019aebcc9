/** What stands between a session and the browser, so that a test can stand there as well. */
import type { ReviewReply, ReviewRequest } from '../model/field.ts';

/** What a session needs of the world. */
export interface SessionPorts {
  /**
   * Tries as often as it is worth.
   * @param signal aborted when the session has ended, and the text is nobody's business any more
   * @throws when the review could not be had
   */
  review(request: ReviewRequest, signal: AbortSignal): Promise<ReviewReply>;
  /**
   * Whether the form asks for a story; asked of each question that comes to stand by the field, before its text is sent.
   * Absent where every field is for stories.
   */
  asksForStory?(question: string): Promise<boolean>;
  report(error: unknown, where: string): void;
  /** Makes of a call one that waits until somebody sees the page. Absent where it is always seen. */
  whenSeen?(call: () => void, signal: AbortSignal): () => void;
  /** Whether a text is too short to be worth asking about, as long as nothing has been said of the field. */
  isShort?(text: string): boolean;
  /** Longest text that is reviewed; the rest of a longer one is not read. */
  readonly longest: number;
}
