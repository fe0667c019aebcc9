import { type RefObject, useEffect, useRef, useState } from 'react';
import { readShelf, saveEdited } from '../../lib/bank/stories.ts';
import { watchBank } from '../../lib/bank/watch.ts';
import type { BankTrouble, StoryRecord } from '../../lib/model/story.ts';
import { keepDraft, keptDraft } from './draft.ts';

export type Status = 'saved' | 'changed' | 'saving' | { readonly trouble: BankTrouble };

export interface Saving {
  /** What the field begins with. */
  readonly initial: string;
  readonly status: Status;
  /** What another window has saved while something else was being written here. */
  readonly theirs: string | undefined;
  /** To be called after each change of the field. */
  readonly onInput: () => void;
  /** @param over the text in the bank that may be written over: the one that the person has seen */
  readonly save: (over?: string) => Promise<void>;
  /** The person takes the other window's words: as if typed, so that one undo brings theirs back. */
  readonly takeTheirs: () => void;
}

/** Keeps the text of a field and the story in the bank in step, whichever window changes it. */
export function useSaving(story: StoryRecord, field: RefObject<HTMLTextAreaElement | null>): Saving {
  const { id } = story;
  const [kept] = useState(() => keptDraft(id));
  /** What stood in the bank as the editing began, or was saved from here last. */
  const base = useRef(kept?.base ?? story.text);
  const underWay = useRef<string>(undefined);
  const [status, setStatus] = useState<Status>(kept ? 'changed' : 'saved');
  const [theirs, setTheirs] = useState<string>();

  const onInput = () => {
    const text = field.current?.value ?? '';
    const same = text === base.current;
    keepDraft(id, same ? undefined : { text, base: base.current });
    setStatus(same ? 'saved' : 'changed');
  };

  const see = (now: string) => {
    const element = field.current;
    if (!element || now === base.current) return;
    const untouched = element.value === base.current;
    if (!untouched && now !== element.value && now !== underWay.current) return setTheirs(now);
    base.current = now;
    setTheirs(undefined);
    if (untouched) {
      // Nothing was written here: this window follows the other.
      element.setRangeText(now, 0, element.value.length, 'preserve');
      element.dispatchEvent(new Event('input', { bubbles: true }));
    }
    onInput();
  };
  const seeing = useRef(see);
  seeing.current = see;

  useEffect(
    () =>
      watchBank('story page', readShelf, (outcome) => {
        const now = outcome.ok ? outcome.value.stories.find((one) => one.id === id) : undefined;
        if (now) seeing.current(now.text);
      }),
    [id],
  );

  return {
    initial: kept?.text ?? story.text,
    status,
    theirs,
    onInput,
    async save(over = base.current) {
      const text = field.current?.value ?? '';
      setStatus('saving');
      underWay.current = text;
      const outcome = await saveEdited(id, text, over);
      underWay.current = undefined;
      if (!outcome.ok) return setStatus({ trouble: outcome.trouble });
      if (outcome.value.saved) {
        base.current = text;
        setTheirs(undefined);
      } else setTheirs(outcome.value.story.text);
      onInput();
    },
    takeTheirs() {
      if (theirs === undefined || !field.current) return;
      base.current = theirs;
      setTheirs(undefined);
      field.current.focus();
      field.current.select();
      document.execCommand(theirs ? 'insertText' : 'delete', false, theirs);
      onInput();
    },
  };
}
