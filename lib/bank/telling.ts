import type { NewStory, StoryRecord, StoryVersion, Telling, VersionReason } from '../model/story.ts';
import { canonical } from './canonical.ts';
import { digest } from './digest.ts';
import { LONGEST_ADDRESS, LONGEST_LINE } from './records.ts';

/** What of a story is its telling. */
export function tellingOf({ title, text, question, principle, level, answers }: Telling): Telling {
  return {
    title,
    text,
    ...(question !== undefined && { question }),
    ...(principle !== undefined && { principle }),
    ...(level !== undefined && { level }),
    answers,
  };
}

export const sameTelling = (a: Telling, b: Telling): boolean => canonical(tellingOf(a)) === canonical(tellingOf(b));

/** A telling as a version. The id is made of all of it, so that the same version is the same everywhere. */
export function versionOf(story: string, telling: Telling, saved: number, reason: VersionReason): StoryVersion {
  const version = { story, saved, reason, ...tellingOf(telling) };
  return { id: versionId(version), ...version };
}

export const versionId = (version: Omit<StoryVersion, 'id'>): string =>
  digest(canonical({ ...tellingOf(version), story: version.story, saved: version.saved, reason: version.reason }));

/**
 * A new story as a record. Its title is what the person gave, else how it begins. What a form and a page say beside it is cut to what
 * a record holds, so that it keeps no story from being saved.
 */
export function recordOf(story: NewStory, at: number): StoryRecord {
  const text = story.text.trim();
  const question = cut(story.question?.trim() ?? '', LONGEST_LINE);
  return {
    id: crypto.randomUUID(),
    ...tellingOf({
      title: story.title?.trim() || titleOf(text),
      text,
      answers: story.answers ?? [],
      ...(question && { question }),
      ...(story.principle && { principle: story.principle }),
      ...(story.level && { level: story.level }),
    }),
    source: sourceOf(story.source),
    created: at,
    changed: at,
    tags: story.tags ?? [],
    used: [],
    clashes: [],
  };
}

function sourceOf({ kind, url, title }: NewStory['source']): StoryRecord['source'] {
  return {
    kind,
    // The beginning of an address leads elsewhere.
    ...(url && url.length <= LONGEST_ADDRESS && { url }),
    ...(title && { title: cut(title, LONGEST_LINE) }),
  };
}

/** A text that is too long ends in “…”, and not in half a character. */
const cut = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;

const TITLE_WORDS = 8;
const LONGEST_TITLE = 200;

/** The first words of a text, for a title until the person gives one. */
export function titleOf(text: string): string {
  const words = (/\S[^\n]*/.exec(text)?.[0] ?? '').replace(/^[#>*\s]+/, '').split(/\s+/);
  const title = words.slice(0, TITLE_WORDS).join(' ');
  return cut(words.length > TITLE_WORDS ? `${title}\u00a0…` : title, LONGEST_TITLE);
}
