interface MarkedWordsProps {
  readonly text: string;
  /** Stretches of the text, whatever their case and quotes. */
  readonly words: readonly string[];
}

/** A sentence with some of its words marked. */
export function MarkedWords({ text, words }: MarkedWordsProps) {
  const folded = text.toLowerCase().replace(/[‘’]/g, "'");
  const spans = words
    .map((word) => ({ start: folded.indexOf(word), length: word.length }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start);
  const parts = [];
  let at = 0;
  for (const { start, length } of spans) {
    if (start < at) continue;
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, start + length)}</mark>);
    at = start + length;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
