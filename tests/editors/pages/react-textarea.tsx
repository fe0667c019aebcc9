import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { areaField } from './area.ts';
import { docOf, offer, place, plainOf } from './shell.ts';

/** What React knows of the text: a write that React does not hear of is put back by it. */
let known = '';

function Form() {
  const [text, setText] = useState('');
  known = text;
  return <textarea aria-labelledby="question" value={text} onChange={(event) => setText(event.target.value)} />;
}

createRoot(place()).render(<Form />);
const mounted = new MutationObserver(() => {
  const area = place().querySelector('textarea');
  if (!area) return;
  mounted.disconnect();
  offer({
    ...areaField(area),
    set(doc) {
      // As a page fills in a draft that it had kept: past React's own setter, and then told.
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, plainOf(doc));
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    get: () => docOf(known),
  });
});
mounted.observe(place(), { childList: true, subtree: true });
