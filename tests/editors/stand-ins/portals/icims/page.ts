/** iCIMS: plain fields with dots in their names, in a frame of the same host; each step is a page of its own. */
import { type Answers, areaAt, type Key, layOut, offerPortal } from '../portal.ts';

const NAMES: Readonly<Record<Key, string>> = {
  story: 'CandProfileFields.rcf3048.answer',
  why: 'CandProfileFields.rcf3049.answer',
  salary: 'CandProfileFields.DesiredSalary.text',
  address: 'CandProfileFields.Address.text',
  cover: 'CandProfileFields.CoverLetter.text',
  trap: 'CandProfileFields.honey_pot.text',
};

const second = new URLSearchParams(location.search).get('step') === '2';

const row = (key: Key, question: string, more = ''): string => `
  <div class="iCIMS_TableRow iCIMS_InfoField_Row">
    <div class="iCIMS_InfoMsg iCIMS_InfoField"><label for="${NAMES[key]}">${question}<span aria-hidden="true">*</span></label></div>
    <textarea id="${NAMES[key]}" name="${NAMES[key]}" ${more}></textarea>
  </div>`;

layOut(
  'Acme',
  `<form class="iCIMS_ApplicantForm">
    ${row('story', second ? 'Tell us about a conflict with a coworker and how it was resolved.' : 'Describe a time you went above and beyond for a customer.', 'maxlength="600"')}
    ${row('why', 'Why are you the right candidate for this job?')}
    ${row('salary', 'Desired Salary')}
    ${row('address', 'Address')}
    ${row('cover', 'Cover Letter')}
    <div style="position:absolute;top:-5000px">${row('trap', 'Leave this field empty')}</div>
    <input type="hidden" name="step" value="2"><input type="hidden" name="in_iframe" value="1">
    <button type="submit">Next</button>
  </form>`,
);

offerPortal({
  submission(): Answers {
    const form = document.querySelector('form');
    const data = form ? new FormData(form) : new FormData();
    return Object.fromEntries(
      // A form sends line ends as two characters; the model is what was meant.
      Object.entries(NAMES).map(([key, name]) => [key, String(data.get(name) ?? '').replace(/\r\n/g, '\n')]),
    );
  },
  area: (key) => areaAt(`[name="${NAMES[key]}"]`),
});
