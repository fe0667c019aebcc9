import { describe, expect, it } from 'vitest';
import { review } from '../../lib/review.ts';

/** Where the sentence goes that a finding offers: the words that it comes right after. */
function placeOf(text: string, id: string, level?: 'senior'): string {
  const [story] = review(text, level ? { level } : {}).stories;
  const insertion = story?.findings.find((finding) => finding.id === id)?.insertion;
  if (!insertion) throw new Error(`no insertion for ${id}`);
  return text.slice(0, insertion.span.start).trimEnd().split('\n').at(-1) ?? '';
}

const SET_UP = 'The nightly jobs of the billing shop failed three times a week, and orders were lost.';
const DONE =
  'I compared the job logs with the disk metrics and found that the disks were full. I wrote a clean-up job and tested it on one node. ' +
  'I rolled it out to the other nodes.';
const LABELLED = `Situation:\n${SET_UP}\nAction:\n${DONE}\nResult:\nThe jobs ran well after that.`;

describe('a sentence of the set-up that is missing', () => {
  it.each(['no-scope-boundary', 'no-motive'])('%s: goes above the label of the actions', (id) => {
    expect(placeOf(LABELLED, id)).toBe(SET_UP);
  });
  it('goes between the set-up and the actions where no label stands between them', () => {
    expect(placeOf(`${SET_UP}\n${DONE}`, 'no-motive')).toBe(SET_UP);
  });
  it('goes below a label that nothing stands above', () => {
    expect(placeOf(`Action:\n${DONE} The jobs ran well after that, night for night, all year long.`, 'no-motive')).toBe(
      'Action:',
    );
  });
});

describe('a choice between two courses that is missing', () => {
  it('opens the actions, below their label', () => {
    expect(placeOf(LABELLED, 'no-trade-off', 'senior')).toBe('Action:');
  });
});
