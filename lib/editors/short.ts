/** A sentence has about as many words; where no spaces stand between words, the characters tell. */
const FEW_WORDS = 15;
const FEW_CHARACTERS = 200;

/** Whether a text is a few words: a search, a message, a name. It costs no look at the rest of a long one. */
export function isShort(text: string): boolean {
  return text.length < FEW_CHARACTERS && (text.match(/\S+/g)?.length ?? 0) < FEW_WORDS;
}
