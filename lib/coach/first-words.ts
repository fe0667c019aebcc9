/**
 * A sentence by its first words, for naming it in a message.
 * @param most words; a sentence of one more is given whole, without its stop
 */
export function firstWords(sentence: string, most = 8): string {
  const all = sentence.split(/\s+/);
  return all.length <= most + 1 ? all.join(' ').replace(/[.!?]$/, '') : `${all.slice(0, most).join(' ')} …`;
}
