import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulesMarkdown } from '../../lib/cli/rules-markdown.ts';
import { EVIDENCE_IDS, FLAG_IDS, STORY_FINDING_IDS } from '../../lib/model/rubric.ts';
import { RULE_REFERENCE } from '../../lib/rubric/reference.ts';
import { blocksOf, type Run } from '../../lib/rubric/rubric-blocks.ts';

const RUBRIC = readFileSync(join(import.meta.dirname, '../../lib/rubric/RUBRIC.md'), 'utf8');

/** What a row is about: the ids that its first cell names. */
const namedIn = (runs: readonly Run[] = []): readonly string[] =>
  runs.flatMap(({ kind, text }) => (kind === 'code' ? [text] : []));

describe('the reference of all checks', () => {
  it('tells every check once', () => {
    const { flags, evidence, findings } = RULE_REFERENCE;
    expect(flags.map(({ id }) => id).sort()).toEqual([...FLAG_IDS].sort());
    expect(evidence.map(({ id }) => id).sort()).toEqual([...EVIDENCE_IDS].sort());
    expect(findings.map(({ id }) => id).sort()).toEqual([...STORY_FINDING_IDS].sort());
  });

  it('says of every check why it is made and where it comes from, with a weak telling, a strong one, and what is made of the weak', () => {
    const { flags, evidence, findings } = RULE_REFERENCE;
    for (const { id, why, source, weak, strong, rewritten } of [...flags, ...evidence, ...findings]) {
      expect(why.length, id).toBeGreaterThan(20);
      expect(source, id).toMatch(/^RUBRIC\.md, .+: /);
      for (const examples of [weak, strong]) {
        expect(examples.length, id).toBeGreaterThan(0);
        for (const example of examples) expect(example.join(''), id).not.toBe('');
      }
      expect(rewritten.length, id).toBeGreaterThan(0);
    }
  });

  it('shows each weak example with the phrase that is marked in it', () => {
    for (const { id, weak } of RULE_REFERENCE.flags) {
      expect(weak.length, id).toBeGreaterThan(0);
      for (const example of weak)
        expect(
          example.filter((piece) => typeof piece !== 'string'),
          id,
        ).toHaveLength(1);
    }
  });

  it('stands in the rubric that it names as its source, under the same dimension, and the rubric names no other', () => {
    const { flags, evidence, findings } = RULE_REFERENCE;
    const checks = Object.fromEntries([...flags, ...evidence, ...findings].map((check) => [check.id, check]));
    const told: string[] = [];
    let section = '';
    for (const block of blocksOf(RUBRIC)) {
      if (block.kind === 'heading') section = block.runs.map(({ text }) => text).join('');
      if (block.kind !== 'table' || !/^(?:Flags|Evidence|Story findings)\b/.test(section)) continue;
      for (const [first, second] of block.rows)
        for (const id of namedIn(first)) {
          told.push(id);
          expect(`${id} ${second?.map(({ text }) => text).join('')}`).toBe(`${id} ${checks[id]?.dimension}`);
          // How a story is led is the frames' matter.
          expect(/, (\w+)/.exec(checks[id]?.source ?? '')?.[1], id).toBe(
            checks[id]?.dimension === 'framing' ? 'Frames' : /\w+/.exec(section)?.[0],
          );
        }
    }
    expect(told.sort()).toEqual(Object.keys(checks).sort());
  });

  it('leads from each check to a heading that the rubric has', () => {
    const headings = Array.from(RUBRIC.matchAll(/^## (.+)$/gm), ([, words = '']) =>
      words
        .toLowerCase()
        .replace(/[^\w ]/g, '')
        .replaceAll(' ', '-'),
    );
    const led = Array.from(rulesMarkdown().matchAll(/RUBRIC\.md#([\w-]*)/g), ([, place]) => place);
    expect(led).toHaveLength(Object.values(RULE_REFERENCE).flat().length);
    for (const place of led) expect(headings).toContain(place);
  });

  it('is in the file that the README links to, as it is now (npm run rules -- --write)', async () => {
    expect(await readFile(join(import.meta.dirname, '../../.github/rules.md'), 'utf8')).toBe(rulesMarkdown());
  });
});
