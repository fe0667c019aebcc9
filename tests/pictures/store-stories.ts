import { labelledStories, layOut } from '../corpus/stories.ts';
import { type Shelf, savedStory } from '../harness/bank.ts';

/** Stories told well, by their id in the corpus, and what a person would call them. */
const TITLES = {
  'w7-01': 'Frozen glucose',
  'w6-01': 'City tax, charged twice',
  'w9-17': 'Phantom logins',
  'w8-26': 'One hearing aid in ninety',
  'w7-23': 'Nineteen minutes',
  'w6-09': 'The first call in a day',
} as const;

export function storyText(id: keyof typeof TITLES): string {
  const story = labelledStories().find((one) => one.id === id);
  if (!story) throw new Error(`No story ${id}`);
  return layOut(story).text;
}

const LOOP = { id: 'loop', company: 'Northwind', created: 1, changed: 1, chosen: 2 };

/** A shelf as it is the evening before an interview. */
export function shelf(): Shelf {
  const all = labelledStories();
  const stories = Object.entries(TITLES).map(([id, title], i) => {
    const story = all.find((one) => one.id === id);
    if (!story) throw new Error(`No story ${id}`);
    return savedStory(id, { title, text: layOut(story).text, question: story.question }, 1_700_000_000_000 - i);
  });
  return { stories, loops: [LOOP] };
}
