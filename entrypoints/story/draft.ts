/** Keeps what is typed and not saved yet over a reload of the tab; it goes when the tab is closed. */
import * as v from 'valibot';
import { report } from '../../lib/platform/errors.ts';

const keyOf = (id: string): string => `story-draft ${id}`;

const draft = v.object({
  text: v.string(),
  /** What stood in the bank as the editing began. */
  base: v.string(),
});
export type Draft = v.InferOutput<typeof draft>;

export function keptDraft(id: string): Draft | undefined {
  try {
    const parsed = v.safeParse(draft, JSON.parse(sessionStorage.getItem(keyOf(id)) ?? 'null'));
    return parsed.success ? parsed.output : undefined;
  } catch (error) {
    report(error, 'story page: reading the draft');
    return undefined;
  }
}

export function keepDraft(id: string, draft: Draft | undefined): void {
  try {
    if (draft === undefined) sessionStorage.removeItem(keyOf(id));
    else sessionStorage.setItem(keyOf(id), JSON.stringify(draft));
  } catch (error) {
    // Full: the text is still in the field, and only a reload would lose it.
    report(error, 'story page: keeping the draft');
  }
}
