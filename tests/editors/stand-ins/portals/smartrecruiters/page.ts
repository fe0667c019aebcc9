/** SmartRecruiters: components in components; the textarea stands in the second of two open shadow trees. */
import { type Answers, areaAt, type Key, layOut, offerPortal } from '../portal.ts';

const kept: Partial<Record<string, string>> = {};

/** The field itself: a label by its own slot, a counter, and the value that it hands on as it is left. */
class SplTextarea extends HTMLElement {
  connectedCallback(): void {
    const most = Number(this.getAttribute('maxlength') ?? 4000);
    const tree = this.attachShadow({ mode: 'open' });
    tree.innerHTML = `
      <style>textarea { box-sizing: border-box; width: 100%; height: 80px; }</style>
      <label id="label" part="label">${this.getAttribute('label') ?? ''}</label>
      <div class="c-spl-textarea-container"><textarea part="textarea" aria-labelledby="label"></textarea></div>
      <div class="c-spl-textarea-counter"></div>`;
    const area = areaAt('textarea', tree);
    const counter = tree.querySelector('.c-spl-textarea-counter');
    const count = () => {
      if (counter && this.hasAttribute('maxlength'))
        counter.textContent = `${most - area.value.length} characters remaining`;
    };
    // The model hears what leaves the component: events that are composed.
    this.addEventListener('input', () => {
      kept[this.id] = area.value;
      count();
    });
    count();
  }
}

/** The question around it. */
class OcTextarea extends HTMLElement {
  connectedCallback(): void {
    const limit = this.hasAttribute('maxlength') ? `maxlength="${this.getAttribute('maxlength')}"` : '';
    this.attachShadow({
      mode: 'open',
    }).innerHTML = `<spl-textarea id="${this.dataset.field}" label="${this.getAttribute('question')}" ${limit}></spl-textarea>`;
  }
}

customElements.define('spl-textarea', SplTextarea);
customElements.define('oc-textarea', OcTextarea);

const FIELDS: readonly (readonly [Key, string])[] = [
  ['story', 'What accomplishment are you most proud of?'],
  ['why', 'Why would you like to join us?'],
  ['salary', 'Salary expectations'],
  ['address', 'Address'],
  ['cover', 'Message to the Hiring Team'],
  ['trap', 'Website'],
];
const idOf = (key: Key) => `spl-form-element_${FIELDS.findIndex(([one]) => one === key) + 7}`;

layOut(
  'Acme',
  FIELDS.map(
    ([key, question]) => `<oc-textarea data-field="${idOf(key)}" question="${question}"
      ${key === 'story' ? 'maxlength="600"' : ''} ${key === 'trap' ? 'aria-hidden="true" style="display:block;width:1px;height:1px;overflow:hidden"' : ''}></oc-textarea>`,
  ).join(''),
);

offerPortal({
  submission: (): Answers =>
    Object.fromEntries(FIELDS.flatMap(([key]) => (kept[idOf(key)] === undefined ? [] : [[key, kept[idOf(key)]]]))),
  area(key) {
    const question = document.querySelector(`oc-textarea[data-field="${idOf(key)}"]`)?.shadowRoot;
    const tree = question?.querySelector('spl-textarea')?.shadowRoot;
    if (!tree) throw new Error(`No field for ${key}`);
    return areaAt('textarea', tree);
  },
});
