import { diffWordsWithSpace } from 'diff';
import { type ReactNode, useState } from 'react';
import { t } from '../../lib/platform/i18n.ts';
import '../ui/field.css';
import './text-comparison.css';

interface TextComparisonProps {
  readonly before: string;
  readonly after: string;
  /** What can be done with them, where it is not said elsewhere. */
  readonly children?: ReactNode;
}

/** Two states of a text as one: what went is struck out, what came is marked, and each can be read by itself. */
export function TextComparison({ before, after, children }: TextComparisonProps) {
  const [shown, setShown] = useState<'both' | 'before' | 'after'>('both');
  const parts = diffWordsWithSpace(before, after);
  const choices = [
    ['both', t('compareBoth')],
    ['before', t('compareBefore')],
    ['after', t('compareAfter')],
  ] as const;
  return (
    <section className="comparison">
      <fieldset className="ticks comparison-choice">
        <legend className="visually-hidden">{t('compareLabel')}</legend>
        {choices.map(([value, label]) => (
          <label key={value}>
            <input type="radio" checked={shown === value} onChange={() => setShown(value)} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <p className="card words comparison-text">
        {shown === 'before' && before}
        {shown === 'after' && after}
        {shown === 'both' &&
          parts.map(({ added, removed, value }, i) => {
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts stand in the order of the text and never move
            if (added) return <ins key={i}>{value}</ins>;
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            if (removed) return <del key={i}>{value}</del>;
            return value;
          })}
      </p>
      {children}
    </section>
  );
}
