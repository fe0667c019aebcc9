import { useState } from 'react';
import { formatNumber, t, tCount } from '../../lib/platform/i18n.ts';
import { TrendLine } from './TrendLine.tsx';

interface OverallScoreProps {
  readonly value: number;
  readonly seconds: number;
  readonly words: number;
  /** The overall scores of this session, oldest first. */
  readonly trend: readonly number[];
}

/** The overall score, what the last change did to it, and how long the story takes to tell. */
export function OverallScore({ value, seconds, words, trend }: OverallScoreProps) {
  const change = useChange(value);
  return (
    <div className="overall">
      <p className="overall-score">
        <span className="visually-hidden">{t('overallScoreIs', value)}</span>
        <span aria-hidden="true" className="overall-figure" data-testid="overall-score">
          {value}
        </span>
        <span aria-hidden="true" className="overall-of">
          {t('outOfHundred')}
        </span>
        {change !== 0 && (
          <span key={value} className="overall-change" aria-hidden="true">
            {formatNumber(change, { signDisplay: 'always' })}
          </span>
        )}
      </p>
      <TrendLine scores={trend} />
      <p className="overall-talk">
        {talkTime(seconds)} · {tCount('wordCount', words)}
      </p>
    </div>
  );
}

/** By how much a figure moved when it last moved; 0 until it first does. */
function useChange(value: number): number {
  const [seen, setSeen] = useState({ value, change: 0 });
  if (seen.value !== value) setSeen({ value, change: value - seen.value });
  return seen.change;
}

function talkTime(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return t('talkSeconds', whole);
  return t('talkMinutes', Math.floor(whole / 60), String(whole % 60).padStart(2, '0'));
}
