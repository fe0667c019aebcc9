import { labelledStories, layOut } from '../corpus/stories.ts';

export const drafts = labelledStories().map((s) => ({ question: s.question, text: layOut(s).text }));

export const wordsIn = (text: string) => text.split(/\s+/).length;

/** Stands once in the document, in the middle: where a measurement types. */
export const ANCHOR = 'Then I checked the ledger a third time.';

/** A document of about so many words: story after story, each under its question, no two alike. */
export function documentOf(words: number): string {
  const parts: string[] = [];
  for (let i = 0, n = 0; n < words; i++) {
    const draft = drafts[i % drafts.length];
    if (!draft) break;
    const turn = Math.floor(i / drafts.length);
    const part = `Q: ${draft.question}\n\n${draft.text.replace(/\d/g, (d) => String((Number(d) + turn) % 10))}`;
    parts.push(part);
    n += wordsIn(part);
  }
  // The same story stands there however long the document is, so that sizes can be compared.
  const [first = '', ...others] = parts;
  others.splice(Math.floor(parts.length / 2), 0, `${first} ${ANCHOR}`);
  return others.join('\n\n');
}

/** Such a document, and where in its middle to type. */
export function typedInto(words: number): { text: string; at: number } {
  const text = documentOf(words);
  return { text, at: text.indexOf(ANCHOR) };
}
