/** `npm run check`, as a person or a script runs it: the real program in a process of its own. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placesIn } from '../../lib/cli/places.ts';
import { review } from '../../lib/review.ts';

const PROGRAM = join(import.meta.dirname, '../../lib/cli/check.ts');
const STORY = [
  'Last year our payments service lost 3% of its webhooks, and customers called us about it every day.',
  'We rewrote the retry job together. I traced the loss to a race at shutdown, and I wrote a test that shows it.',
  'After that it was much faster and the team was happy. I learned that communication is important.',
].join('\r\n\r\n');
/** The first weak phrase of the story: what it is does not matter here, only that it is told rightly. */
const FLAG = review(STORY)
  .stories.flatMap((story) => story.sentences)
  .flatMap((sentence) => sentence.flags)[0];

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firsthand-check-'));
  await writeFile(at('story.md'), STORY);
  await writeFile(at('marked.txt'), `\uFEFF${STORY}`);
  await writeFile(at('wide.txt'), Buffer.from(`\uFEFF${STORY}`, 'utf16le'));
  await writeFile(at('picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]));
  await writeFile(at('latin.txt'), Buffer.from([0x63, 0x61, 0x66, 0xe9]));
});
afterAll(() => rm(folder, { recursive: true }));

function check(args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}) {
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { env: { ...process.env, ...env } });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

describe('check FILE…', () => {
  it('prints scores, and each finding with its phrase and place', async () => {
    const { code, out, err } = await check([at('story.md')]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/ownership +\d+ {2}[█░]{20}/);
    expect(FLAG, 'a weak phrase in the story').toBeDefined();
    const { line, column } = placesIn(STORY)(FLAG?.span.start ?? -1);
    const phrase = STORY.slice(FLAG?.span.start, FLAG?.span.end);
    expect(out).toMatch(new RegExp(`^ +${line}:${column} +“${phrase}”`, 'm'));
    expect(out).toContain(FLAG?.question.slice(0, 30));
  });

  it('is not coloured into a file, nor ever under NO_COLOR', async () => {
    expect((await check([at('story.md')])).out).not.toContain('\u001b[');
    const { out } = await check([at('story.md')], '', { FORCE_COLOR: '1', NO_COLOR: '1' });
    expect(out).not.toContain('\u001b[');
  });

  it('gives with --json the whole review, one line a file, the same that the worker makes', async () => {
    const { code, out } = await check(['--json', at('story.md'), at('marked.txt'), at('wide.txt')]);
    expect(code).toBe(0);
    const expected: unknown = JSON.parse(JSON.stringify(review(STORY)));
    const lines = out
      .trim()
      .split('\n')
      .map((line): Record<string, unknown> => JSON.parse(line));
    expect(lines.map(({ file }) => file)).toEqual([at('story.md'), at('marked.txt'), at('wide.txt')]);
    for (const { file: _, ...answer } of lines) expect(answer).toEqual(expected);
  });

  it('names each file that cannot be read, says why, and checks the others', async () => {
    const { code, out, err } = await check([
      at('nowhere.md'),
      folder,
      at('picture.txt'),
      at('latin.txt'),
      at('story.md'),
    ]);
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toEqual([
      `${at('nowhere.md')}: not checked, there is no such file`,
      `${folder}: not checked, it is a folder`,
      `${at('picture.txt')}: not checked, it is not text (.txt and .md are read)`,
      `${at('latin.txt')}: not checked, it is not UTF-8 text`,
    ]);
    expect(out).toContain('story.md');
  });

  it('reads standard input for -', async () => {
    const { code, out } = await check(['--json', '-'], STORY);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ file: '-', status: 'reviewed' });
  });

  it('tells what it does not know', async () => {
    expect(await check(['--jason'])).toMatchObject({ code: 2, out: '' });
    expect((await check(['--level', 'wizard', at('story.md')])).err).toContain('junior');
    expect((await check([])).err).toContain('npm run check');
  });
});

describe('check --jsonl', () => {
  it('answers each line in the form that the corpus is scored in', async () => {
    const line = JSON.stringify({ id: 'a', text: STORY, level: 'mid', principle: 'dive-deep' });
    const { code, out, err } = await check(['--jsonl'], `${line}\n`);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const answer = JSON.parse(out);
    expect(answer.id).toBe('a');
    const [story] = answer.stories;
    expect(Object.keys(story.scores).sort()).toEqual(
      ['metrics', 'overall', 'ownership', 'reflection', 'rigor', 'situation'].sort(),
    );
    for (const value of Object.values(story.scores)) expect(value).toBeTypeOf('number');
    const flags = story.sentences.flatMap((sentence: { flags: unknown[] }) => sentence.flags);
    expect(flags[0]).toEqual({ id: FLAG?.id, ...FLAG?.span });
    for (const finding of story.findings) expect(finding).toBeTypeOf('string');
  });

  it('says which line is bad, goes on, and ends with 2', async () => {
    const good = JSON.stringify({ id: 'b', text: STORY });
    const { code, out, err } = await check(['--jsonl'], `{"id":\n{"id":7,"text":"x"}\n\n${good}\n`);
    expect(code).toBe(2);
    expect(err).toMatch(/^line 1: /m);
    expect(err).toMatch(/^line 2: .*id/m);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(out).id).toBe('b');
  });
});

describe('placesIn', () => {
  it('counts lines and columns from 1, whatever ends a line', () => {
    const at = placesIn('ab\r\ncd\n\nef');
    expect([0, 1, 4, 5, 7, 8].map((offset) => Object.values(at(offset)).join(':'))).toEqual([
      '1:1',
      '1:2',
      '2:1',
      '2:2',
      '3:1',
      '4:1',
    ]);
  });
});
