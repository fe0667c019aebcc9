import { useId, useState } from 'react';
import type { FoundStory } from '../../lib/model/assessment.ts';
import { t, tCount } from '../../lib/platform/i18n.ts';
import { talkTime } from '../scores/talk-time.ts';
import { ScoreMark } from './ScoreMark.tsx';
import './found-list.css';

interface FoundListProps<Found extends FoundStory> {
  readonly found: readonly Found[];
  /** Given those that were left chosen, as they were named. */
  readonly onSave: (stories: readonly Found[]) => void;
  readonly onCancel: () => void;
}

/** How a text was divided into stories, to be looked at, named and confirmed before anything is saved. */
export function FoundList<Found extends FoundStory>({ found, onSave, onCancel }: FoundListProps<Found>) {
  const id = useId();
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [titles, setTitles] = useState<ReadonlyMap<number, string>>(new Map());
  const chosen = found.flatMap((story, i) => (left.has(i) ? [] : [{ ...story, title: titles.get(i) ?? story.title }]));

  const toggle = (i: number) => {
    const next = new Set(left);
    if (!next.delete(i)) next.add(i);
    setLeft(next);
  };

  return (
    <section className="found" aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{tCount('bankFound', found.length)}</h3>
      <ol className="found-list">
        {found.map((story, i) => (
          // The list is made anew with each text, and nothing in it moves.
          // biome-ignore lint/suspicious/noArrayIndexKey: a story has nothing else to be known by before it is saved
          <li key={i} className="card found-story" data-left={left.has(i) ? 'true' : undefined}>
            <div className="found-head">
              <input
                type="checkbox"
                id={`${id}-${i}`}
                checked={!left.has(i)}
                onChange={() => toggle(i)}
                aria-label={t('bankTakeStory', story.title)}
              />
              <input
                className="found-title"
                aria-label={t('bankTitle')}
                value={titles.get(i) ?? story.title}
                onChange={({ currentTarget: { value } }) => setTitles(new Map(titles).set(i, value))}
              />
              <ScoreMark value={story.overall > 0 ? story.overall : undefined} />
            </div>
            <p className="found-text">{story.text}</p>
            <p className="shelf-facts">
              {story.seconds > 0 && <span>{talkTime(story.seconds)}</span>}
              {story.question && story.question !== story.title && <span>{story.question}</span>}
            </p>
          </li>
        ))}
      </ol>
      <div className="button-row">
        <button
          type="button"
          className="button button-primary"
          disabled={chosen.length === 0}
          onClick={() => onSave(chosen)}
        >
          {tCount('bankSaveFound', chosen.length)}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </section>
  );
}
