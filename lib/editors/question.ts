/** The question that a form asks above a field: it says what kind of story is wanted. */

const LONGEST = 500;

/** @returns the question in one line, or undefined where the field has no label */
export function questionOf(field: HTMLElement): string | undefined {
  for (const text of [named(field), labelled(field), grouped(field)]) {
    const line = text?.replace(/\s+/g, ' ').trim();
    if (line) return line.slice(0, LONGEST);
  }
  return undefined;
}

/** `aria-labelledby` before `aria-label`, as a screen reader would read it. */
function named(field: HTMLElement): string | undefined {
  const tree = field.getRootNode();
  const ids = field.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  if (ids.length > 0 && (tree instanceof Document || tree instanceof ShadowRoot)) {
    const text = ids.map((id) => tree.getElementById(id)?.textContent ?? '').join(' ');
    if (text.trim()) return text;
  }
  return field.getAttribute('aria-label') ?? undefined;
}

function labelled(field: HTMLElement): string | undefined {
  if (!(field instanceof HTMLTextAreaElement)) return undefined;
  return Array.from(field.labels, (label) => wordsAround(label, field)).join(' ');
}

function grouped(field: HTMLElement): string | undefined {
  const group = field.closest('fieldset, .application-question, [data-automation-id^="formField-"]');
  return group?.querySelector('legend, label, .application-label .text')?.textContent ?? undefined;
}

/** A label may be wrapped around its field; what is typed there is not part of the question. */
function wordsAround(label: HTMLLabelElement, field: HTMLElement): string {
  if (!label.contains(field)) return label.textContent ?? '';
  const parts = Array.from(label.childNodes, (node) => (node.contains(field) ? '' : (node.textContent ?? '')));
  return parts.join(' ');
}
