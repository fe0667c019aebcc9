import type { Section } from '../../model/rubric.ts';
import { firstIndex, type JudgedStory } from '../judged.ts';

/** Where a missing piece belongs, as the index of the sentence after which it goes (-1: at the start). */

/** After the last sentence of a section that counts; without one, `fallback`. */
export function afterLast(story: JudgedStory, sections: readonly Section[], fallback: number): number {
  let last = -1;
  story.sentences.forEach((s, i) => {
    if (s.counts && sections.includes(s.sentence.section)) last = i;
  });
  return last >= 0 ? last : fallback;
}

/** Just before the first action, below its label where the draft has one. */
export function beforeAction(story: JudgedStory): number {
  const action = firstIndex(story, (s) => s.counts && s.sentence.section === 'action');
  return action < 0 ? atEnd(story) : action - 1;
}

/** After the set-up: before the first action, and above its label where something is told above that. */
export function afterSetUp(story: JudgedStory): number {
  const action = beforeAction(story);
  const told = story.sentences.slice(0, action + 1).findLastIndex((s) => s.counts);
  return told < 0 ? action : told;
}

/** After the last sentence of the telling. */
export const atEnd = (story: JudgedStory): number =>
  afterLast(story, ['situation', 'task', 'action', 'result', 'reflection'], story.sentences.length - 1);

/** After the last result, or after the last action where none is told. */
export const afterResult = (story: JudgedStory): number =>
  afterLast(story, ['result'], afterLast(story, ['action'], atEnd(story)));
