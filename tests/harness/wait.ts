/**
 * Asks again until the answer is neither undefined, null nor false.
 * @throws naming `what` when `seconds` have passed
 */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false> | T | undefined | null | false,
  seconds = 10,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  // Most of what is waited for comes within a few hundredths of a second, and a run waits ten thousand times.
  for (let rest = SHORTEST_MS; ; rest = Math.min(LONGEST_MS, rest * 2)) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${seconds} s in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, rest));
  }
}

const SHORTEST_MS = 10;
const LONGEST_MS = 50;

/** Lets time pass in which something would come that is not to come; what is to come is waited for. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
