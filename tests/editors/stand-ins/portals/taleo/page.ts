/** Taleo: ids that are long paths, told apart by their ends; what is too long is cut off without a word. */
import { type Answers, areaAt, type Key, layOut, offerPortal } from '../portal.ts';

const MOST = 600;
const ENDS: Readonly<Record<Key, string>> = {
  story: 'dv_cs_questionnaire_q-12-answer',
  why: 'dv_cs_questionnaire_q-13-answer',
  salary: 'dv_cs_candidate_personal_info_DesiredSalary',
  address: 'dv_cs_candidate_personal_info_Address',
  cover: 'dv_cs_experience_CoverLetter',
  trap: 'honey-pot-0',
};

const idOf = (key: Key) => (key === 'trap' ? ENDS.trap : `et-ef-content-ftf-gp-j_id_id16pc9-page_0-${ENDS[key]}`);

const row = (key: Key, question: string): string => `
  <tr><td class="datatable-questionnaire">
    <label for="${idOf(key)}" class="metadatalabel"><span class="required">*</span> ${question}</label>
    <textarea id="${idOf(key)}" name="${idOf(key)}" cols="60" rows="4"></textarea>
  </td></tr>`;

layOut(
  'Acme',
  `<form id="et-ef"><table width="100%">
    ${row('story', 'Tell us about a time you had to adapt to a sudden change of plans.')}
    ${row('why', 'Why do you want to leave your current job?')}
    ${row('salary', 'Desired Salary')}
    ${row('address', 'Address (line 1 and 2)')}
    ${row('cover', 'Cover Letter')}
    ${row('trap', 'Name of your pet')}
  </table></form>`,
);

const kept: Partial<Record<Key, string>> = {};
for (const key of Object.keys(ENDS) as Key[]) {
  const area = areaAt(`[id$="${ENDS[key]}"]`);
  area.addEventListener('input', () => {
    if (area.value.length > MOST) area.value = area.value.slice(0, MOST);
    kept[key] = area.value;
  });
}

offerPortal({
  submission: (): Answers => ({ ...kept }),
  area: (key) => areaAt(`[id$="${ENDS[key]}"]`),
});
