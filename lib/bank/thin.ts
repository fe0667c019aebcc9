import type { StoryVersion } from '../model/story.ts';

/** A telling of 300 words is 2 kB, so the longest history of a story stays below half a megabyte. */
const KEPT = 200;
const NEWEST_KEPT = 50;

/**
 * The versions to let go of so that a history stays within bounds: of the older ones those that stood for the shortest
 * time. The first, the newest and all that came from elsewhere stay, however many they are.
 * @param versions of one story, newest first
 */
export function superfluous(versions: readonly StoryVersion[]): readonly StoryVersion[] {
  const over = versions.length - KEPT;
  if (over <= 0) return [];
  const stood = (i: number) => (versions[i - 1]?.saved ?? 0) - (versions[i]?.saved ?? 0);
  return versions
    .map((version, i) => ({ version, i }))
    .filter(({ version, i }) => i >= NEWEST_KEPT && i < versions.length - 1 && version.reason === 'saved')
    .sort((a, b) => stood(a.i) - stood(b.i))
    .slice(0, over)
    .map(({ version }) => version);
}
