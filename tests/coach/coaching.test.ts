import { describe, expect, it } from 'vitest';
import { probesOf, shortStory, toldStory } from '../../lib/coach/coaching.ts';
import { cueCard } from '../../lib/coach/cue-card.ts';
import type { ReviewOptions } from '../../lib/model/review.ts';
import { review } from '../../lib/review.ts';

const TOLD = [
  'In March I noticed that 40 orders a day were lost in our shop.',
  'It was not my team’s service, and nobody had asked me to look.',
  'I compared the logs of both services and found a retry that never fired.',
  'We fixed the retry together and they deployed it.',
  'Lost orders fell from 40 a day to zero, which saved $8,000 a week.',
  'Since then I alert on every queue that I depend on.',
];
const STORY = TOLD.join(' ');
const OPTIONS: ReviewOptions = { principle: 'bias-for-action' };

const applied = (text: string, { replaces, text: told }: { replaces: { start: number; end: number }; text: string }) =>
  text.slice(0, replaces.start) + told + text.slice(replaces.end);

describe('a telling put in the place of the story', () => {
  it.each(['- ', '▪ ', '✓ ', 'a) ', '2. '])('leaves no second “%s” before the first item', (marker) => {
    const list = TOLD.map((line) => marker + line).join('\n');
    const told = toldStory(list, review, OPTIONS);
    const short = shortStory(list, { seconds: 30 }, review, OPTIONS);
    if (!told || !short) throw new Error('no story in the list');
    for (const telling of [told, short]) {
      expect(applied(list, telling).split('\n')[0]).not.toContain(marker + marker);
      expect(applied(list, telling).startsWith(marker)).toBe(true);
    }
  });
});

describe('the scores before and after', () => {
  it('rest on the same checks: one that is turned off costs no points in either', () => {
    const disabled = new Set(['we-action', 'hidden-actor']);
    const short = shortStory(STORY, { seconds: 600 }, review, { ...OPTIONS, disabled });
    expect(short?.dropped).toEqual([]);
    expect(short?.after).toBe(short?.before);
    const all = shortStory(STORY, { seconds: 600 }, review, OPTIONS);
    expect(short?.before).toBeGreaterThan(all?.before ?? 100);
  });
});

describe('a text that was saved as one story and reads as two', () => {
  const NOTE =
    'I should tell this one calmly and with a smile, since the last time I told it in a hurry the panel lost the thread after the second sentence.';
  const text = `# Before I begin\n\n${NOTE}\n\n# The lost orders\n\n${STORY}`;

  it('is told, cut and asked about as the story that it is', () => {
    expect(review(text).stories.length).toBe(2);
    expect(toldStory(text, review, OPTIONS)?.text).toContain('40 orders');
    expect(shortStory(text, { seconds: 600 }, review, OPTIONS)?.text).toContain('40 orders');
    const cause = probesOf(text, [], review, OPTIONS)?.flatMap(({ answeredBy }) => answeredBy.map((one) => one.text));
    expect(cause).toContain(TOLD[2]);
  });
});

describe('an answer that was drafted to a follow-up', () => {
  const ids = (text: string, drafted: readonly string[], options: ReviewOptions = OPTIONS) =>
    probesOf(text, drafted, review, options)?.map(({ id }) => id) ?? [];
  const WE = STORY.replace('I compared', 'We compared').replace('I alert', 'we alert');
  const MENDED = STORY.replace('We fixed the retry together and they deployed it.', 'I fixed the retry with tests.');

  it('is still beside its question when the story has been mended, or is told for another question', () => {
    expect(ids(WE, [])).toContain('your-part');
    expect(ids(MENDED, [])).not.toContain('your-part');
    const demand = ids(STORY, []).find((id) => id.startsWith('bias-for-action/')) ?? 'none';
    const probes = probesOf(MENDED, ['your-part', demand], review, { principle: 'ownership' }) ?? [];
    const questionOf = (id: string) => probes.find((one) => one.id === id)?.question;
    expect(questionOf('your-part')).toBe('You say “we”. What was your part?');
    expect(questionOf(demand)).toMatch(/\?$/);
    expect(new Set(probes.map(({ id }) => id)).size).toBe(probes.length);
  });

  it('is there where the text tells of nothing any more, and under its name where the question is not known', () => {
    expect(ids('Notes.', [])).toEqual([]);
    expect(ids('Notes.', ['why-you', 'of-another-version'])).toEqual(['why-you', 'of-another-version']);
  });

  it('stands on the card for the call', () => {
    const [story] = review(MENDED).stories;
    if (!story) throw new Error('no story');
    const card = cueCard(story, MENDED, { drafted: { 'your-part': 'The retry was mine.' } });
    expect(card.followUps.find(({ id }) => id === 'your-part')?.answers).toEqual(['The retry was mine.']);
  });
});
