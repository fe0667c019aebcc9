import { useId } from 'react';
import type { FrameName } from '../../lib/model/coaching.ts';
import type { StoryPurpose } from '../../lib/model/field.ts';
import { LEVELS, type Level } from '../../lib/model/rubric.ts';
import { t } from '../../lib/platform/i18n.ts';
import { levelName } from './level-name.ts';
import '../ui/field.css';

interface PurposeProps {
  readonly frames: readonly FrameName[];
  readonly purpose: StoryPurpose;
  /** A frame's id; empty for none. */
  readonly onFrame: (frame: string) => void;
  /** Undefined: as the settings say. */
  readonly onLevel: (level: Level | undefined) => void;
}

/** What the story is told for: which question, at which level. Kept with the story. */
export function Purpose({ frames, purpose, onFrame, onLevel }: PurposeProps) {
  const id = useId();
  const options = (kind: FrameName['kind']) =>
    frames
      .filter((one) => one.kind === kind)
      .map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ));
  const level = LEVELS.find((one) => one === purpose.level);
  return (
    <div className="purpose">
      <label className="field" htmlFor={`${id}-frame`}>
        <span className="field-label">{t('toldFor')}</span>
        <select
          id={`${id}-frame`}
          value={purpose.frame ?? ''}
          aria-describedby={purpose.by === 'question' ? `${id}-why` : undefined}
          onChange={(event) => onFrame(event.currentTarget.value)}
        >
          <option value="">{t('toldForAny')}</option>
          <optgroup label={t('principles')}>{options('principle')}</optgroup>
          <optgroup label={t('competencies')}>{options('competency')}</optgroup>
        </select>
      </label>
      <label className="field" htmlFor={`${id}-level`}>
        <span className="field-label">{t('level')}</span>
        <select
          id={`${id}-level`}
          value={purpose.ownLevel ? (level ?? '') : ''}
          onChange={(event) => onLevel(LEVELS.find((one) => one === event.currentTarget.value))}
        >
          <option value="">
            {level && !purpose.ownLevel ? t('levelOfSettings', levelName(level)) : t('levelUsual')}
          </option>
          {LEVELS.map((one) => (
            <option key={one} value={one}>
              {levelName(one)}
            </option>
          ))}
        </select>
      </label>
      {purpose.by === 'question' && purpose.because && (
        <p id={`${id}-why`} className="purpose-why">
          {t('toldForQuestion', purpose.because.map((words) => `“${words}”`).join(', '))}
        </p>
      )}
    </div>
  );
}
