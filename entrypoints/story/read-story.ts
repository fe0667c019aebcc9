import { withBank } from '../../lib/bank/outcome.ts';
import { readShelf } from '../../lib/bank/stories.ts';
import type { StoryRecord } from '../../lib/model/story.ts';

/** The story as it stands in the bank; `none` where it is gone or cannot be read. */
export async function readStory(id: string): Promise<StoryRecord | 'none'> {
  const shelf = await withBank('story page', readShelf);
  return (shelf.ok && shelf.value.stories.find((story) => story.id === id)) || 'none';
}
