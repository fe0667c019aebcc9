/** What a person has dismissed, matched with what a review finds. */
import type { HiddenFindings } from '../../lib/model/field.ts';
import type { Flag, ReviewedStory, StoryFinding } from '../../lib/model/review.ts';
import { markOfKind } from '../../lib/platform/dismissals.ts';

/** One finding, and one of the marks that it may have been dismissed under. */
interface Marked {
  readonly mark: string;
  readonly story: string;
  readonly scope: HiddenFindings['scope'];
  readonly finding: Flag | StoryFinding;
}

/** A flag's own key stands for itself wherever its sentence stands; a story finding is the only one of its kind in a story. */
export function marksOf(story: ReviewedStory, id: string): Marked[] {
  const flags = story.sentences.flatMap((sentence) => sentence.flags);
  return [
    ...flags.map((finding) => ({ mark: finding.key, story: id, scope: 'one' as const, finding })),
    ...[...flags, ...story.findings].map((finding) => ({
      mark: markOfKind(finding.id, id),
      story: id,
      scope: 'kind' as const,
      finding,
    })),
  ];
}

/** The keys that the review is to leave out. */
export function keysHidden(marks: readonly Marked[], hidden: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(marks.filter(({ mark }) => hidden.has(mark)).map(({ finding }) => finding.key));
}

/** What is hidden of one story, each act of the person's as one entry. */
export function hiddenOf(
  marks: readonly Marked[],
  hidden: ReadonlySet<string>,
  story: string | undefined,
  text: string,
): HiddenFindings[] {
  const entries = new Map<string, HiddenFindings>();
  for (const { mark, scope, finding, story: of } of marks) {
    if (of !== story || !hidden.has(mark)) continue;
    const phrase = scope === 'one' && 'span' in finding ? text.slice(finding.span.start, finding.span.end) : '';
    const count = (entries.get(mark)?.count ?? 0) + 1;
    entries.set(mark, {
      mark,
      scope,
      rule: finding.id,
      dimension: finding.dimension,
      title: finding.title,
      phrase,
      count,
    });
  }
  return [...entries.values()];
}
