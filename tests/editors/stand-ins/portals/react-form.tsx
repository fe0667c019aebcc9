/** A form that React holds: what it was not told of by its own events is not in its state. */
import { type ChangeEvent, type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Answers, Key } from './portal.ts';

export interface FormProps {
  readonly answers: Answers;
  /** Forgets all answers, as a next step does. */
  clear(): void;
  /** What binds a field to an answer. */
  field(key: Key): { value: string; onChange(event: ChangeEvent<HTMLTextAreaElement>): void };
}

/** @returns the answers as React has them now */
export function mountForm(place: Element, Form: (props: FormProps) => ReactNode): () => Answers {
  let held: Answers = {};
  function Held() {
    const [answers, setAnswers] = useState<Answers>({});
    held = answers;
    const field: FormProps['field'] = (key) => ({
      value: answers[key] ?? '',
      onChange: ({ target }) => setAnswers((now) => ({ ...now, [key]: target.value })),
    });
    return <Form answers={answers} field={field} clear={() => setAnswers({})} />;
  }
  flushSync(() => createRoot(place).render(<Held />));
  return () => held;
}

/** Where a form is mounted. */
export function formPlace(): Element {
  const place = document.getElementById('form');
  if (!place) throw new Error('The page has no place for a form');
  return place;
}
