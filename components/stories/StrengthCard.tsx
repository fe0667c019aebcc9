import type { StrengthReasons } from '../../lib/model/assessment.ts';
import { t } from '../../lib/platform/i18n.ts';
import './strength-card.css';

interface StrengthCardProps {
  readonly reasons: StrengthReasons;
  readonly title: string;
  readonly href: string;
  readonly onClose: () => void;
}

/** What one cell of the coverage is made of: the sum, and the person's own sentences for each thing that is asked for. */
export function StrengthCard({ reasons, title, href, onClose }: StrengthCardProps) {
  const { name, score, met, of, strength, parts } = reasons;
  return (
    <section className="strength" aria-label={t('strengthHeading', title, name)}>
      <header className="place-head">
        <h3>{t('strengthHeading', title, name)}</h3>
        <button type="button" className="button button-quiet" onClick={onClose}>
          {t('close')}
        </button>
      </header>
      <p className="place-lead">{t('strengthSum', strength, score, met, of)}</p>
      <ul>
        {parts.map(({ what, question, quotes }) => (
          <li key={what} data-met={quotes.length > 0 ? 'true' : 'false'}>
            <p className="strength-what">
              <span aria-hidden="true">{quotes.length > 0 ? '✓' : '○'}</span>
              <span className="visually-hidden">{t(quotes.length > 0 ? 'strengthThere' : 'strengthMissing')}</span>{' '}
              {what}
            </p>
            {quotes.length > 0 ? (
              <p className="words strength-quote">{quotes[0]}</p>
            ) : (
              <p className="strength-question">{question}</p>
            )}
          </li>
        ))}
      </ul>
      <a href={href}>{t('bankOpenStory')}</a>
    </section>
  );
}
