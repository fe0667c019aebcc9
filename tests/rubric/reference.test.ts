import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulesMarkdown } from '../../lib/cli/rules-markdown.ts';
import { EVIDENCE_IDS, FLAG_IDS, STORY_FINDING_IDS } from '../../lib/model/rubric.ts';
import { RULE_REFERENCE } from '../../lib/rubric/reference.ts';

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
      expect(source, id).toContain('RUBRIC.md');
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

  it('is in the file that the README links to, as it is now (npm run rules -- --write)', async () => {
    expect(await readFile(join(import.meta.dirname, '../../.github/rules.md'), 'utf8')).toBe(rulesMarkdown());
  });
});
