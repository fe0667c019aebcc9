import type { HangingWord } from '../../lib/model/coaching.ts';
import { t } from '../../lib/platform/i18n.ts';

/** Words that point to what no longer stands before them: only the person can mend them. */
export function Hanging({ words }: { readonly words: readonly HangingWord[] }) {
  if (words.length === 0) return null;
  return (
    <section>
      <h3 className="coach-heading">{t('hangingHeading')}</h3>
      <ul className="coach-list">
        {words.map(({ word, sentence, message }) => (
          <li key={`${word}:${sentence}`}>
            <q className="coach-words">{sentence}</q>
            <p className="coach-why">{message}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
