const TOLD = 'Last year I noticed that 3% of the invoices never arrived, and I compared the queue with the mail log. ';

/** Each makes a text of about so many units that goes on without what the review divides by, or with nothing else. */
export const ENDLESS: Readonly<Record<string, (length: number) => string>> = {
  'a story in one line': (length) => TOLD.repeat(length / TOLD.length),
  'one sentence without end': (length) => 'I noticed that we fixed the queue together and '.repeat(length / 47),
  'brackets only': (length) => '['.repeat(length),
  'a story, then brackets': (length) => TOLD + '(['.repeat(length / 2),
  'no spaces': (length) => TOLD + 'a'.repeat(length),
  'no spaces, but surrogates': (length) => TOLD + '🙂'.repeat(length / 2),
  'quotes only': (length) => TOLD + '"'.repeat(length),
  'white space': (length) => `${TOLD}${' '.repeat(length)}x`,
  'empty lines': (length) => `${TOLD}${'\n'.repeat(length)}x`,
  'short lines': (length) => TOLD + 'I fixed it\n'.repeat(length / 11),
  emphasis: (length) => TOLD + '*_'.repeat(length / 2),
  stops: (length) => TOLD + '.'.repeat(length),
  'figures only': (length) => TOLD + '1,'.repeat(length / 2),
  'amounts only': (length) => TOLD + 'I am more '.repeat(length / 10),
  markup: (length) => TOLD + '<b>'.repeat(length / 3),
};
