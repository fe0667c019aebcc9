/** Notices that a page cuts a text off which we have written into, as the person leaves the field: some do so without a word. */
import { pause } from '../editors/pace.ts';
import type { Session } from '../editors/session.ts';

/** What the page has left of a text, and the text as it was. */
export interface Cut {
  readonly whole: string;
  readonly kept: string;
}

/** Milliseconds after the leaving: at once, and when a page that takes its time has had it. */
const LOOKS = [60, 900];

/**
 * @param tell called for a cut, and again as the person comes back to a field that is still cut
 * @param failed called where the field could not be looked at
 */
export function watchCuts(session: Session, tell: (cut: Cut) => void, failed: (error: unknown) => void): void {
  const { root } = session.editor;
  let cut: Cut | undefined;
  /** Edits by the person, and our own: what a page does to its field is no event that the browser vouches for. */
  let edits = 0;
  for (const type of ['beforeinput', 'input'])
    root.addEventListener(type, ({ isTrusted }) => void (isTrusted && edits++), { signal: session.signal });
  const onLeave = async () => {
    if (!session.rewritten) return;
    const before = session.text;
    session.sync();
    const whole = isCut(before, session.text) ? before : session.text;
    const left = edits;
    for (const wait of LOOKS) {
      await pause(wait);
      if (session.signal.aborted || session.writing || edits !== left) return;
      session.sync();
      if (!isCut(whole, session.text)) continue;
      cut = { whole, kept: session.text };
      session.learn({ characters: cut.kept.length });
      tell(cut);
      return;
    }
  };
  root.addEventListener('blur', () => void onLeave().catch(failed), { capture: true, signal: session.signal });
  root.addEventListener(
    'focus',
    () => {
      session.sync();
      if (cut && session.text === cut.kept) tell(cut);
      else cut = undefined;
    },
    { capture: true, signal: session.signal },
  );
}

/** Whether a text has lost its end. What was emptied was sent off, and trailing spaces are no loss. */
export function isCut(before: string, now: string): boolean {
  return now !== '' && before.startsWith(now) && before.slice(now.length).trim() !== '';
}
