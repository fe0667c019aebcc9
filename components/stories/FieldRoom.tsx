import type { FieldLimit } from '../../lib/model/field.ts';
import { t } from '../../lib/platform/i18n.ts';
import './field-room.css';

interface FieldRoomProps {
  readonly limit: FieldLimit;
  /** How much of it the field's whole text takes, in the limit's unit. */
  readonly used: number;
}

/** From this share on the person is told that little room is left. */
const NEARLY = 0.9;
/** A field that takes more has room for any story. */
const WORTH_SAYING = { characters: 20_000, words: 3_000 } as const;

/** How much of the field is taken up: “1,240 of 2,000 characters”. */
export function FieldRoom({ limit, used }: FieldRoomProps) {
  const unit = 'words' in limit ? 'words' : 'characters';
  const most = 'words' in limit ? limit.words : limit.characters;
  if (most > WORTH_SAYING[unit]) return null;
  const state = used > most ? 'over' : used >= NEARLY * most ? 'nearly' : 'room';
  return (
    <div className="field-room" data-state={state}>
      <p>{wording(unit, state, used, most)}</p>
      <div className="field-room-bar" aria-hidden="true">
        <div style={{ inlineSize: `${Math.min(100, (100 * used) / most)}%` }} />
      </div>
    </div>
  );
}

function wording(unit: 'characters' | 'words', state: 'over' | 'nearly' | 'room', used: number, most: number): string {
  if (state === 'over') {
    return unit === 'words' ? t('roomOverWords', used - most, most) : t('roomOverCharacters', used - most, most);
  }
  const taken = unit === 'words' ? t('roomWords', used, most) : t('roomCharacters', used, most);
  return state === 'nearly' ? t('roomNearly', taken) : taken;
}
