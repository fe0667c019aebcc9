import { describe, expect, it } from 'vitest';
import { review } from '../../lib/review.ts';
import { labelOf } from '../../lib/story/lines.ts';
import { outlineOf } from '../../lib/story/outline.ts';
import { draftStoriesOf } from '../../lib/story/stories.ts';
import { labelledStories } from '../corpus/stories.ts';

const first =
  'In March I noticed that orders were late by two days. I traced the delay to a stuck queue and wrote a fix with tests. Delays fell from 9% to 1%.';
const second =
  'Last year I broke the nightly export for a customer. I told them within the hour and restored the file from the log. I check the log first now.';

describe('the stories of a document', () => {
  it.each([
    ['Markdown headings', `# Late orders\n\n${first}\n\n# Broken export\n\n${second}`],
    ['“Q:” lines', `Q: Tell me about a time you dug deep.\n${first}\n\nQ: Tell me about a mistake.\n${second}`],
    [
      'prompts without a label',
      `Tell me about a time you dug deep.\n\n${first}\n\nDescribe a time when you failed.\n\n${second}`,
    ],
    [
      'numbered questions',
      `1. Tell me about a time you dug deep.\n\n${first}\n\n2. Give an example of a mistake.\n\n${second}`,
    ],
    ['principles as headings', `Dive Deep\n\n${first}\n\nEarn Trust\n\n${second}`],
    ['headings under one for the company', `# Acme\n\n## Late orders\n\n${first}\n\n## Broken export\n\n${second}`],
    ['the same without empty lines', `# Acme\n## Late orders\n${first}\n## Broken export\n${second}`],
    [
      'headings under one that says something first',
      `# Stories\n\nMy notes for the loop in May.\n\n#### Late orders\n\n${first}\n\n#### Broken export\n\n${second}`,
    ],
    [
      'headings under a company under a title',
      `# Stories\n\n## Acme\n\n### Late orders\n\n${first}\n\n### Broken export\n\n${second}`,
    ],
    ['headings without marks, as Google Docs gives them', `Acme\nLate orders\n${first}\nBroken export\n${second}`],
    ['headings without marks between empty lines', `Late orders\n\n${first}\n\nBroken export\n\n${second}`],
    ['rules between them', `${first}\n\n---\n\n${second}`],
    [
      'labels that begin anew',
      `Situation:\nOrders were late.\nAction:\n${first}\nResult:\nDelays fell.\n\nSituation:\nI broke the nightly export.\nAction:\n${second}`,
    ],
  ])('are told apart by %s', (_, text) => {
    expect(review(text).stories).toHaveLength(2);
  });

  it('keep their question', () => {
    const [a, b] = review(
      `Q1: Tell me about a time you dug deep.\n${first}\n\nQ2: Tell me about a mistake.\n${second}`,
    ).stories;
    expect(a?.question).toBe('Tell me about a time you dug deep.');
    expect(b?.question).toBe('Tell me about a mistake.');
  });

  it('keep their follow-up questions, whose answers count in no length', () => {
    const story = review(
      `Q: Tell me about a time you dug deep.\n${first}\n\nQ: How did you know it worked?\nI watched the delay every morning for a month.`,
    );
    expect(story.stories).toHaveLength(1);
    expect(story.stories[0]?.words).toBe(review(first).stories[0]?.words);
  });

  it('are found among what is no story, which raises nothing', () => {
    const text = `# Contents\n\n- Late orders\n- Broken export\n\n# Links\n\nhttps://example.org/a\nhttps://example.org/b\n\n# Job advert\n\nYou will own the platform. You have five years of experience. We offer a good salary and training.\n\n# Late orders\n\n${first}`;
    const { stories } = review(text);
    expect(stories).toHaveLength(1);
    expect(text.slice(stories[0]?.sentences.find((s) => s.section !== 'other')?.span.start ?? 0)).toMatch(/^In March/);
  });

  it('leave tables, code and notes to self unjudged', () => {
    const text = `${first}\n\n| week | late |\n| --- | --- |\n| 1 | 9% |\n\n[check this figure??]\n`;
    for (const s of review(text).stories[0]?.sentences ?? [])
      if (/\||check this/.test(text.slice(s.span.start, s.span.end)))
        expect(s).toMatchObject({ section: 'other', flags: [], evidence: [] });
  });

  it('stay one where deeper headings divide them', () => {
    const text = `# Late orders\n\n## The problem\n\n${first}\n\n## The mending\n\n${second}\n\n# Another\n\n${second}`;
    expect(review(text).stories).toHaveLength(2);
  });

  const divided = (mark: string) =>
    [
      'Situation',
      'In March I noticed that orders were late by two days and that two customers had called about it.',
      'What I did',
      'I traced the delay to a stuck queue, wrote a fix with tests and watched the queue for a week.',
      'Result',
      'Delays fell from 9% to 1%. I look at the queue first now, before I look at the code of the shop.',
    ]
      .map((line, i) => (i % 2 === 0 ? `${mark}${line}` : line))
      .join('\n\n');

  it.each([
    ['with marks', `# Late orders\n\n${divided('## ')}`],
    ['without', `Late orders\n\n${divided('')}`],
  ])('stay one where headings name its parts, %s', (_, text) => {
    expect(review(text).stories).toHaveLength(1);
  });

  it('stay whole where each under its company is divided in turn', () => {
    const text = `# Acme\n\n## Late orders\n\n${divided('### ')}\n\n## Broken export\n\n${second}`;
    const { stories } = review(text);
    expect(stories.map(({ span }) => text.slice(span.start, span.start + 9))).toEqual(['## Late o', '## Broken']);
  });

  it.each([
    [
      'after one',
      `# Acme\n\n## Late orders\n\n${first}\n\n## Broken export\n\n${second}\n\n# Globex\n\n## Slow search\n\n${first}`,
    ],
    [
      'before one',
      `# Globex\n\n## Slow search\n\n${first}\n\n# Acme\n\n## Late orders\n\n${first}\n\n## Broken export\n\n${second}`,
    ],
    [
      'under a title',
      `# Stories\n\n## Acme\n\n### Late orders\n\n${first}\n\n### Broken export\n\n${second}\n\n## Globex\n\n### Slow search\n\n${first}`,
    ],
  ])('begin below their company though it has only one, %s that has several', (_, text) => {
    const begins = review(text).stories.map(({ span }) => /^#* ?(.*)/.exec(text.slice(span.start))?.[1]);
    expect(begins.sort()).toEqual(['Broken export', 'Late orders', 'Slow search']);
  });

  it.each([
    ['its part', `## What I did\n\n${second}`],
    ['a part of any name, after words of its own', `${first}\n\n## Light again\n\n${second}`],
  ])('keep their own heading beside a company: with %s below it', (_, told) => {
    const text = `# Acme\n\n## Late orders\n\n${first}\n\n## Broken export\n\n${second}\n\n# Slow search\n\n${told}`;
    const last = review(text).stories.at(-1);
    expect(text.slice(last?.span.start).split('\n')[0]).toBe('# Slow search');
  });

  it('are told apart while the second is being written', () => {
    const begun =
      'Last year I broke the nightly export for a customer and had to tell them before they saw it themselves.';
    expect(review(`# Acme\n\n## Late orders\n\n${first}\n\n## Broken export\n\n${begun}`).stories).toHaveLength(2);
  });

  it.each([
    ['under a heading each', '# Acme\n\n', '## '],
    ['under a name each', '', ''],
  ])('of the corpus are told apart %s, and divided into their parts stay one', (_, title, mark) => {
    const stories = labelledStories();
    const wordsOf = (some: readonly { text: string }[]) => some.map(({ text }) => text).join(' ');
    const told = (text: string) =>
      draftStoriesOf(text, { from: 0, to: text.length, outline: outlineOf(text), fenced: false }).filter(
        ({ sentences }) => sentences.some(({ kind }) => kind === 'text'),
      ).length;
    let [apart, pairs, one, parted] = [0, 0, 0, 0];
    stories.forEach(({ sentences }, i) => {
      const next = stories[i + 1];
      if (next && i % 2 === 0) {
        pairs++;
        const text = `${title}${mark}The first\n\n${wordsOf(sentences)}\n\n${mark}The second\n\n${wordsOf(next.sentences)}`;
        if (told(text) === 2) apart++;
      }
      const action = sentences.findIndex(({ section }) => section === 'action');
      const result = sentences.findIndex(({ section }, at) => at > action && section === 'result');
      if (action < 1 || result < 0) return;
      parted++;
      const parts = [sentences.slice(0, action), sentences.slice(action, result), sentences.slice(result)];
      const names = ['Orders in the dark', 'Digging in', 'Light again'];
      if (told(`# A tale\n\n${parts.map((part, at) => `${mark}${names[at]}\n\n${wordsOf(part)}`).join('\n\n')}`) === 1)
        one++;
    });
    expect(apart / pairs).toBeGreaterThan(0.8);
    expect(one / parted).toBeGreaterThan(0.95);
  });

  it('stay one where a heading only divides a story', () => {
    expect(
      draftStoriesOf(`${first}\n\nWhat I took away\n\nI look at the queue first now, before I look at the code.`),
    ).toHaveLength(1);
  });
});

describe('labels', () => {
  it.each([
    ['Situation:', 'situation'],
    ['**S:**', 'situation'],
    ['- Task -', 'task'],
    ['S/T:', 'situation'],
    ['Challenge', 'situation'],
    ['Obstacle:', 'task'],
    ['A:', 'action'],
    ['## Actions taken', 'action'],
    ['RESULT', 'result'],
    ['Outcome –', 'result'],
    ['Lessons learned:', 'reflection'],
    ['What I would do differently:', 'reflection'],
  ])('%s announces %s', (line, section) => {
    expect(labelOf(line)).toBe(section);
  });

  it.each([
    'I was in a bad situation:',
    'The result was good',
    'Actionable insights for the whole of the team and others',
  ])('%s announces nothing', (line) => {
    expect(labelOf(line)).toBeUndefined();
  });
});

describe('lines that begin alike but for a number', () => {
  const log = (line: (n: number) => string, days = 40) =>
    Array.from({ length: days }, (_, n) => line(n + 1)).join('\n');

  it.each([
    (n: number) => `Notes of day ${n}: the timetable of the office and where the coffee is kept this week.`,
    (n: number) => `- Week ${n}, room ${n + 3}: projector, whiteboard, the good chairs.`,
    (n: number) => `2026-03-${String(n).padStart(2, '0')} standup: blockers, owners, links to the board.`,
  ])('are notes where they tell of nobody’s work: %s', (line) => {
    const read = review(`${first}\n\n${log(line)}`).stories[0];
    const alone = review(first).stories[0];
    expect(read?.words).toBe(alone?.words);
    expect(read?.scores).toEqual(alone?.scores);
  });

  it.each([
    (n: number) => `Day ${n}: I rang the depot and counted the pallets again.`,
    (n: number) => `Day ${n}: rang the depot and counted the pallets again.`,
    (n: number) => `Week ${n}: ${40 - n}% of the pallets were late.`,
  ])('are the story where they tell it by its days: %s', (line) => {
    const read = review(`${first}\n\n${log(line, 4)}`).stories[0];
    expect(read?.words).toBeGreaterThan((review(first).stories[0]?.words ?? 0) + 25);
  });
});
