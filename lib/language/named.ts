import nlp from 'compromise';

/** What a capitalised name most likely names. */
export type NameKind = 'person' | 'place' | 'date' | 'organisation' | 'unknown';

const seen = new Map<string, NameKind>();

/** Asked only about names that have already been found: compromise reads slowly. */
export function nameKind(name: string): NameKind {
  const known = seen.get(name);
  if (known) return known;
  const doc = nlp(name);
  const kind = doc.has('#Date')
    ? 'date'
    : doc.has('#Organization')
      ? 'organisation'
      : doc.has('#Place')
        ? 'place'
        : doc.has('#Person')
          ? 'person'
          : 'unknown';
  if (seen.size > 2_000) seen.clear();
  seen.set(name, kind);
  return kind;
}
