/** What tells a field from the others of its site, the same on the next visit, so that it can be left alone from then on. */
import { questionOf } from './question.ts';

const LONGEST = 1_000;

/**
 * By its name and what it asks: pages make new ids as they load. One that has neither is told by its place on its page.
 * Names that count or carry the number of one form are taken for the same field.
 * @param about what the form says of it, where that is known already
 */
export function signatureOf(field: HTMLElement, about = questionOf(field)): string {
  const { pathname } = location;
  const name = pattern(field.getAttribute('name') ?? '');
  // What stands nearest: further lines may be help and counters, which change.
  const [said = ''] = (about ?? '').split('\n');
  const question = pattern(said).toLowerCase();
  const identity = name || question ? [name, question] : [pattern(field.id), pathname];
  return JSON.stringify([self.origin, field.localName, ...identity]).slice(0, LONGEST);
}

/** Numbers and long hexadecimal runs are another each time. */
function pattern(text: string): string {
  return text.replace(/[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}|[0-9a-f]{12,}|\d+/gi, '#').slice(0, 300);
}
