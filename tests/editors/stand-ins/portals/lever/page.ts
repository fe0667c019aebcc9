/** Lever: made on the server, kept by a script that listens for `change` alone; the question stands in a text of its own. */
import { type Answers, areaAt, type Key, layOut, offerPortal } from '../portal.ts';

const NAMES: Readonly<Record<Key, string>> = {
  story: 'cards[5e2f8a41][field0]',
  why: 'cards[5e2f8a41][field1]',
  salary: 'cards[5e2f8a41][field2]',
  address: 'cards[5e2f8a41][field3]',
  cover: 'comments',
  trap: 'cards[honeypot][field0]',
};

const card = (key: Key, question: string): string => `
  <li class="application-question custom-question">
    <div class="application-label full-width"><div class="text">${question}<span class="required">✱</span></div></div>
    <div class="application-field full-width required-field">
      <textarea class="card-field-input" name="${NAMES[key]}" placeholder="Type your response"></textarea>
    </div>
  </li>`;

layOut(
  'Acme',
  `<form id="application-form" method="POST">
    <ul>
      ${card('story', 'Describe a situation in which you took ownership of a problem that was not yours (max 90 words).')}
      ${card('why', 'Why Acme?')}
      ${card('salary', 'Desired salary')}
      ${card('address', 'Where do you live? Please give your full address.')}
    </ul>
    <h4>Additional information</h4>
    <textarea name="comments" placeholder="Add a cover letter or anything else you want to share."></textarea>
    <textarea name="${NAMES.trap}" style="opacity:0;height:30px"></textarea>
  </form>`,
);

const kept: Partial<Record<Key, string>> = {};
document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLTextAreaElement)) return;
  for (const [key, name] of Object.entries(NAMES))
    if (name === target.name) Object.assign(kept, { [key]: target.value });
});

offerPortal({
  submission: (): Answers => ({ ...kept }),
  area: (key) => areaAt(`[name="${NAMES[key]}"]`),
});
