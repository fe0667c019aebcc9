import { Findings } from '../../../../components/findings/Findings.tsx';
import { dimensionName } from '../../../../components/scores/dimension-name.ts';
import { ScoreBoard } from '../../../../components/scores/ScoreBoard.tsx';
import { SpokenStatus } from '../../../../components/ui/SpokenStatus.tsx';
import type { PanelState } from '../../../../lib/model/field.ts';
import type { ReviewedStory, Scores } from '../../../../lib/model/review.ts';
import { DIMENSIONS } from '../../../../lib/model/rubric.ts';
import { t, tCount } from '../../../../lib/platform/i18n.ts';
import type { StoryActions } from './use-story-actions.ts';

interface StoryViewProps {
  readonly state: PanelState;
  readonly story: ReviewedStory;
  readonly actions: StoryActions;
}

/** The story at the caret: its scores, what they rest on, and what would raise them. */
export function StoryView({ state, story, actions }: StoryViewProps) {
  const { quotes, stories, writable, hidden, failedRules } = state;
  const question = state.question ?? story.question;
  const place = stories.findIndex((other) => other.span.start === story.span.start);
  return (
    <>
      {question && <p className="story-question">{question}</p>}
      <ScoreBoard
        // A score's change is told within one story, not from one story to the next.
        key={`${state.address.field}:${place}`}
        story={story}
        quotes={quotes}
        onReveal={(sentence) => {
          const span = story.sentences[sentence]?.span;
          if (span) actions.reveal(span);
        }}
      />
      <SpokenStatus text={spoken(story.scores)} />
      {!writable && <p className="panel-note">{t('readOnlyNote')}</p>}
      <Findings story={story} quotes={quotes} writable={writable} actions={actions} />
      {hidden.length > 0 && (
        <p className="panel-note">
          {tCount('dismissedCount', hidden.length)}{' '}
          <button type="button" className="button-link" onClick={() => actions.restore(hidden.map(({ mark }) => mark))}>
            {t('showAgain')}
          </button>
        </p>
      )}
      {failedRules.length > 0 && <p className="panel-note">{t('notChecked', failedRules.join(', '))}</p>}
    </>
  );
}

function spoken(scores: Scores): string {
  const each = DIMENSIONS.map((dimension) => t('scoreIs', dimensionName(dimension), scores[dimension].value));
  return [t('overallScoreIs', scores.overall), ...each].join('. ');
}
