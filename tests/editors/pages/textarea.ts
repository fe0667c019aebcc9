import { areaField } from './area.ts';
import { docOf, offer, place, plainOf } from './shell.ts';

const area = document.createElement('textarea');
area.setAttribute('aria-labelledby', 'question');
place().append(area);
offer({
  ...areaField(area),
  set(doc) {
    area.value = plainOf(doc);
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  },
  get: () => docOf(area.value),
});
