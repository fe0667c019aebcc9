import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * For a field that the browser owns and that is taken over as it is left: it follows a value that becomes another elsewhere, but
 * while a person types in it, what they type stands.
 * @param value what is kept, as the field is to show it
 */
export function useFollowed<E extends HTMLInputElement | HTMLTextAreaElement>(
  value: string,
): { readonly ref: RefObject<E | null>; readonly defaultValue: string } {
  const ref = useRef<E>(null);
  const shown = useRef(value);
  useLayoutEffect(() => {
    const field = ref.current;
    if (!field || value === shown.current) return;
    const typing = field === document.activeElement && document.hasFocus() && field.value !== shown.current;
    shown.current = value;
    if (!typing && field.value !== value) field.value = value;
  }, [value]);
  return { ref, defaultValue: value };
}
