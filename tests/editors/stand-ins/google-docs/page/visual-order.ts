/** Which way words run, and how a line of both ways is ordered: as much of it as a stand-in needs. */

/** For each unit whether it runs to the left. What is neither goes with what surrounds it. */
export function directions(words: string): boolean[] {
  const strong = [...words].flatMap((letter) => {
    const way = /[\u0590-\u08ff]/.test(letter) ? 'R' : /[\p{L}\p{N}]/u.test(letter) ? 'L' : '-';
    return Array.from({ length: letter.length }, () => way);
  });
  return strong.map((way, at) => {
    if (way !== '-') return way === 'R';
    const before = strong.slice(0, at).findLast((other) => other !== '-');
    const after = strong.slice(at).find((other) => other !== '-');
    return before === 'R' && after === 'R';
  });
}

/** The parts of a line as they stand on it, from the left. */
export function inVisualOrder<P extends { readonly rtl: boolean }>(parts: readonly P[]): P[] {
  const ordered: P[] = [];
  let leftward: P[] = [];
  for (const part of parts) {
    if (part.rtl) {
      leftward.unshift(part);
      continue;
    }
    ordered.push(...leftward, part);
    leftward = [];
  }
  return [...ordered, ...leftward];
}
