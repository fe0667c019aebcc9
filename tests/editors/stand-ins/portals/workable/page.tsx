/** Workable: React; a field is named by ids of its label and of a help text, and the help text gives the limit. */
import { areaAt, type Key, layOut, offerPortal } from '../portal.ts';
import { type FormProps, formPlace, mountForm } from '../react-form.tsx';

const QUESTIONS: readonly (readonly [Key, id: string, question: string])[] = [
  ['story', 'QA_10784311', 'Give an example of a disagreement with a coworker and how you resolved it.'],
  ['why', 'QA_10784312', 'What attracted you to this role?'],
  ['salary', 'QA_10784313', 'Salary expectations'],
  ['address', 'address', 'Address'],
  ['cover', 'cover_letter', 'Cover letter'],
  ['trap', 'QA_10784314', 'Fax'],
];
const idOf = (key: Key) => QUESTIONS.find(([one]) => one === key)?.[1];

function Form({ field }: FormProps) {
  return (
    <form data-ui="application-form">
      {QUESTIONS.map(([key, id, question]) => (
        <div key={id} data-ui={id} style={key === 'trap' ? { visibility: 'hidden' } : {}}>
          <span id={`${id}_label`} className="label">
            {question}
          </span>
          <textarea name={id} aria-labelledby={`${id}_label`} aria-describedby={`${id}_help`} {...field(key)} />
          <div id={`${id}_help`}>{key === 'story' ? 'Please do not exceed 600 characters.' : ''}</div>
        </div>
      ))}
    </form>
  );
}

layOut('Acme', '<div id="form"></div>');
offerPortal({
  submission: mountForm(formPlace(), Form),
  area: (key) => areaAt(`[name="${idOf(key)}"]`),
});
