/** Fields that are never read, whatever they hold: secrets, choices, and what the page asks to be left alone. */

const SECRET = /^(current-password|new-password|one-time-code|cc-|transaction-)/;
/** Traps for robots that fill in every field: Workday's and Taleo's. */
const HONEYPOT = /beecatcher|honey-?pot/i;

/** Whether a person would write a story here, as far as the field itself says. */
export function isEligible(field: HTMLElement): boolean {
  if (field.closest('[data-enable-grammarly="false"], [data-gramm="false"]')) return false;
  if (field.getAttribute('role') === 'combobox' || field.getAttribute('role') === 'searchbox') return false;
  if (field.getAttribute('aria-multiline') === 'false') return false;
  if (SECRET.test(field.getAttribute('autocomplete') ?? '')) return false;
  const names = [field.id, field.getAttribute('name'), field.getAttribute('data-automation-id')];
  return !names.some((name) => name && HONEYPOT.test(name));
}
