/** Reasons why a rewrite must not be offered; none when it is sound. */
export function guard(_original: string, _rewritten: string): string[] {
  return [];
}
