import MiniSearch from 'minisearch';
import type { StoryRecord } from '../model/story.ts';

/** What a word search finds of one story. */
export interface StoryHit {
  /** 0 to 1, the best story having 1. */
  readonly score: number;
  /** Words of the story that were meant, as they stand in it. */
  readonly terms: readonly string[];
  /** The question that it is saved under, where words were found in it. */
  readonly question?: string | undefined;
}

/** Any question holds these: “Tell me about a time when you …”. */
const IN_ANY_QUESTION = new Set(
  'tell me about a an the time when you your describe did do what how why who which where was were have had has been is are in on of to for and or with that this it be us give an example situation something someone somebody ever i we my our at by from as if not no so than then them they their there would could should'.split(
    ' ',
  ),
);

/** Finds stories by the words of a question, by whole words, their beginnings and slight misspellings. */
export function searchStories(question: string, stories: readonly StoryRecord[]): ReadonlyMap<string, StoryHit> {
  const index = new MiniSearch<StoryRecord>({
    fields: ['question', 'title', 'tags', 'text'],
    extractField: (story, field) => (field === 'tags' ? story.tags.join(' ') : String(Reflect.get(story, field) ?? '')),
    processTerm: (term) => {
      const word = term.toLowerCase().replace(/['’]s?$/, '');
      return word.length < 2 || IN_ANY_QUESTION.has(word) ? null : word;
    },
    searchOptions: {
      boost: { question: 4, title: 3, tags: 3 },
      prefix: (term) => term.length > 3,
      fuzzy: (term) => (term.length > 5 ? 0.15 : false),
    },
  });
  index.addAll(stories);
  const found = index.search(question);
  const most = found[0]?.score ?? 1;
  return new Map(
    found.map(({ id, score, match }) => {
      const story = stories.find((one) => one.id === id);
      const inQuestion = Object.values(match).some((fields) => fields.includes('question'));
      return [
        String(id),
        { score: score / most, terms: Object.keys(match), ...(inQuestion && { question: story?.question }) },
      ];
    }),
  );
}
