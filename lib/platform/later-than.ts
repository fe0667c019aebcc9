/** A person's clock may be set back, and what comes later must still be the later one. */

/** Now, and later than all that is to come before it. In milliseconds since 1970. */
export function laterThan(...before: readonly number[]): number {
  return Math.max(Date.now(), ...before.map((at) => at + 1));
}
