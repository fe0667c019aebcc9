import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../lib/language/sentences.ts';
import type { Rewrite } from '../../lib/model/review.ts';
import { DIMENSIONS } from '../../lib/model/rubric.ts';
import type { Assessment } from '../../lib/review/assess.ts';
import { review } from '../../lib/review.ts';
import { STORY_FINDINGS } from '../../lib/rubric/findings/index.ts';
import { labelledStories, layOut } from '../corpus/stories.ts';
import { assessedIn } from './assessed.ts';

// Every rewrite and every insertion that the review offers over all labelled stories, applied and reviewed again.

/** Shorter stories are notes, of which no finding is told (RUBRIC.md). */
const NOTE_WORDS = 40;

const apply = (text: string, r: Rewrite) => text.slice(0, r.span.start) + r.replacement + text.slice(r.span.end);

const countsOf = ({ sentences }: Assessment) => {
  const counts = new Map<string, number>();
  for (const f of sentences.flatMap((x) => x.flags)) counts.set(f.id, (counts.get(f.id) ?? 0) + 1);
  return counts;
};

/** What got worse between two readings of one story, in words; nothing when all is well. */
function worse(a: Assessment, [b, ...more]: readonly Assessment[]): string[] {
  if (!b || more.length) return [`${b ? more.length + 1 : 0} stories`];
  const lower = DIMENSIONS.filter((d) => b.scores[d].value < a.scores[d].value).map(
    (d) => `${d} ${a.scores[d].value} to ${b.scores[d].value}`,
  );
  if (b.scores.overall < a.scores.overall) lower.push(`overall ${a.scores.overall} to ${b.scores.overall}`);
  const counts = countsOf(a);
  return [...lower, ...[...countsOf(b)].filter(([id, n]) => n > (counts.get(id) ?? 0)).map(([id]) => `new ${id}`)];
}

const cases = labelledStories().flatMap((story) => {
  const { text } = layOut(story);
  const options = { level: story.level, principle: story.principle };
  const { stories } = review(text, options);
  const [told] = stories;
  const [before] = assessedIn(text, options);
  return told && before && stories.length === 1 ? [{ id: story.id, text, options, told, before }] : [];
});

describe('what is read without offers', () => {
  it('is what the review says', () => {
    for (const { id, told, before } of cases) {
      expect(before.scores, id).toEqual(told.scores);
      const flags = before.sentences.map((sentence) => sentence.flags.map((flag) => flag.id));
      expect(flags, id).toEqual(told.sentences.map((sentence) => sentence.flags.map((flag) => flag.id)));
      const findings = told.words < NOTE_WORDS ? [] : before.raised.map(({ rule }) => rule.id);
      expect(findings, id).toEqual(told.findings.map((finding) => finding.id));
    }
  });
});

describe('every rewrite over the labelled stories', () => {
  it('takes its flag away, brings no new one, and lowers no score', () => {
    let tried = 0;
    for (const { id, text, options, told, before } of cases)
      for (const flag of told.sentences.flatMap((s) => s.flags)) {
        if (!flag.rewrite) continue;
        tried++;
        const rewritten = apply(text, flag.rewrite);
        const after = assessedIn(rewritten, options);
        const where = `${id}: ${flag.id}: ${rewritten.slice(Math.max(0, flag.rewrite.span.start - 30), flag.rewrite.span.start + flag.rewrite.replacement.length + 10)}`;
        expect(worse(before, after), where).toEqual([]);
        const left = after.map((story) => countsOf(story).get(flag.id) ?? 0);
        expect(left[0], where).toBeLessThan(countsOf(before).get(flag.id) ?? 0);
      }
    // A test of nothing would pass too.
    expect(tried).toBeGreaterThan(300);
  }, 240_000);

  it('has its slots where it says, and nothing in the text but them is in square brackets that was not', () => {
    for (const { text, told } of cases)
      for (const { rewrite } of told.sentences.flatMap((s) => s.flags)) {
        if (!rewrite) continue;
        expect(text.slice(rewrite.span.start, rewrite.span.end)).toBe(rewrite.original);
        for (const slot of rewrite.slots)
          expect(rewrite.replacement.slice(slot.start, slot.end)).toMatch(/^\[[^[\]]+\]$/);
      }
  });
});

/** As a mail program breaks lines: none is longer than `width`. */
function wrapped(text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && line.length <= width) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines.join('\n');
}

describe('a rewrite within a wrapped paragraph', () => {
  const told = (i: number) =>
    `Orders came through twice after a restart and customers complained about it for days. We rebuilt the queue so that each order carried a number of its own. I measured the retries in the log and found ${i} doubles in one week. The cause was a worker that confirmed too late.`;

  it('leaves the other sentences what they were, however long it is', () => {
    let tried = 0;
    for (const width of [72, 100]) {
      const text = wrapped(Array.from({ length: 20 }, (_, i) => told(40 + i)).join(' '), width);
      const before = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
      for (const { rewrite } of review(text).stories.flatMap((s) => s.sentences.flatMap((one) => one.flags))) {
        if (!rewrite) continue;
        tried++;
        const after = apply(text, rewrite);
        const now = new Set(sentencesOf(after).map(({ start, end }) => after.slice(start, end)));
        expect(before.filter((sentence) => !now.has(sentence)).length, rewrite.original).toBeLessThanOrEqual(1);
      }
    }
    expect(tried).toBeGreaterThan(10);
  });
});

describe('every insertion for a missing piece', () => {
  it('leaves lines without stops divided as they were', () => {
    const text = [
      'i do weekends in a running shop, on the shoe wall mostly',
      'so this guy came back for the 3rd time w blisters n his marathon was in 9 days',
      'my boss was like ur turn so he was mine',
      'i tried all sorts w him til he was happy',
      'he bought 2 pairs n said i was a legend lol',
      'never saw him again so im guessing he got round ok',
      'basically just be nice u never know who ur talking to',
    ].join('\n');
    const told = (draft: string) => sentencesOf(draft).map(({ start, end }) => draft.slice(start, end));
    for (const { insertion } of review(text).stories.flatMap((s) => s.findings)) {
      if (!insertion) continue;
      const then = told(apply(text, insertion));
      for (const sentence of told(text)) expect(then, insertion.replacement).toContain(sentence);
    }
  });

  it('lowers no score and brings no flag while its slots are open, and settles its finding once they are filled', () => {
    let tried = 0;
    const unsettled: string[] = [];
    const harmful: string[] = [];
    for (const { id, text, options, told, before } of cases)
      for (const { id: finding, insertion } of told.findings) {
        if (!insertion) continue;
        tried++;
        const open = worse(before, assessedIn(apply(text, insertion), options));
        if (open.length) harmful.push(`${id}: ${finding}: ${open.join(', ')}`);
        const example = STORY_FINDINGS.find((r) => r.id === finding)?.example ?? '';
        const sentence = /[A-Z][^\n]*$/.exec(insertion.replacement.trimEnd())?.[0] ?? '';
        const filled = { ...insertion, replacement: insertion.replacement.replace(sentence, example) };
        const [after] = assessedIn(apply(text, filled), options);
        if (!after || after.raised.some(({ rule }) => rule.id === finding)) unsettled.push(`${id}: ${finding}`);
      }
    expect(tried).toBeGreaterThan(200);
    expect(harmful).toEqual([]);
    // Where the section model reads the new sentence otherwise, the finding can stay: once in twenty is too often.
    expect(unsettled.length, unsettled.join('; ')).toBeLessThan(tried / 20);
  }, 240_000);
});
