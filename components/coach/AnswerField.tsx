import { useId, useRef } from 'react';
import type { AnswerVerdict } from '../../lib/model/coaching.ts';
import type { Rewrite } from '../../lib/model/review.ts';
import { type MessageKey, t } from '../../lib/platform/i18n.ts';
import { excerpt } from '../findings/excerpt.ts';
import { Difference } from '../rewrites/Difference.tsx';
import './probe.css';

const VERDICTS = {
  strong: 'verdictStrong',
  partly: 'verdictPartly',
  weak: 'verdictWeak',
} as const satisfies Record<Exclude<AnswerVerdict['state'], 'empty'>, MessageKey>;

const AROUND_CHANGE = 40;

interface AnswerFieldProps {
  readonly text: string;
  /** Of the text as it is now; absent while it is being judged. */
  readonly verdict: AnswerVerdict | undefined;
  readonly longest: number;
  readonly onText: (text: string) => void;
  /** Puts the answer under the story in the editor; absent where that cannot be done. */
  readonly onPutUnder: (() => void) | undefined;
}

/** A place to draft an answer, judged as it is typed by the checks that judge the story. */
export function AnswerField({ text, verdict, longest, onText, onPutUnder }: AnswerFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);

  /** As if typed, so that the field's own undo takes it back; the first slot is selected for the next key. */
  const apply = ({ span, original, replacement, slots }: Rewrite) => {
    const element = field.current;
    if (!element || element.value.slice(span.start, span.end) !== original) return;
    element.focus();
    element.setSelectionRange(span.start, span.end);
    document.execCommand('insertText', false, replacement);
    const [slot] = slots;
    if (slot) element.setSelectionRange(span.start + slot.start, span.start + slot.end);
  };

  return (
    <div className="answer">
      <label htmlFor={id}>{t('yourAnswer')}</label>
      <textarea
        ref={field}
        id={id}
        className="answer-field"
        rows={4}
        maxLength={longest}
        value={text}
        aria-describedby={`${id}-verdict`}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      <p id={`${id}-verdict`} className="answer-verdict" data-state={verdict?.state} aria-live="polite">
        {verdict && verdict.state !== 'empty' ? t(VERDICTS[verdict.state]) : !text.trim() && t('answerUnwritten')}
      </p>
      {verdict && verdict.state !== 'empty' && (
        <ul className="coach-list">
          {verdict.missing.map(({ what, question }) => (
            <li key={what}>
              <p>{t('answerLacks', what)}</p>
              <p className="coach-why">{question}</p>
            </li>
          ))}
          {verdict.flags.map((flag) => {
            const around = excerpt(text, flag.rewrite?.span ?? flag.span, AROUND_CHANGE);
            return (
              <li key={`${flag.key}:${flag.span.start}`} data-dimension={flag.dimension}>
                <p id={`${id}-${flag.span.start}`}>
                  {flag.title}: <span className="finding-phrase">{text.slice(flag.span.start, flag.span.end)}</span>
                </p>
                <p className="coach-why">{flag.question}</p>
                {flag.rewrite && (
                  <>
                    <Difference rewrite={flag.rewrite} before={around.before} after={around.after} />
                    <button
                      type="button"
                      className="button answer-apply"
                      aria-describedby={`${id}-${flag.span.start}`}
                      onClick={() => flag.rewrite && apply(flag.rewrite)}
                    >
                      {t('apply')}
                    </button>
                  </>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {onPutUnder && text.trim() && (
        <button type="button" className="button answer-put" onClick={onPutUnder}>
          {t('putUnderStory')}
        </button>
      )}
    </div>
  );
}
