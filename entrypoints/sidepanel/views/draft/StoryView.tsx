import { Fragment, type ReactNode, useLayoutEffect } from 'react';
import { Findings } from '../../../../components/findings/Findings.tsx';
import { Hidden } from '../../../../components/findings/Hidden.tsx';
import { dimensionName } from '../../../../components/scores/dimension-name.ts';
import { ScoreBoard } from '../../../../components/scores/ScoreBoard.tsx';
import { TellingBar } from '../../../../components/scores/TellingBar.tsx';
import { FieldRoom } from '../../../../components/stories/FieldRoom.tsx';
import { SpokenStatus } from '../../../../components/ui/SpokenStatus.tsx';
import { TaskTabs } from '../../../../components/ui/TaskTabs.tsx';
import type { PanelState } from '../../../../lib/model/field.ts';
import type { ReviewedStory, Scores } from '../../../../lib/model/review.ts';
import { DIMENSIONS } from '../../../../lib/model/rubric.ts';
import { t } from '../../../../lib/platform/i18n.ts';
import { DRAFT_TASKS } from '../../../../lib/platform/panel-choices.ts';
import { TASKS } from './tasks.tsx';
import { usePanelChoices } from './use-choices.ts';
import type { StoryActions } from './use-story-actions.ts';
import { useTrend } from './use-trend.ts';

interface StoryViewProps {
  readonly state: PanelState;
  readonly story: ReviewedStory;
  readonly actions: StoryActions;
  /** Stands before the sum, and stays as it is from one story to the next. */
  readonly children: ReactNode;
}

/** The story at the caret: its scores, what they rest on, and what can be done with it. */
export function StoryView({ state, story, actions, children }: StoryViewProps) {
  const { quotes, stories, writable, hidden, failedRules } = state;
  const [choices, change] = usePanelChoices();
  const trend = useTrend(state.storyId, state.traceless ?? false);
  // For the journeys, which tell how long after its opening the panel shows a score.
  useLayoutEffect(() => void performance.mark('first-score'), []);
  const question = state.question ?? story.question;
  const place = stories.findIndex((other) => other.span.start === story.span.start);
  // What was opened about one story is not carried over to the next.
  const key = state.storyId ?? `${state.address.field}:${place}`;
  return (
    <div className="story-view">
      <div className="story-sum">
        {children}
        <Fragment key={key}>
          {question && <p className="story-question">{question}</p>}
          {state.limit && state.used !== undefined && <FieldRoom limit={state.limit} used={state.used} />}
          <ScoreBoard story={story} quotes={quotes} writable={writable} trend={trend} actions={actions} />
          <TellingBar story={story} />
          <SpokenStatus text={spoken(story.scores)} />
          {!writable && !state.note && <p className="panel-note">{t('readOnlyNote')}</p>}
        </Fragment>
      </div>
      <TaskTabs
        key={key}
        label={t('tasksLabel')}
        tabs={DRAFT_TASKS.map((name) => ({ name, label: t(TASKS[name].name) }))}
        current={choices.task}
        onChoose={(task) => change({ task })}
      >
        {(name) => {
          if (name === 'suggestions') {
            return (
              <>
                <Findings
                  story={story}
                  quotes={quotes}
                  writable={writable}
                  actions={actions}
                  order={choices.order}
                  onOrder={(order) => change({ order })}
                />
                <Hidden hidden={hidden} onRestore={actions.restore} />
                {failedRules.length > 0 && <p className="panel-note">{t('notChecked', failedRules.join(', '))}</p>}
              </>
            );
          }
          const { Content } = TASKS[name];
          return <Content state={state} story={story} actions={actions} />;
        }}
      </TaskTabs>
    </div>
  );
}

function spoken(scores: Scores): string {
  const each = DIMENSIONS.map((dimension) => t('scoreIs', dimensionName(dimension), scores[dimension].value));
  return [t('overallScoreIs', scores.overall), ...each].join('. ');
}
