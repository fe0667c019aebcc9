import { t, tCount } from '../../lib/platform/i18n.ts';
import { ScoreMoved } from './ScoreMoved.tsx';
import { TrendLine } from './TrendLine.tsx';
import { talkTime } from './talk-time.ts';

interface OverallScoreProps {
  readonly value: number;
  readonly seconds: number;
  readonly words: number;
  /** The overall scores of this session, oldest first. */
  readonly trend: readonly number[];
}

/** The overall score, what the last change did to it, and how long the story takes to tell. */
export function OverallScore({ value, seconds, words, trend }: OverallScoreProps) {
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
        <ScoreMoved value={value} />
      </p>
      <TrendLine scores={trend} />
      <p className="overall-talk">
        {talkTime(seconds)} · {tCount('wordCount', words)}
      </p>
    </div>
  );
}
