import { readdirSync, readFileSync } from 'node:fs';
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

/** The stories of these files were in sight when the rules were written; the others were only measured. */
const KNOWN = new Set([
  'dev-a.json',
  'dev-b.json',
  'own-1.json',
  'own-2.json',
  'own-3.json',
  'own-4.json',
  'worked.json',
]);

/** All labelled stories of this folder, in the order of the files' names. */
export function labelledStories(): LabelledStory[] {
  return readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const stories = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Omit<
        LabelledStory,
        'rulesKnowIt'
      >[];
      return stories.map((s) => ({ ...s, rulesKnowIt: KNOWN.has(file) }));
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
