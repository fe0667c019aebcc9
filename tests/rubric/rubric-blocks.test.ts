import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../lib/rubric/rubric-blocks.ts';

const words = (text: string) => ({ kind: 'words', text });

describe('the rubric in blocks', () => {
  it.each([
    ['a heading', '## Ownership', [{ kind: 'heading', level: 2, runs: [words('Ownership')] }]],
    [
      'a paragraph over two lines',
      'One line\nand another.',
      [{ kind: 'paragraph', runs: [words('One line\nand another.')] }],
    ],
    [
      'a list whose items go on',
      '- one\n  goes on\n- two',
      [{ kind: 'list', items: [[words('one\n  goes on')], [words('two')]] }],
    ],
    [
      'a table without its rule',
      '| Id | Why |\n| --- | --- |\n| `we` | who did it |',
      [
        {
          kind: 'table',
          head: [[words('Id')], [words('Why')]],
          rows: [[[{ kind: 'code', text: 'we' }], [words('who did it')]]],
        },
      ],
    ],
    [
      'what stands out in a line',
      'A `flag` is **not** a fault.',
      [
        {
          kind: 'paragraph',
          runs: [
            words('A '),
            { kind: 'code', text: 'flag' },
            words(' is '),
            { kind: 'strong', text: 'not' },
            words(' a fault.'),
          ],
        },
      ],
    ],
  ])('reads %s', (_, markdown, blocks) => {
    expect(blocksOf(markdown)).toEqual(blocks);
  });
});
