/** @throws with what should have held */
export function holds(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(what);
}
