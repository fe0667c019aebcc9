import { Search } from 'lucide-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { FrameName } from '../../lib/model/coaching.ts';
import { t, tCount } from '../../lib/platform/i18n.ts';
import { type CallStory, storiesFor } from './search.ts';
import './picker.css';

/** What a whole question asks for, and the saved stories that answer it, best first. */
export interface Ranking {
  readonly to: string;
  readonly frames: readonly FrameName[];
  readonly stories: readonly string[];
}

interface StoryPickerProps {
  readonly stories: readonly CallStory[];
  readonly current: string | undefined;
  /** Of the question typed last; a few letters have none. */
  readonly ranking: Ranking | undefined;
  readonly onTyped: (typed: string) => void;
  /** @param frame id of the frame that the typed question asks for */
  readonly onPick: (story: CallStory, frame: string | undefined) => void;
  readonly onLeave: (() => void) | undefined;
}

/**
 * Finds a story by a few letters of its question or title, or by the question as it was asked. Enter takes the first; the arrows go through the list, which
 * is of plain buttons.
 */
export function StoryPicker({ stories, current, ranking, onTyped, onPick, onLeave }: StoryPickerProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const asked = ranking?.to === typed.trim() ? ranking : undefined;
  const found = asked ? ranked(stories, asked, typed) : storiesFor(stories, typed);
  const pick = (story: CallStory) => onPick(story, asked?.frames[0]?.id);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && onLeave) {
      event.preventDefault();
      onLeave();
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const stops = [...(root.current?.querySelectorAll<HTMLElement>('input, .call-choice') ?? [])];
    const focused = document.activeElement;
    const at = focused instanceof HTMLElement ? stops.indexOf(focused) : -1;
    stops[Math.min(stops.length - 1, Math.max(0, at + step))]?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows are for what is within, which is all of it operable
    <div ref={root} className="call-picker" onKeyDown={onKeyDown}>
      <search>
        <form
          className="call-search"
          onSubmit={(event) => {
            event.preventDefault();
            if (found[0]) pick(found[0]);
          }}
        >
          <label htmlFor={id}>{t('callSearch')}</label>
          <span className="call-search-field">
            <Search size="1.125rem" strokeWidth={1.9} aria-hidden="true" />
            <input
              id={id}
              // biome-ignore lint/a11y/noAutofocus: the person came here to type
              autoFocus
              type="search"
              autoComplete="off"
              spellCheck={false}
              placeholder={t('callSearchExample')}
              value={typed}
              onChange={(event) => {
                setTyped(event.currentTarget.value);
                onTyped(event.currentTarget.value);
              }}
            />
          </span>
        </form>
      </search>
      <p className="visually-hidden" role="status">
        {tCount('callFound', found.length)}
      </p>
      {asked && asked.frames.length > 0 && (
        <p className="call-note">{t('questionAsksFor', asked.frames.map(({ name }) => name).join(', '))}</p>
      )}
      {found.length === 0 && <p className="call-none">{t('callNoneFound')}</p>}
      <ul className="call-choices">
        {found.map((story) => (
          <li key={story.id}>
            <button
              type="button"
              className="call-choice"
              aria-current={story.id === current ? 'true' : undefined}
              onClick={() => pick(story)}
            >
              <span className="call-choice-title">{story.title}</span>
              {story.from === 'page' && <span className="call-tag">{t('callFromPage')}</span>}
              {story.used && <span className="call-tag">{t('callUsed')}</span>}
              {story.question && story.question !== story.title && (
                <span className="call-choice-question">{story.question}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The saved stories in their rank, then what else holds the words: a story in an open page has no rank. */
function ranked(stories: readonly CallStory[], asked: Ranking, typed: string): readonly CallStory[] {
  const best = asked.stories.flatMap((id) => stories.find((story) => story.id === id) ?? []);
  return [...best, ...storiesFor(stories, typed).filter((story) => !best.includes(story))];
}
