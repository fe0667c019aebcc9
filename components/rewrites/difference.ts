import { diffArrays } from 'diff';
import type { Rewrite } from '../../lib/model/review.ts';

/** A stretch of a rewrite: kept, taken out, put in, or left for the person to fill. */
export interface Piece {
  readonly kind: 'kept' | 'removed' | 'added' | 'slot';
  readonly text: string;
}

/** Kept words between two changes that are fewer than this read better as part of one change. */
const SHORT_KEPT_WORDS = 2;

/** What a rewrite changes, word by word, in reading order: what goes before what comes. */
export function difference(rewrite: Rewrite): Piece[] {
  const before = words(rewrite.original, []);
  const after = words(rewrite.replacement, rewrite.slots);
  const changes = diffArrays(before, after).map(({ added, removed, value }) => ({
    removed: added ? [] : value,
    added: removed ? [] : value,
    kept: !added && !removed,
  }));
  const all = pieces(
    joinNearChanges(changes),
    new Set(rewrite.slots.map((s) => rewrite.replacement.slice(s.start, s.end))),
  );
  return rewrite.original === '' ? withoutEnds(all) : all;
}

/** A new line in a list begins with a break: by itself it would be shown below an empty one. */
function withoutEnds(all: readonly Piece[]): Piece[] {
  return all.flatMap(({ kind, text }, index) => {
    const begun = index === 0 ? text.trimStart() : text;
    const shown = index === all.length - 1 ? begun.trimEnd() : begun;
    return shown ? [{ kind, text: shown }] : [];
  });
}

interface Change {
  readonly removed: readonly string[];
  readonly added: readonly string[];
  readonly kept: boolean;
}

/** Words, spaces and marks; a slot is one word however many it holds. */
function words(text: string, slots: Rewrite['slots']): string[] {
  const found: string[] = [];
  let at = 0;
  for (const slot of [...slots].sort((a, b) => a.start - b.start)) {
    found.push(...split(text.slice(at, slot.start)), text.slice(slot.start, slot.end));
    at = slot.end;
  }
  return [...found, ...split(text.slice(at))];
}

function split(text: string): string[] {
  return text.match(/[\p{L}\p{N}'’-]+|\s+|./gsu) ?? [];
}

/** “We *found* the cause” to “I *traced* the cause” is one change, not two with a word between them. */
function joinNearChanges(changes: readonly Change[]): Change[] {
  const joined: Change[] = [];
  for (const [i, change] of changes.entries()) {
    const last = joined.at(-1);
    const between = change.kept && i > 0 && i < changes.length - 1 && countWords(change.removed) < SHORT_KEPT_WORDS;
    if (last && !last.kept && (!change.kept || between)) {
      joined[joined.length - 1] = {
        removed: [...last.removed, ...change.removed],
        added: [...last.added, ...change.added],
        kept: false,
      };
    } else joined.push(change);
  }
  return joined;
}

function countWords(parts: readonly string[]): number {
  return parts.filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

function pieces(changes: readonly Change[], slots: ReadonlySet<string>): Piece[] {
  return changes.flatMap((change): Piece[] => {
    if (change.kept) return [{ kind: 'kept', text: change.removed.join('') }];
    const removed = change.removed.join('');
    return [...(removed ? [{ kind: 'removed' as const, text: removed }] : []), ...addedPieces(change.added, slots)];
  });
}

function addedPieces(parts: readonly string[], slots: ReadonlySet<string>): Piece[] {
  const found: Piece[] = [];
  for (const text of parts) {
    const kind = slots.has(text) ? 'slot' : 'added';
    const last = found.at(-1);
    if (kind === 'added' && last?.kind === 'added') found[found.length - 1] = { kind, text: last.text + text };
    else found.push({ kind, text });
  }
  return found;
}
