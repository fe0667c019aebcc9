import type { PageField } from '../field.ts';
import { areaField } from './area.ts';
import { docOf, plainOf } from './shell.ts';

/** A textarea of no framework's, whose model is its value. */
export function plainTextarea(parent: ParentNode): Omit<PageField, 'bring' | 'remove'> {
  const area = document.createElement('textarea');
  area.setAttribute('aria-labelledby', 'question');
  parent.append(area);
  return {
    ...areaField(area),
    set(doc) {
      area.value = plainOf(doc);
      area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    },
    get: () => docOf(area.value),
  };
}
