import { describe, expect, test } from 'vitest';
import { guard } from '../../lib/rubric/guard.ts';

const SOURCE = 'On 4 May we moved 312 orders to Gdynia, and Priya checked the labels.';

describe('what a rewrite may do', () => {
  test.each([
    ['the subject changes', SOURCE, 'On 4 May I moved 312 orders to Gdynia, and Priya checked the labels.'],
    ['“together” goes', 'We stripped the pump together.', 'I stripped the pump.'],
    ['a passive turns', 'The valve was written off in June.', 'I wrote the valve off in June.'],
    [
      'a slot holds what only the person knows',
      'Waiting fell a lot.',
      'Waiting fell from [before, in 2 words] to [After].',
    ],
    ['a clause with slots is added', 'They fixed it.', 'They fixed it; I [what you did yourself].'],
    ['the sentence is cut', SOURCE, ''],
    ['faults of the source stay', 'We was there and I were tired.', 'I was there and I were tired.'],
    ['a possessive keeps its name', "Priya's list was lost by the ward.", "The ward lost Priya's list."],
    ['a lower-case note stays one', 'then we moved the racks', 'then I moved the racks'],
  ])('%s', (_, source, rewritten) => {
    expect(guard(source, rewritten)).toEqual([]);
  });
});

describe('what a rewrite must not do', () => {
  test.each([
    ['bring a number', SOURCE, SOURCE.replace('312', '312 of 400')],
    ['bring a name', SOURCE, SOURCE.replace('the labels', 'the labels with Marek')],
    ['lose a number', SOURCE, SOURCE.replace('312 ', '')],
    ['change a number', SOURCE, SOURCE.replace('312', '321')],
    ['lose a name', SOURCE, SOURCE.replace('Priya', 'they')],
    ['lose a clause', SOURCE, 'On 4 May I moved 312 orders to Gdynia and Priya.'],
    ['lose what stands after “because”', 'I left because the crane failed.', 'I left.'.replace('left', 'left it')],
    ['double a word', 'We moved the racks.', 'I moved the the racks.'],
    ['say “I were”', 'We were counting crates.', 'I were counting crates.'],
    ['say “I has”', 'The team has counted crates.', 'I has counted crates.'],
    ['say “I is”', 'The team is counting crates.', 'I is counting crates.'],
    ['let two subjects meet', 'We counted crates.', 'I we counted crates.'],
    ['end on a subject', 'They gave the crates to us.', 'They gave the crates to I.'],
    ['leave a slot open', 'We counted crates.', 'I counted crates by [when.'],
    ['put a slot into a slot', 'We counted crates.', 'I counted crates by [when [day]].'],
    ['leave a bracket open', 'We counted crates (all of them).', 'I counted crates (all of them.'],
    ['leave a quote open', 'We said "count the crates" twice.', 'I said "count the crates twice.'],
    ['lose the capital', 'Then we counted crates.', 'then I counted crates.'],
    ['leave stray punctuation', 'We counted crates, together.', 'I counted crates, .'],
    ['become a question', 'We counted crates.', 'I counted crates?'],
    ['put “a” before a vowel', 'We opened a crate.', 'I opened a old crate.'],
  ])('%s', (_, source, rewritten) => {
    expect(guard(source, rewritten)).not.toEqual([]);
  });
});
