import type { BankOutcome, InterviewLoop, StoryRecord } from '../model/story.ts';
import { laterThan } from '../platform/later-than.ts';
import type { BankDatabase } from './database.ts';
import { discard } from './deletions.ts';
import { checked, present, withBank } from './outcome.ts';
import { interviewLoop, sound } from './records.ts';
import { changeStory } from './stories.ts';
import { withTouches } from './touches.ts';

/** The loops, chosen last first. */
export async function readLoops(bank: BankDatabase): Promise<readonly InterviewLoop[]> {
  const { sound: loops } = sound(interviewLoop, await bank.loops.toArray());
  return loops.sort((a, b) => b.chosen - a.chosen || b.created - a.created);
}

/** The loop at hand: the one chosen last. */
export const presentLoop = (loops: readonly InterviewLoop[]): InterviewLoop | undefined => {
  const [first] = [...loops].sort((a, b) => b.chosen - a.chosen);
  return first && first.chosen > 0 ? first : undefined;
};

/** Starts a loop and makes it the one at hand. */
export function addLoop(loop: Pick<InterviewLoop, 'company' | 'role' | 'note'>): Promise<BankOutcome<InterviewLoop>> {
  return withBank('add a loop', (bank) =>
    bank.transaction('rw', bank.loops, async () => {
      const at = Date.now();
      const chosen = laterThan(...(await readLoops(bank)).map((other) => other.chosen));
      const record = checked(interviewLoop, { ...loop, id: crypto.randomUUID(), created: at, changed: at, chosen });
      await bank.loops.add(record);
      return record;
    }),
  );
}

/** Makes a loop the one at hand; without an id, none is. */
export async function chooseLoop(id: string | undefined): Promise<BankOutcome<undefined>> {
  return withBank('choose a loop', (bank) =>
    bank.transaction('rw', bank.loops, async () => {
      const loops = await readLoops(bank);
      const at = laterThan(...loops.map(({ chosen }) => chosen));
      const chosenNow = (loop: InterviewLoop) => (id === undefined ? 0 : loop.id === id ? at : loop.chosen);
      await bank.loops.bulkPut(
        loops
          .filter((loop) => chosenNow(loop) !== loop.chosen)
          .map((loop) =>
            checked(interviewLoop, { ...loop, chosen: chosenNow(loop), changed: laterThan(loop.changed) }),
          ),
      );
      return undefined;
    }),
  );
}

/** Marks a story as told in a loop, or takes the mark away. */
export function markUsed(story: string, loop: string, isUsed: boolean): Promise<BankOutcome<StoryRecord>> {
  return changeStory(story, ({ used }) => {
    const others = used.filter((mark) => mark.loop !== loop);
    const before = used.find((mark) => mark.loop === loop)?.at ?? 0;
    return { used: isUsed ? [...others, { loop, at: laterThan(before) }] : others };
  });
}

/** Takes a loop out of the bank, with its marks; `bringBackDeleted` has it again for thirty days. */
export function deleteLoop(id: string): Promise<BankOutcome<undefined>> {
  return withBank('delete a loop', (bank) =>
    bank.transaction('rw', bank.stories, bank.loops, bank.deletions, async () => {
      const loop = await present(bank.loops, id);
      const marked = await bank.stories.filter(({ used }) => used.some((mark) => mark.loop === id)).toArray();
      const uses = marked.flatMap((story) =>
        story.used.filter((mark) => mark.loop === id).map(({ at }) => ({ story: story.id, at })),
      );
      const at = Date.now();
      await discard(bank, {
        id,
        kind: 'loop',
        at,
        title: loop.company,
        kept: { loop, versions: [], uses },
      });
      await bank.stories.bulkPut(
        marked.map((story) =>
          withTouches(story, { ...story, used: story.used.filter((mark) => mark.loop !== id) }, at),
        ),
      );
      await bank.loops.delete(id);
      return undefined;
    }),
  );
}
