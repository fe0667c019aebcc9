/** Greenhouse: a React form; a label and a description by id; the cover letter's field comes after a click. */
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { areaAt, type Key, layOut, offerPortal } from '../portal.ts';
import { type FormProps, formPlace, mountForm } from '../react-form.tsx';

const QUESTIONS = {
  story: [
    'question_64001',
    'Tell us about a time you disagreed with a decision of your manager.',
    'Maximum 600 characters',
  ],
  why: ['question_64002', 'Why do you want to work here?', ''],
  salary: ['question_64003', 'What are your salary expectations?', ''],
  address: ['question_64004', 'Home address', ''],
} as const;

function Form({ field }: FormProps) {
  const [manually, setManually] = useState(false);
  return (
    <form id="application-form">
      {(['why', 'story', 'salary', 'address'] as const).map((key) => {
        const [id, question, help] = QUESTIONS[key];
        return (
          <div className="field-wrapper" key={id}>
            <label className="label" id={`${id}-label`} htmlFor={id}>
              {question}
              <span className="required">*</span>
            </label>
            <textarea
              id={id}
              className="input input__multi-line"
              aria-describedby={`${id}-description`}
              {...field(key)}
            />
            <p id={`${id}-description`}>{help}</p>
          </div>
        );
      })}
      <fieldset>
        <legend>Cover Letter</legend>
        <button type="button" onClick={() => flushSync(() => setManually(true))}>
          Enter manually
        </button>
        {manually && <textarea id="cover_letter_text" aria-label="Cover Letter" {...field('cover')} />}
      </fieldset>
      <div style={{ position: 'absolute', left: -9999 }} aria-hidden="true">
        <textarea name="website_url" tabIndex={-1} autoComplete="off" {...field('trap')} />
      </div>
    </form>
  );
}

layOut('Acme', '<div id="form"></div>');
const submission = mountForm(formPlace(), Form);
offerPortal({
  submission,
  area(key: Key) {
    if (key === 'trap') return areaAt('[name=website_url]');
    if (key !== 'cover') return areaAt(`#${QUESTIONS[key][0]}`);
    if (!document.querySelector('#cover_letter_text'))
      document.querySelector<HTMLButtonElement>('fieldset button')?.click();
    return areaAt('#cover_letter_text');
  },
});
