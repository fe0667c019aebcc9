/** What stands above a story in a document: its heading and its question, which are kept as such and not as its text. */
export interface StoryHead {
  readonly title: string | undefined;
  /** Where the story's own text begins. */
  readonly length: number;
}

/**
 * @param text one story as it stands in a document
 * @param question the question that the document gives for it, if any
 */
export function headOf(text: string, question: string | undefined): StoryHead {
  let title: string | undefined;
  let length = 0;
  for (const line of text.split('\n')) {
    const heading = headingIn(line);
    const asks = question !== undefined && line.includes(question);
    if (line.trim() && heading === undefined && !asks) break;
    if (heading && !asks) title ??= heading;
    length += line.length + 1;
  }
  return { title, length: Math.min(length, text.length) };
}

/** What a heading says, without its marks on either side; undefined for another line. */
function headingIn(line: string): string | undefined {
  const [, said] = /^#{1,6}\s(.*)$/s.exec(line.trimStart()) ?? [];
  return said?.replace(/(?<![\s#])[\s#]+$/, '').trim();
}
