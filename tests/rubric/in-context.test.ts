import { describe, expect, it } from 'vitest';
import { review } from '../../lib/review.ts';

/** What the whole review, rules and second reader together, makes of one sentence among others. */
function marksOn(sentence: string, before: string, after = ''): readonly string[] {
  const { found } = readAmong(sentence, before, after);
  return [...found.flags, ...found.evidence].map(({ id }) => id);
}

/** The words of a sentence that a flag underlines. */
function underlinedBy(id: string, sentence: string, before: string, after = ''): string | undefined {
  const { text, found } = readAmong(sentence, before, after);
  const span = found.flags.find((flag) => flag.id === id)?.span;
  return span && text.slice(span.start, span.end);
}

function readAmong(sentence: string, before: string, after: string) {
  const text = [before, sentence, after].filter(Boolean).join(' ');
  const all = review(text).stories.flatMap((story) => story.sentences);
  const found = all.find(({ span }) => text.slice(span.start, span.end) === sentence);
  if (!found) throw new Error(`not read as one sentence: ${sentence}`);
  return { text, found };
}

const DONE =
  'I noticed that one in forty invoices never reached the customer. I compared both ledgers. I wrote the fix with tests and brought it to the owners. The share of lost invoices went to zero.';

describe('a check that goes on, with something left to keep watch', () => {
  it.each([
    'I checked the queue every morning for two weeks, and I set an alert for the next time.',
    'I looked at the graph each day, and I added an alarm.',
    'I read the error log every evening for a month and built an alert on it.',
    'I counted the lost ones every Friday, and I put a monitor on the printer.',
    'I weighed a bag every shift, then I installed a sensor on the scale.',
  ])('is a verification after an outcome: %s', (sentence) => {
    expect(marksOn(sentence, DONE, 'Nobody had owned the way between the two ledgers.')).toContain('verification');
  });

  it.each([
    'I did not check it every morning, and I set no alert.',
    'Every morning my manager asked for the figures, and I sent a report.',
  ])('is none where nothing was checked: %s', (sentence) => {
    expect(marksOn(sentence, DONE)).not.toContain('verification');
  });
});

describe('a trail that ends somewhere, with what happens there', () => {
  it.each([
    'I traced it to the shutdown: it dropped the open messages.',
    'I traced the loss to the shutdown, which dropped the messages in memory.',
    'I tracked it down to the mail job: the letters were printed twice after each jam.',
    'I followed it back to the night shift: nobody closed the valve before the wash began.',
    'I narrowed it down to one printer because its clock ran an hour ahead of the others.',
  ])('is a cause, and passes nothing on: %s', (sentence) => {
    const marks = marksOn(sentence, 'I noticed that one in forty invoices was lost.', 'I fixed it.');
    expect(marks).toContain('root-cause');
    expect(marks).not.toContain('handoff');
  });

  it('is no cause without what happens there', () => {
    expect(marksOn('I traced it to the night shift.', 'I noticed that invoices were lost.')).not.toContain(
      'root-cause',
    );
  });

  it('leaves a matter passed on as what it is', () => {
    const marks = marksOn('I sent them a message and they handled it.', 'I noticed that invoices were lost.');
    expect(marks).toContain('handoff');
  });
});

describe('what is underlined where others act', () => {
  const DUG = 'In March I noticed that one in forty invoices was lost. I compared both ledgers for a week.';

  it.each([
    ['Marta, who had been put on call, fixed it over the weekend.', 'fixed'],
    ['The engineer who had been put on call by then rewrote the job.', 'rewrote'],
    ['Eventually Tomasz, who had been put on it, found out that the disks had been throttled since May.', 'found out'],
    ['The licence got sorted out by procurement the week after.', 'got sorted out'],
    ['The platform guys put it in the release two weeks later.', 'The platform guys put'],
  ])('is what they did, and not who they are: %s', (sentence, words) => {
    expect(underlinedBy('hidden-actor', sentence, DUG, 'The share of lost invoices went to zero.')).toBe(words);
  });
});

describe('a turn of the story', () => {
  it.each([
    'Turned out the night porter had switched the printer off with the lights.',
    'Turned out we had two of them.',
  ])('is a cause and nobody’s deed: %s', (sentence) => {
    const marks = marksOn(
      sentence,
      'In March I noticed that one in forty invoices was lost. I compared both ledgers for a week.',
      'I moved the printer to a circuit of its own.',
    );
    expect(marks).toContain('root-cause');
    expect(marks.filter((id) => ['i-action', 'we-action', 'hidden-actor'].includes(id))).toEqual([]);
  });
});

describe('what only looks like a weakness among others', () => {
  const DUG = 'In March the breakers of the second floor tripped every day at two.';

  it.each([
    ['weak-motive', "It didn't sit right with me, because if there's a bad neutral up there somebody gets hurt."],
    ['hidden-actor', 'Whilst the slab was being poured, piling carried on at the other end of the site.'],
    ['we-action', 'She came up with labels that fold, and we went with that.'],
    ['we-action', 'We served seventy-six covers that night and nobody complained.'],
  ])('is no %s: %s', (id, sentence) => {
    expect(marksOn(sentence, `${DUG} I put a clamp meter on every circuit for two days.`)).not.toContain(id);
  });
});

it('takes nobody for dying who was dying to try something', () => {
  const sentence = "Also the postal file was a shiny new toy and I'd been dying to plug it in.";
  expect(marksOn(sentence, 'In March one in forty letters came back to our depot.')).toContain('weak-motive');
});
