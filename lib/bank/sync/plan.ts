/** What is to be done for one record, told from what both sides hold and what they agreed on last. Pure. */
export type Step =
  | 'nothing'
  /** This machine has the newer edition. */
  | 'send'
  /** The other machine has the newer edition. */
  | 'take'
  /** Both have changed: both editions are kept, and the outcome is sent. */
  | 'keep-both';

export interface Sides {
  /** Digest of the edition that both had after the last sync; undefined where there was none. */
  readonly agreed: string | undefined;
  /** Digest here; undefined where the record is not here. */
  readonly here: string | undefined;
  readonly there: string | undefined;
  /** Whether an edition says that the person deleted the record. */
  readonly deletedHere: boolean;
  readonly deletedThere: boolean;
}

export function stepFor({ agreed, here, there, deletedHere, deletedThere }: Sides): Step {
  if (here === there) return 'nothing';
  // What is gone without a word was not deleted: the storage was cleared, or had no room. It is sent again.
  if (there === undefined) return 'send';
  if (here === undefined) return 'take';
  if (here === agreed) return 'take';
  if (there === agreed) return 'send';
  // Deleted on one machine and written on at the other: what was written is kept.
  if (deletedHere) return 'take';
  if (deletedThere) return 'send';
  return 'keep-both';
}

/**
 * Which records have room, the most recently changed first: a long one does not keep out the shorter ones after it.
 * @param candidates with what each costs in bytes and items
 */
export function fitting<T extends { readonly changed: number; readonly bytes: number; readonly items: number }>(
  candidates: readonly T[],
  quota: { readonly bytes: number; readonly items: number },
): { readonly fit: readonly T[]; readonly left: readonly T[] } {
  const fit: T[] = [];
  const left: T[] = [];
  let { bytes, items } = quota;
  for (const one of [...candidates].sort((a, b) => b.changed - a.changed)) {
    if (one.bytes <= bytes && one.items <= items) {
      bytes -= one.bytes;
      items -= one.items;
      fit.push(one);
    } else left.push(one);
  }
  return { fit, left };
}
