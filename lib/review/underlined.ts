import type { MarkedFlag } from '../model/field.ts';
import type { Flag } from '../model/review.ts';

/**
 * What is underlined of a sentence: flags whose words overlap share one line under all their words. Two lines on the same words could
 * not be told apart, and a click on them would ask about the one and never about the other.
 * @param flags in the order in which a coach would raise them; the first on its words leads
 */
export function underlined(flags: readonly Flag[]): MarkedFlag[] {
  const lines: MarkedFlag[] = [];
  for (const flag of flags) {
    let line: MarkedFlag = flag;
    // A flag that reaches over two lines makes one of them.
    for (const [at, over] of [...lines.entries()].reverse()) {
      if (flag.span.start >= over.span.end || over.span.start >= flag.span.end) continue;
      lines.splice(at, 1);
      line = joined(over, line);
    }
    lines.push(line);
  }
  return lines.sort((a, b) => a.span.start - b.span.start);
}

function joined(first: MarkedFlag, then: MarkedFlag): MarkedFlag {
  const { also, ...flag } = then;
  const span = {
    start: Math.min(first.span.start, then.span.start),
    end: Math.max(first.span.end, then.span.end),
  };
  return { ...first, span, also: [...(first.also ?? []), flag, ...(also ?? [])] };
}
