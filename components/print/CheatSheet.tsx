import type { CueCard } from '../../lib/model/cue-card.ts';
import type { StoryRecord } from '../../lib/model/story.ts';
import { t } from '../../lib/platform/i18n.ts';
import './sheet.css';
import './cheat-sheet.css';

interface CheatSheetProps {
  readonly stories: readonly {
    readonly story: StoryRecord;
    readonly frame: string | undefined;
    readonly card: CueCard | undefined;
  }[];
}

/** All stories on one page: what each opens with, a line a section, and its figures. The more there are, the less of each. */
export function CheatSheet({ stories }: CheatSheetProps) {
  const room = roomFor(stories.length);
  return (
    <article className="sheet cheat" data-room={room}>
      <h2>{t('printCheatSheet')}</h2>
      <ul className="cheat-list">
        {stories.map(({ story, frame, card }) => (
          <li key={story.id}>
            <h3>
              {story.title}
              {frame && <span className="cheat-frame">{frame}</span>}
            </h3>
            {card && (
              <>
                <p className="cheat-opening">{card.opening}</p>
                {(room === 'large' || room === 'wide') && (
                  <ul className="cheat-cues">
                    {card.cues
                      .filter(({ section }) => section !== 'situation')
                      .map(({ section, lines }) => (
                        <li key={section}>{lines[0]}</li>
                      ))}
                  </ul>
                )}
                {card.figures.length > 0 && (
                  <p className="cheat-figures">
                    {card.figures.slice(0, 3).map(({ value, to, words }) => (
                      <span key={value + words}>
                        <strong>{to ? `${value} → ${to}` : value}</strong> {words}
                      </span>
                    ))}
                  </p>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
    </article>
  );
}

function roomFor(stories: number): 'large' | 'wide' | 'close' | 'tight' {
  if (stories <= 5) return 'large';
  if (stories <= 8) return 'wide';
  return stories <= 16 ? 'close' : 'tight';
}
