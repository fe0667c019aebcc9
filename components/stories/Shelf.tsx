import type { StoryAssessment } from '../../lib/model/assessment.ts';
import type { StoryRecord } from '../../lib/model/story.ts';
import { t } from '../../lib/platform/i18n.ts';
import { SectionBar } from '../scores/SectionBar.tsx';
import { dividedTime, talkTime } from '../scores/talk-time.ts';
import { ScoreMark } from './ScoreMark.tsx';
import './shelf.css';

export interface ShelfItem {
  readonly story: StoryRecord;
  readonly assessment: StoryAssessment | undefined;
  readonly href: string;
  /** Name of the frame that it is told for. */
  readonly frame: string | undefined;
  /** It was told already in the loop at hand. */
  readonly told: boolean;
}

/** The saved stories, each with its score, its length and where it was told. */
export function Shelf({ items }: { readonly items: readonly ShelfItem[] }) {
  return (
    <ul className="card shelf">
      {items.map(({ story, assessment, href, frame, told }) => (
        <li key={story.id} className="shelf-item" data-story={story.id}>
          <a className="shelf-link" href={href}>
            <span className="shelf-title">{story.title}</span>
            <ScoreMark value={assessment?.status === 'reviewed' ? assessment.overall : undefined} />
          </a>
          {assessment && assessment.seconds > 0 && (
            <SectionBar parts={assessment.sections} kind="small" label={dividedTime(assessment.sections)} />
          )}
          <p className="shelf-facts">
            {assessment && <span>{assessment.seconds > 0 ? talkTime(assessment.seconds) : t('bankNoStory')}</span>}
            {frame && <span>{frame}</span>}
            {told && <span className="shelf-told">{t('bankToldHere')}</span>}
            {story.clashes.length > 0 && <span className="shelf-clash">{t('bankClashShort')}</span>}
            {story.tags.map((tag) => (
              <span key={tag} className="shelf-tag">
                {tag}
              </span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
