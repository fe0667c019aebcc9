/**
 * Answers between the panel, where they are typed, and storage, where the worker keeps them. They outlive the view that they were
 * typed in: who comes back to it before they are kept finds them, and not what was kept before.
 */
import { answersFor } from '../../../../lib/platform/draft-answers.ts';
import { askWorker } from '../../../../lib/platform/messages.ts';

interface OnItsWay {
  readonly text: string;
  /** Aborted once another text has taken its place: one that is still being asked again for must not overtake that. */
  readonly superseded: AbortController;
}

/** What is not known to be kept, by story and probe; what could not be kept stays here. */
const onTheirWay = new Map<string, Map<string, OnItsWay>>();

const textsOnTheirWay = (story: string): [probe: string, text: string][] =>
  [...(onTheirWay.get(story) ?? [])].map(([probe, { text }]) => [probe, text]);

/**
 * The answers drafted to a story's follow-ups, by probe, as they were typed last.
 * @param traceless it is told in a private window, as all that one panel shows is or is not
 */
export async function draftedAnswers(story: string, traceless: boolean): Promise<ReadonlyMap<string, string>> {
  // What is kept while storage is being read may be missing in what was read.
  const before = textsOnTheirWay(story);
  const kept = (await answersFor(story, traceless)).map(({ probe, text }) => [probe, text] as const);
  return new Map([...kept, ...before, ...textsOnTheirWay(story)]);
}

/**
 * Has an answer kept.
 * @param traceless it is drafted in a private window
 * @throws where it could not be; where another has taken its place meanwhile, nothing is thrown and nothing lost
 */
export async function keepDrafted(story: string, traceless: boolean, probe: string, text: string): Promise<void> {
  const ofStory = onTheirWay.get(story) ?? new Map<string, OnItsWay>();
  onTheirWay.set(story, ofStory);
  ofStory.get(probe)?.superseded.abort();
  const mine: OnItsWay = { text, superseded: new AbortController() };
  ofStory.set(probe, mine);
  const { signal } = mine.superseded;
  try {
    await askWorker('keepAnswer', { story, probe, text, traceless }, signal);
  } catch (error) {
    if (signal.aborted) return;
    throw error;
  }
  if (ofStory.get(probe) === mine) ofStory.delete(probe);
}
