import { BankProblem, withBank } from '../../lib/bank/outcome.ts';
import { sound, storyRecord } from '../../lib/bank/records.ts';
import type { BankOutcome, StoryRecord } from '../../lib/model/story.ts';

/** The story as it stands in the bank; `gone` where it does not or cannot be read. */
export function readStory(id: string): Promise<BankOutcome<StoryRecord>> {
  return withBank('story page', async (bank) => {
    const [story] = sound(storyRecord, [await bank.stories.get(id)]).sound;
    if (!story) throw new BankProblem('gone', `no story ${id}`);
    return story;
  });
}
