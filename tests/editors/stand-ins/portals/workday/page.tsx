/**
 * Workday: React; a question is a fieldset's legend. A step takes the place of the one before under the same address: React
 * keeps the elements and gives them new ids and other questions.
 */
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { areaAt, type Key, layOut, offerPortal } from '../portal.ts';
import { type FormProps, formPlace, mountForm } from '../react-form.tsx';

type Step = readonly (readonly [slot: string, key: Key, question: string])[];

const STEPS: readonly [Step, ...Step[]] = [
  [
    ['a', 'story', 'Give an example of a time you had to deliver under a tight deadline.'],
    ['b', 'why', 'Why are you interested in this position?'],
    ['c', 'salary', 'What is your desired annual salary?'],
    ['d', 'address', 'Current address'],
    ['e', 'cover', 'Cover letter'],
  ],
  [
    ['a', 'why', 'What is your notice period?'],
    ['b', 'story', 'Tell us about a mistake you made and what you learned from it.'],
  ],
];

let goOn: (() => void) | undefined;
let step = 0;
/** Each showing of a step has ids of its own. */
let shown = 0;

function Form({ field, clear }: FormProps) {
  const [at, setAt] = useState(0);
  goOn = () => {
    shown++;
    step = at + 1;
    flushSync(() => {
      clear();
      setAt(step);
    });
  };
  const id = (slot: string) => `primaryQuestionnaire--${(shown * 7919 + 64_007).toString(16)}${slot}`;
  return (
    <div data-automation-id="applyFlowPage">
      {(STEPS[at] ?? STEPS[0]).map(([slot, key, question]) => (
        <div data-automation-id={`formField-${id(slot)}`} key={slot}>
          <fieldset>
            <legend>
              <div>
                <p>{question}</p>
                <abbr title="required">*</abbr>
              </div>
            </legend>
            <textarea id={id(slot)} aria-required="true" maxLength={key === 'story' ? 600 : 4000} {...field(key)} />
          </fieldset>
        </div>
      ))}
      <textarea data-automation-id="beecatcher" name="website" style={{ height: 1, width: 1 }} {...field('trap')} />
      <button type="button" data-automation-id="pageFooterNextButton" onClick={() => goOn?.()}>
        Save and Continue
      </button>
    </div>
  );
}

layOut('Acme', '<div id="form"></div>');
const submission = mountForm(formPlace(), Form);
offerPortal({
  submission,
  next: () => goOn?.(),
  area(key) {
    if (key === 'trap') return areaAt('[data-automation-id=beecatcher]');
    const slot = (STEPS[step] ?? STEPS[0]).find(([, asked]) => asked === key)?.[0];
    return areaAt(`textarea[id$="${slot}"][id^="primaryQuestionnaire--"]`);
  },
});
