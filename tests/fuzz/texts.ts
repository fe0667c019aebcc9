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
export const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), shortText);
