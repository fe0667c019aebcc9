/**
 * Trains the two models that the review ships with, on the labelled stories of tests/corpus.
 *
 *   npm run train                 writes lib/story/sections.weights.json and lib/rubric/second-reader.weights.json
 *   npm run train -- --measure    measures both on stories that they have not seen; writes no weights
 *   … --write                     puts what was measured into the README
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type LabelledStory, labelledStories } from '../stories.ts';
import type { Crf } from './crf.ts';
import { learnMarks } from './marks.ts';
import { learnSections, measureSections, writeSections } from './sections.ts';

const FOLDS = 5;
const here = new URL('.', import.meta.url);
const measuring = process.argv.includes('--measure');
const stories = labelledStories();
const foldOf = new Map(stories.map((s, i) => [s.id, i % FOLDS]));

const models: Crf[] = [];
const sums = { whole: 0, begun: 0, notes: 0 };
for (let fold = 0; fold < FOLDS; fold++) {
  const crf = learnSections(stories.filter((s) => foldOf.get(s.id) !== fold));
  models.push(crf);
  const { whole, begun, notes } = measureSections(
    crf,
    stories.filter((s) => foldOf.get(s.id) === fold),
  );
  sums.whole += whole / FOLDS;
  sums.begun += begun / FOLDS;
  sums.notes += notes / FOLDS;
}
console.log(
  `sections right, each story by a model of the others: whole stories ${sums.whole.toFixed(3)}, begun ones ${sums.begun.toFixed(3)}, two sentences alone ${sums.notes.toFixed(3)}`,
);

if (!measuring) {
  const kept = writeSections(learnSections(stories), new URL('../../../lib/story/sections.weights.json', here));
  console.log(`${stories.length} stories, ${kept} features`);
}

const crfFor = (story: LabelledStory) => models[foldOf.get(story.id) ?? 0] as Crf;
const file = measuring ? undefined : new URL('../../../lib/rubric/second-reader.weights.json', here);
const report = learnMarks(
  stories.filter((s) => !s.rulesKnowIt),
  stories.filter((s) => s.rulesKnowIt),
  crfFor,
  file,
);
console.log(report.join('\n'));

if (process.argv.includes('--write')) {
  const readme = new URL('../../../README.md', here);
  const before = readFileSync(readme, 'utf8');
  const markers = /(<!-- unseen -->\n)[\s\S]*?(<!-- \/unseen -->)/;
  if (!markers.test(before)) throw new Error('README.md has lost its <!-- unseen --> markers');
  const unseen = stories.filter((s) => !s.rulesKnowIt).length;
  const shown = `${unseen} stories, each read by models of the others\nsections right: whole stories ${sums.whole.toFixed(3)}, begun ones ${sums.begun.toFixed(3)}, two sentences alone ${sums.notes.toFixed(3)}\n${report.slice(-3).join('\n')}`;
  writeFileSync(
    readme,
    before.replace(markers, (_, open: string, close: string) => `${open}\`\`\`\n${shown}\n\`\`\`\n${close}`),
  );
}
