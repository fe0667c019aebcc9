import { useEffect, useRef, useState } from 'react';

/** A screen reader that is told of every keystroke's score says nothing else. */
const PAUSE = 2500;

/** Tells screen readers of a change that others see, once it has stood still for a moment, without taking the focus. */
export function SpokenStatus({ text }: { readonly text: string }) {
  const [spoken, setSpoken] = useState('');
  const first = useRef(text);

  useEffect(() => {
    // What stood there when the page opened is read with the page.
    if (text === first.current) return;
    first.current = '';
    const timer = setTimeout(() => setSpoken(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);

  return (
    <p className="visually-hidden" aria-live="polite" data-testid="spoken-status">
      {spoken}
    </p>
  );
}
