import { type RefObject, type TextareaHTMLAttributes, useEffect } from 'react';
import './reviewed-field.css';

interface ReviewedFieldProps extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'value' | 'defaultValue'> {
  readonly ref: RefObject<HTMLTextAreaElement | null>;
  /** What stands in it at first. From then on the browser owns the text, so that undo works as on any page. */
  readonly initial: string;
}

/** A plain text field that is reviewed from the start: the review of a field begins when it is first focused. */
export function ReviewedField({ ref, initial, ...rest }: ReviewedFieldProps) {
  useEffect(() => {
    ref.current?.focus({ preventScroll: true });
    ref.current?.setSelectionRange(0, 0);
  }, [ref]);
  return <textarea ref={ref} defaultValue={initial} spellCheck={false} autoComplete="off" {...rest} />;
}
