/** Learns the second reader (lib/rubric/second-reader.ts) from labelled stories. */
import { writeFileSync } from 'node:fs';
import { EVIDENCE_IDS, FLAG_IDS } from '../../../lib/model/rubric.ts';
import type { MarkId } from '../../../lib/rubric/second-reader.ts';
import type { Example } from './examples.ts';
import { type Learned, learn, type Model, meanModel, numberOf, probability, written } from './learner.ts';

const ALL: readonly MarkId[] = [...FLAG_IDS, ...EVIDENCE_IDS];
/** The probability from which on a mark that no rule found is added. Tried from 0.3 to 0.6, each story read by models of other writers: a strength from 0.4 on would do best, and takes lost orders for a reason. */
const ADDS = { flag: 0.4, evidence: 0.45 };
/** The probability under which a rule's mark is dropped, tried in the same way. That a strength in plain words stands is held by tests/rubric/plain.test.ts. */
const DROPS = { flag: 0.3, evidence: 0.3 };
/** A model is used only where it is better than the rule alone by this much F1, on stories that it has not seen. */
const GAIN = 0.01;
const SCALE = 1 / 40;
const FOLDS = 6;
/** Each round takes minutes more: measured is the mean of so many, and what is written does a little better. */
const MEASURED = 2;

/** The stories as they are read in one round: with sections read by models of its own. */
export interface Round {
  /** Of stories that the rules were not written against: only these are measured. */
  readonly examples: readonly Example[];
  /** Of the others: learned from, never measured, since the rules do too well on them. */
  readonly known: readonly Example[];
}

const learnMark = (id: MarkId, examples: readonly Example[]): Learned =>
  learn(
    examples.filter((e) => !e.doubt.has(id)).map((e) => ({ names: e.names, holds: e.gold.has(id), weight: e.weight })),
    numberOf(`rule ${id}`),
  );

const kindOf = (id: MarkId) => ((FLAG_IDS as readonly MarkId[]).includes(id) ? 'flag' : 'evidence');

class Tally {
  hit = 0;
  extra = 0;
  missed = 0;

  count(want: boolean, got: boolean): void {
    if (want && got) this.hit++;
    else if (got) this.extra++;
    else if (want) this.missed++;
  }

  get f1(): number {
    return this.hit ? (2 * this.hit) / (2 * this.hit + this.extra + this.missed) : 0;
  }
}

/** F1 of the rule alone and of the second reader, each story read by a model of other writers. */
function compare(
  id: MarkId,
  rounds: readonly Round[],
): { rule: number; reader: number; alarms: { rule: number; reader: number } } {
  const all = rounds.flatMap(({ examples }) => examples);
  const files = [...new Set(all.map((e) => e.file))];
  const fold = new Map(files.map((file, i) => [file, i % FOLDS]));
  const rule = new Tally();
  const reader = new Tally();
  const alarms = { rule: 0, reader: 0 };
  for (let k = 0; k < FOLDS; k++) {
    const model = meanModel(
      rounds.map(({ examples, known }) => learnMark(id, [...known, ...examples.filter((e) => fold.get(e.file) !== k)])),
    );
    for (const e of all) {
      if (fold.get(e.file) !== k || e.piece || e.doubt.has(id)) continue;
      const byRule = e.rules.has(id);
      const byReader = probability(model, e.names) > (byRule ? DROPS : ADDS)[kindOf(id)];
      rule.count(e.gold.has(id), byRule);
      reader.count(e.gold.has(id), byReader);
      // As score.mjs counts them: a flag on a sentence that deserves none.
      if (FLAG_IDS.some((flag) => e.gold.has(flag))) continue;
      if (byRule) alarms.rule++;
      if (byReader) alarms.reader++;
    }
  }
  return { rule: rule.f1, reader: reader.f1, alarms };
}

/**
 * Learns the second reader, as the mean of what each round teaches, and writes its weights.
 * @param sections the models by which sections are read anew
 * @param file where the weights go; none where it is only measured
 * @returns one line a mark: F1 of the rule alone, of the reader, and which of the two is used; then the means of flags and of evidence
 */
export function learnMarks(
  rounds: readonly Round[],
  sections: ReadonlyMap<string, Model>,
  file: URL | undefined,
): string[] {
  const report: string[] = [];
  const measured = rounds.slice(0, MEASURED);
  const models = new Map<string, Model>();
  let falseAlarms = 0;
  const scored: { id: MarkId; rule: number; used: number }[] = [];
  for (const id of ALL) {
    const { rule, reader, alarms } = compare(id, measured);
    const used = reader >= rule + GAIN;
    scored.push({ id, rule, used: used ? reader : rule });
    if (kindOf(id) === 'flag') falseAlarms += used ? alarms.reader : alarms.rule;
    report.push(`${id.padEnd(22)} rule ${rule.toFixed(3)}  reader ${reader.toFixed(3)}  ${used ? 'reader' : 'rule'}`);
    if (used && file)
      models.set(id, meanModel(rounds.map(({ examples, known }) => learnMark(id, [...known, ...examples]))));
  }
  const odds = (p: number) => Math.log(p / (1 - p)).toFixed(3);
  const byKind = ({ flag, evidence }: typeof ADDS) => `{"flag":${odds(flag)},"evidence":${odds(evidence)}}`;
  if (file)
    writeFileSync(
      file,
      `{"scale":${SCALE},"adds":${byKind(ADDS)},"drops":${byKind(DROPS)},${written(new Map([...models, ...sections]), SCALE)}}\n`,
    );
  for (const [name, ids] of [
    ['flags', FLAG_IDS],
    ['evidence', EVIDENCE_IDS],
  ] as const) {
    const group = scored.filter(({ id }) => (ids as readonly MarkId[]).includes(id));
    const mean = (of: 'rule' | 'used') => (group.reduce((sum, g) => sum + g[of], 0) / group.length).toFixed(3);
    report.push(`${name.padEnd(10)} macro F1 ${mean('used')} (rules alone ${mean('rule')})`);
  }
  const words = measured.flatMap(({ examples }) => examples).reduce((sum, e) => sum + (e.piece ? 0 : e.words), 0);
  report.push(`false alarms per 1,000 words ${((1000 * falseAlarms) / words).toFixed(3)}`);
  return report;
}
