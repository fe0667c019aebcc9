/**
 * Trains the two models that the review ships with, on the labelled stories of tests/corpus and the rules' own examples.
 *
 *   npm run train                 writes lib/story/sections.weights.json and lib/rubric/second-reader.weights.json
 *   npm run train -- --measure    measures both on stories that they have not seen; writes no weights
 *   … --write                     puts what was measured into the README
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { SECTIONS } from '../../../lib/model/rubric.ts';
import { learnedStories } from '../stories.ts';
import { type Crf, meanCrf, seeded } from './crf.ts';
import { examplesOf, learnSectionsAnew, type Read, readAnew, readStory, sectionsRight } from './examples.ts';
import { type Learned, meanModel } from './learner.ts';
import { learnMarks, type Round } from './marks.ts';
import { ruleDrafts, ruleLines } from './rule-drafts.ts';
import { learnSections, measureSections, writeSections } from './sections.ts';

const FOLDS = 5;
/**
 * How often all is learned, each time with the stories cut and put in order otherwise. What is written is the mean: with one alone the
 * flags on unseen stories are now a point better and now a point worse, as chance has it.
 */
const ROUNDS = 5;
const here = new URL('.', import.meta.url);
const measuring = process.argv.includes('--measure');
const stories = learnedStories();
const lines = ruleLines();
const drafts = ruleDrafts();
/** By their files: whoever wrote a story has not been heard before. */
const files = [...new Set(stories.map((s) => s.file))];
const foldOf = new Map(stories.map((s) => [s.id, files.indexOf(s.file) % FOLDS]));
const known = new Set(stories.filter((s) => s.rulesKnowIt).map((s) => s.id));

/** What is learned in one round. */
interface Taught extends Round {
  /** By the fold that each has not seen. */
  readonly crfs: readonly Crf[];
  readonly whole: Crf | undefined;
  readonly sections: readonly Learned[];
  readonly reads: Record<'first' | 'second', readonly Read[]>;
}

/** Each story is read by models of other writers: the first sections, then the second over what the rules find with the first. */
function teach(seed: number): Taught {
  const random = seeded(seed);
  const crfs = Array.from({ length: FOLDS }, (_, fold) =>
    learnSections([...stories.filter((s) => foldOf.get(s.id) !== fold), ...lines], seed),
  );
  const readers = crfs.map((crf) => meanCrf([crf]));
  const first = stories.flatMap((s) => readStory(s, readers[foldOf.get(s.id) ?? 0] as Crf, random));
  const examples = first.map(examplesOf);
  const foldOfRead = first.map(({ story }) => foldOf.get(story) ?? 0);
  const anew = Array.from({ length: FOLDS }, (_, fold) =>
    learnSectionsAnew(examples.flatMap((e, i) => (foldOfRead[i] === fold ? [] : e))).map((model) => meanModel([model])),
  );
  const second = first.map((read, i) => readAnew(read, anew[foldOfRead[i] ?? 0] ?? []));
  // Read as they are, in no pieces. Nothing is measured on them, since the rules were written to them.
  const shown = drafts
    .flatMap((draft) => readStory(draft, readers[0] as Crf, random).filter(({ piece }) => !piece))
    .map((read) => readAnew(read, anew[0] ?? []));
  return {
    crfs,
    whole: measuring ? undefined : learnSections([...stories, ...lines], seed),
    sections: learnSectionsAnew(examples.flat()),
    reads: { first, second },
    examples: second.filter(({ story }) => !known.has(story)).flatMap(examplesOf),
    known: [...second.filter(({ story }) => known.has(story)), ...shown].flatMap(examplesOf),
  };
}

const rounds = Array.from({ length: ROUNDS }, (_, n) => teach(7 + n));

const sums = { whole: 0, begun: 0, notes: 0 };
for (let fold = 0; fold < FOLDS; fold++) {
  const { whole, begun, notes } = measureSections(
    meanCrf(rounds.map(({ crfs }) => crfs[fold] as Crf)),
    stories.filter((s) => foldOf.get(s.id) === fold),
  );
  sums.whole += whole / FOLDS;
  sums.begun += begun / FOLDS;
  sums.notes += notes / FOLDS;
}
console.log(
  `sections right, each story by a model of other writers: whole stories ${sums.whole.toFixed(3)}, begun ones ${sums.begun.toFixed(3)}, two sentences alone ${sums.notes.toFixed(3)}`,
);

if (!measuring) {
  const kept = writeSections(
    meanCrf(rounds.flatMap(({ whole }) => whole ?? [])),
    new URL('../../../lib/story/sections.weights.json', here),
  );
  console.log(`${stories.length} stories, ${kept} features`);
}

const right = (reading: 'first' | 'second', piece: boolean) =>
  sectionsRight(rounds.flatMap(({ reads }) => reads[reading].filter((r) => r.piece === piece))).toFixed(3);
console.log(
  `sections read anew: whole stories ${right('first', false)} to ${right('second', false)}, pieces ${right('first', true)} to ${right('second', true)}`,
);

const file = measuring ? undefined : new URL('../../../lib/rubric/second-reader.weights.json', here);
const report = learnMarks(
  rounds,
  new Map(SECTIONS.map((section, i) => [section, meanModel(rounds.flatMap(({ sections }) => sections[i] ?? []))])),
  file,
);
console.log(report.join('\n'));

if (process.argv.includes('--write')) {
  const readme = new URL('../../../README.md', here);
  const before = readFileSync(readme, 'utf8');
  const markers = /(<!-- unseen -->\n)[\s\S]*?(<!-- \/unseen -->)/;
  if (!markers.test(before)) throw new Error('README.md has lost its <!-- unseen --> markers');
  const unseen = stories.filter((s) => !s.rulesKnowIt).length;
  const shown = `${unseen} stories, each read by models of other writers\nsections right: whole stories ${sums.whole.toFixed(3)}, begun ones ${sums.begun.toFixed(3)}, two sentences alone ${sums.notes.toFixed(3)}\n${report.slice(-3).join('\n')}`;
  writeFileSync(
    readme,
    before.replace(markers, (_, open: string, close: string) => `${open}\`\`\`\n${shown}\n\`\`\`\n${close}`),
  );
}
