/** amazon.jobs: a plain labelled field, held by React, with a count of words below it. */
import { areaAt, type Key, layOut, offerPortal } from '../portal.ts';
import { type FormProps, formPlace, mountForm } from '../react-form.tsx';

const MOST_WORDS = 100;
const QUESTIONS: readonly (readonly [Key, string])[] = [
  ['story', 'Tell us about a time you took a calculated risk because speed mattered.'],
  ['why', 'Why do you want to work at Amazon?'],
  ['salary', 'What are your pay expectations? Salary range in USD'],
  ['address', 'Mailing address'],
  ['cover', 'Cover letter (optional)'],
  ['trap', 'Do not fill in this field'],
];

const wordsIn = (text: string | undefined) => text?.split(/\s+/).filter(Boolean).length ?? 0;

function Form({ answers, field }: FormProps) {
  return (
    <form>
      {QUESTIONS.map(([key, question]) => (
        <div className="form-group" key={key}>
          <label htmlFor={`application_${key}`}>{question}</label>
          <textarea id={`application_${key}`} className="form-control" rows={6} {...field(key)} />
          {key === 'story' && (
            <small className="form-text">
              Word count: {wordsIn(answers.story)} / {MOST_WORDS}
            </small>
          )}
        </div>
      ))}
    </form>
  );
}

layOut('Amazon', '<div id="form"></div>');
offerPortal({
  submission: mountForm(formPlace(), Form),
  area: (key) => areaAt(`#application_${key}`),
});
