import type { StoryRecord } from '../model/story.ts';

/** What a story's answers and frame are called; the ids alone would say nothing to a reader. */
export interface MarkdownNames {
  readonly frame: (id: string) => string | undefined;
  readonly probe: (id: string) => string | undefined;
  /** Headings in the person's language. */
  readonly toldFor: string;
  readonly followUps: string;
}

/** The stories as one Markdown document: a heading a story, which our own import divides again in the same way. */
export function writeMarkdown(stories: readonly StoryRecord[], names: MarkdownNames): string {
  return `${stories.map((story) => section(story, names)).join('\n\n')}\n`;
}

function section(story: StoryRecord, names: MarkdownNames): string {
  const { title, question, principle, text, answers } = story;
  const frame = principle && (names.frame(principle) ?? principle);
  const parts = [`# ${oneLine(title)}`];
  if (question && question !== title) parts.push(`> ${oneLine(question)}`);
  if (frame) parts.push(`*${names.toldFor}: ${frame}*`);
  parts.push(plain(text));
  if (answers.length > 0) {
    parts.push(`## ${names.followUps}`);
    for (const answer of answers) parts.push(`**${names.probe(answer.probe) ?? answer.probe}**`, plain(answer.text));
  }
  return parts.join('\n\n');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A text's own lines stay text: what would begin a heading or a rule is given a backslash. */
const plain = (text: string): string => text.trim().replace(/^([ \t]*)(#{1,6} |[-*_]{3,}[ \t]*$)/gm, '$1\\$2');
