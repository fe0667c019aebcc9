import { type MessageKey, t } from '../../lib/platform/i18n.ts';

const PROMISES = [
  ['promiseSeesTitle', 'promiseSeesText'],
  ['promiseLocalTitle', 'promiseLocalText'],
  ['promiseFactsTitle', 'promiseFactsText'],
] as const satisfies readonly (readonly [MessageKey, MessageKey])[];

/** What Firsthand can see, where it goes, and what it never does. */
export function Promises() {
  return (
    <dl className="promises">
      {PROMISES.map(([title, text]) => (
        <div key={title}>
          <dt>{t(title)}</dt>
          <dd>{t(text)}</dd>
        </div>
      ))}
    </dl>
  );
}
