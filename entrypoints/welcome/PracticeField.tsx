import { useId, useRef, useState } from 'react';
import { ReviewedField } from '../../components/ui/ReviewedField.tsx';
import type { CoachEvent } from '../../components/welcome/coach.ts';
import { SAMPLE_STORY } from '../../components/welcome/sample-story.ts';
import { t } from '../../lib/platform/i18n.ts';
import { keepDraft, keptDraft } from './draft.ts';

interface PracticeFieldProps {
  readonly onEvent: (event: CoachEvent) => void;
}

/** A plain text field with a weak story in it. The browser owns its text, as on any page, so that undo works as ever. */
export function PracticeField({ onEvent }: PracticeFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [initial] = useState(() => keptDraft() ?? SAMPLE_STORY);
  const text = useRef(initial);

  const onInput = () => {
    const to = field.current?.value ?? '';
    onEvent({ type: 'edited', from: text.current, to });
    text.current = to;
    keepDraft(to);
  };

  const replaceAll = (words: string) => {
    const element = field.current;
    if (!element) return;
    element.focus();
    element.select();
    // As if typed: one undo brings back what stood here.
    document.execCommand(words ? 'insertText' : 'delete', false, words);
    element.setSelectionRange(0, 0);
    onEvent({ type: 'restarted' });
  };

  return (
    <>
      <label className="practice-label" htmlFor={id}>
        {t('practiceLabel')}
      </label>
      <ReviewedField
        id={id}
        ref={field}
        className="reviewed-field practice-field"
        initial={initial}
        rows={14}
        onInput={onInput}
        onClick={(event) => onEvent({ type: 'clicked', offset: event.currentTarget.selectionStart })}
      />
      <div className="practice-actions">
        <button type="button" className="button" onClick={() => replaceAll(SAMPLE_STORY)}>
          {t('practiceReset')}
        </button>
        <button type="button" className="button" onClick={() => replaceAll('')}>
          {t('practiceOwn')}
        </button>
      </div>
    </>
  );
}
