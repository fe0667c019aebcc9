/** Texts that nobody would think of. */
import fc from 'fast-check';
import { RULE_REFERENCE } from '../../lib/rubric/reference.ts';
import { labelledStories, layOut } from '../corpus/stories.ts';

const EXAMPLES = [...RULE_REFERENCE.flags, ...RULE_REFERENCE.evidence].flatMap(({ weak, strong, fine }) =>
  [...weak, ...strong, ...fine].map((pieces) =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : piece.marked)).join(''),
  ),
);
export const DRAFTS = labelledStories().map((story) => `Q: ${story.question}\n\n${layOut(story).text}`);

/** What people write, what rules listen for, and what breaks parsers, in any order. */
export const fragment = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...EXAMPLES) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('We ', 'I ', 'they ', '3% ', '$8K ', 'much faster ', 'Situation: ', '\n', '\n\n', '. '),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '[',
      ']',
      '(',
      '"',
      '’',
      '…',
      '- ',
      '# ',
      'Q: ',
      '```\n',
      '\u200b',
      '\u0003',
      '🙂',
      '\ud83d',
      '日本',
      'שלום',
      '\r\n',
      '\t',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
);
export const shortText = fc.array(fragment, { maxLength: 8 }).map((all) => all.join(' '));
export const longText = fc.array(fragment, { minLength: 4, maxLength: 30 }).map((all) => all.join(' '));
/** Longer than any sentence is: without a stop, without a space, in halves of letters. */
const endless = fc
  .tuple(
    fc.oneof(fragment, fc.string({ unit: 'binary', minLength: 1, maxLength: 5 })),
    fc.integer({ min: 1, max: 3_000 }),
  )
  .map(([words, length]) => words.replaceAll('.', '').repeat(length).slice(0, length));
export const anyText = fc.oneof(
  { weight: 20, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 20, arbitrary: shortText },
  { weight: 1, arbitrary: endless },
);

/** What stands around a field. */
const amount = fc.oneof(fc.integer({ min: -3, max: 9_000 }), fc.double({ noNaN: true }), fc.bigInt());
const counted = fc
  .tuple(
    fc.constantFrom('Max. ', 'Maximum ', 'up to ', 'Limit: ', '0 / ', '12 of ', '-', ''),
    amount,
    fc.constantFrom(' characters', ' words', ' characters remaining', ' words left', ' chars max', '/500', ''),
  )
  .map((parts) => parts.join(''));
export const saidByForms = fc.oneof(
  { weight: 2, arbitrary: fc.array(fc.oneof(counted, fragment), { maxLength: 4 }).map((all) => all.join('\n')) },
  { weight: 1, arbitrary: anyText },
);
