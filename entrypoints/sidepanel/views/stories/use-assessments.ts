import { useEffect, useRef, useState } from 'react';
import type { StoryAssessment } from '../../../../lib/model/assessment.ts';
import type { StoryRecord } from '../../../../lib/model/story.ts';
import { report } from '../../../../lib/platform/errors.ts';
import { askWorker } from '../../../../lib/platform/messages.ts';
import { useReviewInputs } from '../../../shared/use-review-inputs.ts';

export type Assessments = ReadonlyMap<string, StoryAssessment>;

/** As many as one message asks about: a reply comes before a person grows impatient. */
const AT_ONCE = 6;

/**
 * What the review makes of the stories, filled in as the worker gets to them. A story that has changed is asked about again; all
 * are where the person chooses another level or pace, or turns a kind of finding off.
 */
export function useAssessments(stories: readonly StoryRecord[]): Assessments {
  const [known, setKnown] = useState<Assessments>(new Map());
  const inputs = useReviewInputs();
  /** As of when each story was asked about: when it had been changed last, and by which settings. */
  const asked = useRef(new Map<string, string>());

  useEffect(() => {
    let current = true;
    const asOf = (changed: number) => `${changed} ${inputs}`;
    const wanted = stories.filter(({ id, changed }) => asked.current.get(id) !== asOf(changed));
    const next = async () => {
      while (current && wanted.length > 0) {
        const some = wanted.splice(0, AT_ONCE);
        const outcome = await askWorker('assessStories', { ids: some.map(({ id }) => id) });
        // What was judged by other settings must not come after what is judged by these: all of it is asked about anew.
        if (!current || !outcome.ok) return;
        for (const { id, changed } of some) asked.current.set(id, asOf(changed));
        setKnown((before) => {
          const after = new Map(before);
          for (const { story, assessment } of outcome.value) after.set(story, assessment);
          return after;
        });
      }
    };
    next().catch((error: unknown) => report(error, 'stories: assessing'));
    return () => {
      current = false;
    };
  }, [stories, inputs]);

  return known;
}
