import { Trash2 } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import type { InterviewLoop } from '../../lib/model/story.ts';
import { t } from '../../lib/platform/i18n.ts';

interface LoopBarProps {
  readonly loops: readonly InterviewLoop[];
  readonly present: InterviewLoop | undefined;
  readonly onChoose: (id: string | undefined) => void;
  readonly onAdd: (company: string) => void;
  readonly onDelete: (loop: InterviewLoop) => void;
}

/** Which company's interviews are at hand, so that stories told there are marked. */
export function LoopBar({ loops, present, onChoose, onAdd, onDelete }: LoopBarProps) {
  const id = useId();
  const [adding, setAdding] = useState(false);
  const [company, setCompany] = useState('');

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!company.trim()) return;
    onAdd(company.trim());
    setCompany('');
    setAdding(false);
  };

  if (adding) {
    return (
      <form className="field" onSubmit={submit}>
        <label htmlFor={id}>{t('loopCompany')}</label>
        <div className="loop-row">
          {/* biome-ignore lint/a11y/noAutofocus: the person has just asked for this field */}
          <input id={id} autoFocus value={company} onChange={(event) => setCompany(event.currentTarget.value)} />
          <button type="submit" className="button button-primary">
            {t('loopAdd')}
          </button>
          <button type="button" className="button button-quiet" onClick={() => setAdding(false)}>
            {t('cancel')}
          </button>
        </div>
      </form>
    );
  }
  return (
    <div className="field">
      <label htmlFor={id}>{t('loopLabel')}</label>
      <div className="loop-row">
        <select
          id={id}
          value={present?.id ?? ''}
          onChange={({ currentTarget: { value } }) => onChoose(value || undefined)}
        >
          <option value="">{t('loopNone')}</option>
          {loops.map((loop) => (
            <option key={loop.id} value={loop.id}>
              {loop.company}
            </option>
          ))}
        </select>
        {present && (
          <button
            type="button"
            className="button button-quiet"
            aria-label={t('loopDelete')}
            title={t('loopDelete')}
            onClick={() => onDelete(present)}
          >
            <Trash2 size="1rem" strokeWidth={1.75} aria-hidden="true" />
          </button>
        )}
        <button type="button" className="button" onClick={() => setAdding(true)}>
          {t('loopNew')}
        </button>
      </div>
    </div>
  );
}
