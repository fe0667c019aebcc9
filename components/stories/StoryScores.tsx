import type { StoryAssessment } from '../../lib/model/assessment.ts';
import { DIMENSIONS } from '../../lib/model/rubric.ts';
import { t } from '../../lib/platform/i18n.ts';
import { dimensionName } from '../scores/dimension-name.ts';
import { SectionBar } from '../scores/SectionBar.tsx';
import { dividedTime, talkTime } from '../scores/talk-time.ts';
import { ScoreMark } from './ScoreMark.tsx';
import './story-scores.css';

/** A saved story's scores at a glance; what they rest on is shown where the story is edited. */
export function StoryScores({ assessment }: { readonly assessment: StoryAssessment | undefined }) {
  if (!assessment) return <p className="place-lead">{t('bankReading')}</p>;
  if (assessment.status !== 'reviewed') return <p className="place-lead">{t('bankNoStory')}</p>;
  return (
    <section className="story-scores" aria-label={t('scoresHeading')}>
      <p className="story-overall">
        <ScoreMark value={assessment.overall} /> <span>{t('outOfHundred')}</span>
        <span className="story-time">{talkTime(assessment.seconds)}</span>
      </p>
      <ul>
        {DIMENSIONS.map((dimension) => (
          <li key={dimension} data-dimension={dimension}>
            <span className="story-score-name">{dimensionName(dimension)}</span>
            <span className="story-score-bar" aria-hidden="true">
              <span style={{ inlineSize: `${assessment.scores[dimension]}%` }} />
            </span>
            <span className="story-score-value">{assessment.scores[dimension]}</span>
          </li>
        ))}
      </ul>
      <SectionBar parts={assessment.sections} kind="small" label={dividedTime(assessment.sections)} />
    </section>
  );
}
