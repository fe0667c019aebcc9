/** Fields that are never read, whatever they hold: secrets, choices, and what the page asks to be left alone. */

const SECRET = /^(current-password|new-password|one-time-code|cc-|transaction-)/;
/** Traps for robots that fill in every field: Workday's and Taleo's, and what others call theirs. */
const HONEYPOT = /beecatcher|honey[-_]?pot|bot[-_]?(?:field|trap|check)|anti[-_]?(?:bot|spam)/i;
/** Quill 1 says so of every field, whatever the page thinks of it. */
const LEFT_ALONE = '[data-enable-grammarly="false"], [data-gramm="false"]:not(.ql-editor)';
/** Pixels: nobody writes in less. */
const SMALLEST = 20;

/** Whether a person would write a story here, as far as the field itself says. */
export function isEligible(field: HTMLElement): boolean {
  if (field.closest(LEFT_ALONE)) return false;
  if (field.getAttribute('role') === 'combobox' || field.getAttribute('role') === 'searchbox') return false;
  if (field.getAttribute('aria-multiline') === 'false') return false;
  if (SECRET.test(field.getAttribute('autocomplete') ?? '')) return false;
  const names = [field.id, field.getAttribute('name'), field.getAttribute('data-automation-id')];
  return !names.some((name) => name && HONEYPOT.test(name)) && !isTrap(field);
}

/** What a person cannot see. Asked only of a field that has the focus: by a robot, or by Tab. */
function isTrap(field: HTMLElement): boolean {
  if (field.tabIndex < 0 && field.getAttribute('autocomplete') === 'off') return true;
  if (!field.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return true;
  if (field.closest('[aria-hidden=true]')) return true;
  const { right, bottom } = field.getBoundingClientRect();
  if (right + scrollX < 0 || bottom + scrollY < 0) return true;
  for (let element: Element | null = field, level = 0; element && level < 4; element = element.parentElement, level++) {
    const { width, height } = element.getBoundingClientRect();
    const clips = element === field || getComputedStyle(element).overflow !== 'visible';
    if (clips && (width < SMALLEST || height < SMALLEST / 2)) return true;
  }
  return false;
}
