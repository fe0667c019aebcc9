/** A rewrite as the person reads it: what goes, what comes, and the slots that only they can fill. */
import { narrow } from '../editors/edit.ts';
import type { Rewrite } from '../model/review.ts';
import { element } from './element.ts';

export function difference(rewrite: Rewrite): HTMLElement {
  const { original, replacement } = rewrite;
  const whole = { start: 0, end: original.length };
  const changed = narrow(original, whole, replacement);
  const head = original.slice(0, changed.span.start);
  const tail = original.slice(changed.span.end);
  const cut = original.slice(changed.span.start, changed.span.end);
  // What is hung on a sentence stands after its last word, which alone reads like a beginning.
  const line = element('p', { class: 'change' }, cut || !head ? head : `… ${head}`);
  if (cut) line.append(element('del', {}, cut));
  if (cut.trim() && changed.replacement) line.append(' ');
  if (changed.replacement) line.append(withSlots(rewrite, head.length, head.length + changed.replacement.length));
  line.append(tail);
  return line;
}

/** The part of the replacement between two offsets, its slots set off. */
function withSlots({ replacement, slots }: Rewrite, from: number, to: number): HTMLElement {
  const inserted = element('ins');
  let at = from;
  for (const { start, end } of slots) {
    if (start < at || end > to) continue;
    inserted.append(replacement.slice(at, start), element('mark', {}, replacement.slice(start, end)));
    at = end;
  }
  inserted.append(replacement.slice(at, to));
  return inserted;
}
