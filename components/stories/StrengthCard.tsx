import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { StrengthReasons } from '../../lib/model/assessment.ts';
import { t } from '../../lib/platform/i18n.ts';
import './strength-card.css';

interface StrengthCardProps {
  readonly reasons: StrengthReasons;
  readonly title: string;
  readonly href: string;
  readonly onClose: () => void;
}

const STATES = {
  there: { state: 'there', sign: '✓', said: 'strengthThere' },
  partly: { state: 'partly', sign: '◐', said: 'strengthPartly' },
  missing: { state: 'missing', sign: '○', said: 'strengthMissing' },
} as const;

/** What one cell of the coverage is made of: the sum, and the person's own sentences for each thing that is asked for. */
export function StrengthCard({ reasons, title, href, onClose }: StrengthCardProps) {
  const { name, score, met, of, strength, parts } = reasons;
  const heading = useRef<HTMLHeadingElement>(null);
  // Asked for from a cell that may be far below: who asked is brought to the answer.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="card strength" aria-label={t('strengthHeading', title, name)}>
      <header className="strength-head">
        <h3 ref={heading} tabIndex={-1}>
          {t('strengthHeading', title, name)}
        </h3>
        <button type="button" className="button button-quiet strength-close" aria-label={t('close')} onClick={onClose}>
          <X size="1rem" strokeWidth={1.9} aria-hidden="true" />
        </button>
      </header>
      <p className="place-lead">{t('strengthSum', strength, score, met, of)}</p>
      <ul>
        {parts.map(({ what, question, share, quotes }) => {
          const { state, sign, said } = STATES[share === 1 ? 'there' : share > 0 ? 'partly' : 'missing'];
          return (
            <li key={what} data-state={state}>
              <p className="strength-what">
                <span className="strength-sign" aria-hidden="true">
                  {sign}
                </span>
                <span className="visually-hidden">{t(said)} </span>
                <span className="strength-name">{what}</span>
              </p>
              {quotes.length > 0 && <p className="words strength-quote">{quotes[0]}</p>}
              {share < 1 && <p className="strength-question">{question}</p>}
            </li>
          );
        })}
      </ul>
      <a href={href}>{t('bankOpenStory')}</a>
    </section>
  );
}
