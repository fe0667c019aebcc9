import { useId } from 'react';
import type { FrameName } from '../../lib/model/coaching.ts';
import { t } from '../../lib/platform/i18n.ts';

interface FrameChoiceProps {
  readonly frames: readonly FrameName[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** For which kind of question the story is told: it decides how the story opens. */
export function FrameChoice({ frames, chosen, onChoose }: FrameChoiceProps) {
  const id = useId();
  return (
    <p className="call-frame">
      <label htmlFor={id}>{t('callToldFor')}</label>
      <select id={id} value={chosen ?? ''} onChange={(event) => onChoose(event.currentTarget.value)}>
        {chosen === undefined && <option value="">{t('callNoFrame')}</option>}
        {frames.map(({ id: value, name }) => (
          <option key={value} value={value} lang="en">
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
