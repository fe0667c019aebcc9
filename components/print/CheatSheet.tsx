import type { CueCard } from '../../lib/model/cue-card.ts';
import type { StoryRecord } from '../../lib/model/story.ts';
import { t } from '../../lib/platform/i18n.ts';
import { sectionName } from '../scores/section-name.ts';
import { standsIn } from './figure-marks.ts';
import { WithFigures } from './WithFigures.tsx';
import './sheet.css';
import './cheat-sheet.css';

interface CheatSheetProps {
  readonly stories: readonly {
    readonly story: StoryRecord;
    readonly frame: string | undefined;
    readonly card: CueCard | undefined;
  }[];
}

type Room = 'large' | 'wide' | 'close' | 'tight';

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
            {card && <Cues card={card} room={room} />}
          </li>
        ))}
      </ul>
    </article>
  );
}

const MOST_FIGURES = 3;

/** A line by itself says little: each bears the name of its part. */
function Cues({ card: { opening, cues, figures }, room }: { readonly card: CueCard; readonly room: Room }) {
  const lines =
    room === 'large' || room === 'wide'
      ? cues.flatMap(({ section, lines: [line] }) =>
          section === 'situation' || !line || opening.includes(line) ? [] : [{ section, line }],
        )
      : [];
  const told = [opening, ...lines.map(({ line }) => line)];
  // Those that stand in a line are set off there.
  const others = figures
    .filter(({ value, words }) => !told.some((line) => standsIn(value, line) || line.includes(words)))
    .slice(0, MOST_FIGURES);
  return (
    <>
      <p className="cheat-opening">
        <WithFigures text={opening} figures={figures} />
      </p>
      {lines.length > 0 && (
        <dl className="cheat-cues">
          {lines.map(({ section, line }) => (
            <div key={section}>
              <dt>{sectionName(section)}</dt>
              <dd>
                <WithFigures text={line} figures={figures} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {others.length > 0 && (
        <ul className="cheat-figures">
          {others.map((figure) => (
            <li key={figure.value + figure.words}>
              {figure.words.includes(figure.value) ? (
                <WithFigures text={figure.words} figures={[figure]} />
              ) : (
                <ByItself figure={figure} />
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** In the order in which the person says it. */
function ByItself({ figure: { value, to, words, leads } }: { readonly figure: CueCard['figures'][number] }) {
  const figure = <strong>{to ? `${value} → ${to}` : value}</strong>;
  return leads ? (
    <>
      {words}: {figure}
    </>
  ) : (
    <>
      {figure} {words}
    </>
  );
}

function roomFor(stories: number): Room {
  if (stories <= 5) return 'large';
  if (stories <= 8) return 'wide';
  return stories <= 16 ? 'close' : 'tight';
}
