/** Ashby: React without a form; the field's path names it, its title is a label, a counter runs below it. */
import { areaAt, type Key, layOut, offerPortal } from '../portal.ts';
import { type FormProps, formPlace, mountForm } from '../react-form.tsx';

const MOST = 600;
const PATHS: Readonly<Record<Key, string>> = {
  story: '3f0f6b0e-52b5-4a3c-9d0e-6f5a1c2b7d11',
  why: '7a1d2c9b-0c55-4f0e-8a77-2f1e9b3c4d22',
  salary: 'b2c7e9d4-1f6a-45d8-93c1-0a8d7e6f5b33',
  address: 'c9e8d7f6-2a5b-4c3d-8e1f-7b6a5c4d3e44',
  cover: '_systemfield_cover_letter',
  trap: 'e1f2a3b4-5c6d-4e7f-8a9b-0c1d2e3f4a55',
};
const TITLES: readonly (readonly [Key, string])[] = [
  ['story', 'Walk us through the hardest bug you have tracked down.'],
  ['why', 'What excites you about Acme?'],
  ['salary', 'Expected compensation'],
  ['address', 'Street address'],
  ['cover', 'Cover letter'],
  ['trap', 'If you are a human, leave this field blank.'],
];

function Form({ answers, field }: FormProps) {
  return (
    <div className="ashby-application-form-container">
      {TITLES.map(([key, title]) => (
        <div className="ashby-application-form-field-entry" data-field-path={PATHS[key]} key={key}>
          <label className="ashby-application-form-question-title" htmlFor={PATHS[key]}>
            {title}
          </label>
          <textarea id={PATHS[key]} name={PATHS[key]} placeholder="Type here..." {...field(key)} />
          {key === 'story' && (
            <div className="ashby-counter">
              <span>{answers.story?.length ?? 0}</span>/<span>{MOST}</span>
            </div>
          )}
        </div>
      ))}
    </div>
  );
}

layOut('Acme', '<div id="form"></div>');
offerPortal({
  submission: mountForm(formPlace(), Form),
  area: (key) => areaAt(`[name="${PATHS[key]}"]`),
});
