import { useId, useState } from 'react';
import type { LengthLimit } from '../../lib/model/coaching.ts';
import type { FieldLimit } from '../../lib/model/field.ts';
import { t, tCount } from '../../lib/platform/i18n.ts';
import { Choice } from '../ui/Choice.tsx';
import '../ui/field.css';

type Kind = 'field' | 'short' | 'long' | 'characters';

/** In force where no field says otherwise: what many forms allow. */
const USUAL_CHARACTERS = 2_000;
/** Less holds no sentence; more is no story. */
const LEAST_CHARACTERS = 50;
const MOST_CHARACTERS = 100_000;

interface LimitChoiceProps {
  /** What the field takes at most. */
  readonly field: FieldLimit | undefined;
  readonly onLimit: (limit: LengthLimit) => void;
}

/** The limit that is chosen at first: the field's own, where it has one. */
export const firstLimit = (field: FieldLimit | undefined): LengthLimit => field ?? { seconds: 120 };

/** How long the story may be: as the field says, half a minute, two minutes, or so many characters. */
export function LimitChoice({ field, onLimit }: LimitChoiceProps) {
  const id = useId();
  const [kind, setKind] = useState<Kind>(field ? 'field' : 'long');
  const [typed, setTyped] = useState(String(USUAL_CHARACTERS));
  const valid = charactersIn(typed) !== undefined;
  const choose = (next: Kind) => {
    setKind(next);
    if (next === 'short') onLimit({ seconds: 30 });
    else if (next === 'long') onLimit({ seconds: 120 });
    else if (next === 'field' && field) onLimit(field);
    else onLimit({ characters: charactersIn(typed) ?? USUAL_CHARACTERS });
  };
  const type = (next: string) => {
    setTyped(next);
    const characters = charactersIn(next);
    if (characters !== undefined) onLimit({ characters });
  };
  return (
    <div className="limit">
      <Choice
        label={t('limitLabel')}
        options={[
          ...(field ? [{ value: 'field' as const, label: nameOf(field) }] : []),
          { value: 'short', label: t('limitShort') },
          { value: 'long', label: t('limitLong') },
          { value: 'characters', label: t('limitCharacters') },
        ]}
        value={kind}
        onChoose={choose}
      />
      {kind === 'characters' && (
        <div className="field">
          <label htmlFor={id}>{t('limitAtMost')}</label>
          <input
            id={id}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            value={typed}
            aria-invalid={!valid}
            aria-describedby={`${id}-note`}
            onChange={(event) => type(event.currentTarget.value)}
          />
          <p id={`${id}-note`} className="coach-why" role="status">
            {!valid && t('limitInvalid', LEAST_CHARACTERS, MOST_CHARACTERS)}
          </p>
        </div>
      )}
    </div>
  );
}

function charactersIn(typed: string): number | undefined {
  const number = /^\d+$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  return number >= LEAST_CHARACTERS && number <= MOST_CHARACTERS ? number : undefined;
}

function nameOf(field: FieldLimit): string {
  return 'words' in field ? tCount('limitFieldWords', field.words) : tCount('limitFieldCharacters', field.characters);
}
