import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EvidenceId, FlagId, Level, Section, StoryFindingId } from '../../lib/model/rubric.ts';
import type { Span } from '../../lib/model/span.ts';

/** A labelled story as the corpus files hold it: `text` + `break` of all sentences joined give the draft. */
export interface LabelledStory {
  readonly id: string;
  readonly question: string;
  readonly principle: string;
  readonly level: Level;
  readonly quality: 'weak' | 'mixed' | 'strong';
  /** The rules were written with this story in sight: it says nothing about how they do on others. */
  readonly rulesKnowIt: boolean;
  /** Its file's name: all stories of a file are by the same writers, who sound alike. */
  readonly file: string;
  /** How much its sentences count in learning. */
  readonly weight: number;
  readonly story_findings: readonly StoryFindingId[];
  readonly sentences: readonly {
    readonly text: string;
    readonly break?: string;
    readonly section: Section;
    readonly flags: readonly FlagId[];
    readonly evidence: readonly EvidenceId[];
    readonly doubt?: readonly string[];
  }[];
}

/** The stories of these files were in sight when the rules were written; the others were only measured. The plain ones were written after a look at what the models misread. */
const KNOWN = new Set([
  'dev-a.json',
  'dev-b.json',
  'own-1.json',
  'own-2.json',
  'own-3.json',
  'own-4.json',
  'plain.json',
  'worked.json',
]);

/** Written to say several things in one sentence and most of them in passing: more of that than people do, and so they count for less. */
const DENSE = /^own-(?:2[5-9]|3\d)\.json$/;
const DENSE_WEIGHT = 0.5;

/** All labelled stories of this folder, in the order of the files' names. */
export const labelledStories = (): LabelledStory[] => storiesIn('.');

/** Those and the ones that the models learn from besides: as many again, which the tests need not read each time. */
export const learnedStories = (): LabelledStory[] => [...labelledStories(), ...storiesIn('learned')];

function storiesIn(folder: string): LabelledStory[] {
  const here = join(import.meta.dirname, folder);
  return readdirSync(here)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const stories = JSON.parse(readFileSync(join(here, file), 'utf8')) as Omit<
        LabelledStory,
        'rulesKnowIt' | 'file' | 'weight'
      >[];
      const weight = DENSE.test(file) ? DENSE_WEIGHT : 1;
      return stories.map((s) => ({ ...s, rulesKnowIt: KNOWN.has(file), file, weight }));
    });
}

/** A story's draft, and where each labelled sentence lies in it. */
export function layOut(story: LabelledStory): { text: string; spans: Span[] } {
  let text = '';
  const spans = story.sentences.map((s) => {
    const start = text.length;
    text += s.text;
    const end = text.length;
    text += s.break ?? ' ';
    return { start, end };
  });
  return { text, spans };
}
