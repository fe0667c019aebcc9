import { fold } from '../language/words.ts';
import type { Flag, ReviewOptions } from '../model/review.ts';
import { OWN_WORD } from '../model/rubric.ts';
import type { DraftSentence } from '../story/stories.ts';
import { keyOf } from './assess.ts';

/**
 * The words of a sentence that the person asked to be told of, each as a flag of its own. They weigh in no score, and no
 * rewrite is offered: only the person knows what they meant instead.
 * @param index the sentence's place in its story
 */
export function ownWordFlags(sentence: DraftSentence, index: number, options: ReviewOptions): Flag[] {
  const { ownWords = [], disabled, dismissed } = options;
  if (ownWords.length === 0 || sentence.kind !== 'text' || disabled?.has(OWN_WORD)) return [];
  return Array.from(sentence.text.matchAll(patternOf(ownWords)), ({ 0: word, index: at }): Flag => {
    const start = sentence.start + at;
    return {
      id: OWN_WORD,
      dimension: 'delivery',
      span: { start, end: start + word.length },
      sentence: index,
      title: 'Your own word to watch',
      question: `You asked to be told of “${word}”. Would the sentence be clearer without it, or with the thing itself?`,
      key: keyOf(OWN_WORD, `${fold(word)} ${fold(sentence.text)}`),
    };
  }).filter(({ key }) => !dismissed?.has(key));
}

let made: { readonly words: string; readonly pattern: RegExp } | undefined;

/** Whole words in any case, the longest first. The list changes seldom and is asked for with every sentence. */
function patternOf(words: readonly string[]): RegExp {
  const listed = words.join('\n');
  if (made?.words === listed) return made.pattern;
  const sources = [...words].sort((a, b) => b.length - a.length).flatMap(sourceOf);
  // An empty alternative would find a word at every place.
  const any = sources.length > 0 ? sources.join('|') : '(?!)';
  made = { words: listed, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu') };
  return made.pattern;
}

/** “kind  of” finds any white space between, “don't” either apostrophe, “leverag*” every ending. */
function sourceOf(word: string): string[] {
  const open = word.trim().endsWith('*');
  const parts = word
    .trim()
    .replace(/\*+$/, '')
    .split(/\s+/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/['’]/g, "['’]"));
  const source = parts.join('\\s+');
  return source ? [open ? `${source}[\\p{L}\\p{N}]*` : source] : [];
}
