import { useId } from 'react';
import type { FrameName } from '../../lib/model/coaching.ts';
import { LEVELS, type Level } from '../../lib/model/rubric.ts';
import type { InterviewLoop, StoryRecord } from '../../lib/model/story.ts';
import { t } from '../../lib/platform/i18n.ts';
import { levelName } from '../coach/level-name.ts';
import '../ui/field.css';
import { useFollowed } from '../ui/use-followed.ts';
import './story-facts.css';

interface StoryFactsProps {
  readonly story: StoryRecord;
  readonly frames: readonly FrameName[];
  readonly loops: readonly InterviewLoop[];
  readonly onQuestion: (question: string | undefined) => void;
  readonly onFrame: (frame: string | undefined) => void;
  readonly onLevel: (level: Level | undefined) => void;
  readonly onTags: (tags: readonly string[]) => void;
  readonly onUsed: (loop: string, used: boolean) => void;
}

/** What the person says of a story: its question, what it is told for, its tags, and where it was told. */
export function StoryFacts({ story, frames, loops, onQuestion, onFrame, onLevel, onTags, onUsed }: StoryFactsProps) {
  const id = useId();
  const question = useFollowed<HTMLTextAreaElement>(story.question ?? '');
  const tags = useFollowed<HTMLInputElement>(story.tags.join(', '));
  const group = (kind: FrameName['kind']) =>
    frames
      .filter((frame) => frame.kind === kind)
      .map((frame) => (
        <option key={frame.id} value={frame.id}>
          {frame.name}
        </option>
      ));
  return (
    <div className="story-facts">
      <div className="field">
        <label htmlFor={`${id}-question`}>{t('bankQuestionLabel')}</label>
        <textarea
          id={`${id}-question`}
          className="story-facts-question"
          rows={2}
          {...question}
          onBlur={({ currentTarget: { value } }) => {
            const typed = value.replace(/\s+/g, ' ').trim();
            if (typed !== (story.question ?? '')) onQuestion(typed || undefined);
          }}
        />
      </div>
      <div className="story-facts-row">
        <div className="field">
          <label htmlFor={`${id}-frame`}>{t('bankFrameLabel')}</label>
          <select
            id={`${id}-frame`}
            value={story.principle ?? ''}
            onChange={({ currentTarget: { value } }) => onFrame(value || undefined)}
          >
            <option value="">{t('bankFrameNone')}</option>
            <optgroup label={t('bankPrinciples')}>{group('principle')}</optgroup>
            <optgroup label={t('bankCompetencies')}>{group('competency')}</optgroup>
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-level`}>{t('level')}</label>
          <select
            id={`${id}-level`}
            value={story.level ?? ''}
            onChange={({ currentTarget: { value } }) => onLevel(LEVELS.find((level) => level === value))}
          >
            <option value="">{t('bankLevelUsual')}</option>
            {LEVELS.map((level) => (
              <option key={level} value={level}>
                {levelName(level)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div className="field">
        <label htmlFor={`${id}-tags`}>{t('bankTagsLabel')}</label>
        <input
          id={`${id}-tags`}
          {...tags}
          onBlur={({ currentTarget: { value } }) => {
            const typed = [...new Set(value.split(/[,#]/).map((tag) => tag.trim()))].filter(Boolean);
            if (typed.join() !== story.tags.join()) onTags(typed);
          }}
        />
      </div>
      {loops.length > 0 && (
        <fieldset className="ticks story-loops">
          <legend className="field-label">{t('bankToldIn')}</legend>
          {loops.map((loop) => (
            <label key={loop.id}>
              <input
                type="checkbox"
                checked={story.used.some((mark) => mark.loop === loop.id)}
                onChange={({ currentTarget: { checked } }) => onUsed(loop.id, checked)}
              />
              {loop.company}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
