const TOLD = 'Last year I noticed that 3% of the invoices never arrived, and I compared the queue with the mail log. ';
/** By what language a text is in is told from its beginning. */
const LONG_TOLD = TOLD.repeat(40);

/** As many pieces as fill the length, each with its number. */
const many = (length: number, make: (i: number) => string): string => {
  const pieces: string[] = [];
  for (let i = 0, units = 0; units < length; i++) {
    const piece = make(i);
    pieces.push(piece);
    units += piece.length;
  }
  return pieces.join('');
};

const deed = (i: number) =>
  `Then I compared queue ${i} with the log of day ${i % 31}, and we rewrote job ${i % 97} together`;

/** Each makes a text of about so many units that goes on without what the review divides by, or with nothing else. */
export const ENDLESS: Readonly<Record<string, (length: number) => string>> = {
  'a story in one line': (length) => TOLD.repeat(length / TOLD.length),
  'one sentence without end': (length) => 'I noticed that we fixed the queue together and '.repeat(length / 47),
  'one line without stops': (length) => many(length, (i) => `${deed(i)} `),
  'one line of sentences': (length) => many(length, (i) => `${deed(i)}. `),
  'nothing but the scene': (length) =>
    many(length, (i) => `There are ${i} queues in hall ${i % 31}, and each has a lead. `),
  'brackets only': (length) => '['.repeat(length),
  'a story, then brackets': (length) => TOLD + '(['.repeat(length / 2),
  'no spaces': (length) => TOLD + 'a'.repeat(length),
  'no spaces, but surrogates': (length) => TOLD + '🙂'.repeat(length / 2),
  'quotes only': (length) => TOLD + '"'.repeat(length),
  'deep quotes': (length) => `${TOLD}${'“‘'.repeat(length / 4)}I fixed it${'’”'.repeat(length / 4)}`,
  'quoted lines': (length) =>
    TOLD + many(length, (i) => `\n${'> '.repeat(1 + (i % 20))}I fixed job ${i}, and we were happy`),
  'white space': (length) => `${TOLD}${' '.repeat(length)}x`,
  'empty lines': (length) => `${TOLD}${'\n'.repeat(length)}x`,
  'short lines': (length) => TOLD + 'I fixed it\n'.repeat(length / 11),
  bullets: (length) => TOLD + many(length, (i) => `\n- Fixed job ${i} of the queue myself`),
  'headings with marks': (length) => many(length, (i) => `## The tale of ${i}\n\n${deed(i)}. ${deed(i + 7_000)}.\n\n`),
  'headings and nothing below': (length) => LONG_TOLD + many(length, (i) => `\n## Tale ${i}\n`),
  'headings without marks': (length) => many(length, (i) => `The Tale Of ${i}\n\n${deed(i)}. ${deed(i + 7_000)}.\n\n`),
  emphasis: (length) => TOLD + '*_'.repeat(length / 2),
  stops: (length) => TOLD + '.'.repeat(length),
  'figures only': (length) => TOLD + '1,'.repeat(length / 2),
  'one huge figure': (length) => TOLD + '9'.repeat(length),
  'amounts only': (length) => TOLD + 'I am more '.repeat(length / 10),
  markup: (length) => TOLD + '<b>'.repeat(length / 3),
  'emoji only': (length) => '🙂'.repeat(length / 2),
  'families of emoji': (length) => TOLD + '👩‍👩‍👧 '.repeat(length / 9),
  'right to left': (length) => LONG_TOLD + many(length, (i) => `ובדקתי את התור ${i} ותיקנתי אותו. `),
};
