import type { PanelState } from '../../lib/model/field.ts';
import type { Span } from '../../lib/model/span.ts';
import { t } from '../../lib/platform/i18n.ts';
import './stories.css';

interface StoryListProps {
  readonly stories: PanelState['stories'];
  /** Where the story at the caret starts. */
  readonly current: number | undefined;
  readonly onReveal: (span: Span) => void;
}

/** The stories of a document that holds several. Choosing one moves the caret there, and the panel follows the caret. */
export function StoryList({ stories, current, onReveal }: StoryListProps) {
  return (
    <nav className="card story-list" aria-label={t('storiesHeading')}>
      <ol>
        {stories.map((story) => (
          <li key={story.span.start}>
            <button
              type="button"
              className="story"
              aria-current={story.span.start === current ? 'true' : undefined}
              onClick={() => onReveal({ start: story.span.start, end: story.span.start })}
            >
              <span className="story-opening">{story.question ?? story.opening}</span>
              <span className="story-score">
                <span className="visually-hidden">{t('overallScoreIs', story.overall)}</span>
                <span aria-hidden="true">{story.overall}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
