import { describe, expect, it } from 'vitest';
import { ownSentencesOf } from '../../lib/coach/own-sentences.ts';
import { tellFor } from '../../lib/coach/tell.ts';
import type { Level } from '../../lib/model/rubric.ts';
import { review } from '../../lib/review.ts';
import { placeOfLead, shows } from '../../lib/rubric/frames/frame.ts';
import { FRAMES, frameOf } from '../../lib/rubric/frames/index.ts';
import { STORIES } from './corpus.ts';

/** What is left of a telling when the person's own sentences are taken out of it, each once. */
function besidesOwn(text: string, sentences: readonly string[]): string {
  let rest = text;
  for (const sentence of [...sentences].sort((a, b) => b.length - a.length)) {
    const at = rest.indexOf(sentence);
    if (at < 0) throw new Error(`not in the telling: ${sentence}`);
    rest = `${rest.slice(0, at)} ${rest.slice(at + sentence.length)}`;
  }
  return rest;
}

describe.each(FRAMES)('told for $id', (frame) => {
  it('holds the person’s own sentences, each at most once, and nothing else', () => {
    for (const { id, text, story, level } of STORIES) {
      const told = tellFor(story, text, frame, level);
      const own = ownSentencesOf(story, text);
      expect(new Set(told.order).size, id).toBe(told.order.length);
      const kept = own.filter((s) => told.order.includes(s.index));
      expect(kept, id).toHaveLength(told.order.length);
      // Only white space and the markers of lists may stand between.
      expect(
        besidesOwn(
          told.text,
          kept.map((s) => s.text),
        ),
        id,
      ).toMatch(/^(?:\s|[-*•–>]|\d{1,2}[.)])*$/);
    }
  });

  it('places every sentence, and leaves out exactly those that it cuts', () => {
    for (const { id, text, story, level } of STORIES) {
      const { placements, order } = tellFor(story, text, frame, level);
      expect(
        placements.map((p) => p.sentence),
        id,
      ).toEqual(ownSentencesOf(story, text).map((s) => s.index));
      for (const { sentence, move, why } of placements) {
        expect(order.includes(sentence), id).toBe(move !== 'cut');
        if (move !== 'keep') expect(why, id).not.toBe('');
      }
    }
  });

  it('keeps at least half of the work, and most of a strong story', () => {
    for (const { id, text, story, level, quality } of STORIES) {
      const { order } = tellFor(story, text, frame, level);
      const own = ownSentencesOf(story, text);
      const work = own.filter((s) => s.section === 'action');
      expect(work.filter((s) => order.includes(s.index)).length, id).toBeGreaterThanOrEqual(work.length / 2);
      if (quality === 'strong') expect(order.length, id).toBeGreaterThan(0.6 * own.length);
    }
  });

  it('opens with what the frame asks for wherever the story has it', () => {
    for (const { id, text, story, level } of STORIES) {
      const { order } = tellFor(story, text, frame, level);
      const own = ownSentencesOf(story, text);
      const told = order.flatMap((i) => own.find((s) => s.index === i) ?? []);
      if (!told.some((s) => shows(s, frame.lead.mark))) continue;
      // What comes along so that the lead can be understood may take a sentence more.
      const opening = [...placeOfLead(told, frame.lead), ...told.slice(0, 4)];
      const atWork = frame.lead.place === 'work';
      if (!atWork)
        expect(
          opening.some((s) => shows(s, frame.lead.mark)),
          id,
        ).toBe(true);
    }
  });
});

describe('what is advised', () => {
  const text = 'In May the export lost every tenth pupil. I compared it with the register and made the field longer.';
  const [story] = review(text).stories;
  const advice = (level?: Level) => {
    const frame = frameOf('ownership');
    return story && frame ? tellFor(story, text, frame, level).advice : [];
  };

  it('speaks of a level only where the person has said theirs', () => {
    expect(advice().join(' ')).not.toMatch(/level/);
    expect(advice('junior').join(' ')).toMatch(/At this level .*fix/);
    expect(advice('manager').join(' ')).toMatch(/At this level .*weighed/);
  });
});

describe('what is missing', () => {
  const text =
    'In May the export for our schools lost every tenth pupil. I compared the export with the register line by line. ' +
    'The cause was a field that was too short for double names. I made it longer and checked the next three exports: no pupil was missing.';
  const [story] = review(text).stories;
  it('is asked for, and what is there is not', () => {
    const ids = (principle: string) => {
      const frame = frameOf(principle);
      return story && frame
        ? tellFor(story, text, frame)
            .missing.filter((m) => m.weight === 'must')
            .map((m) => m.id)
        : [];
    };
    expect(ids('failure')).toContain('owned');
    expect(ids('failure')).toContain('how-soon');
    expect(ids('ownership')).toContain('boundary');
    expect(ids('dive-deep')).not.toContain('sources');
  });
});
