import { useEffect, useRef, useState } from 'react';
import type { StoryAssessment } from '../../../../lib/model/assessment.ts';
import type { StoryRecord } from '../../../../lib/model/story.ts';
import { report } from '../../../../lib/platform/errors.ts';
import { askWorker } from '../../../../lib/platform/messages.ts';

export type Assessments = ReadonlyMap<string, StoryAssessment>;

/** As many as one message asks about: a reply comes before a person grows impatient. */
const AT_ONCE = 6;

/** What the review makes of the stories, filled in as the worker gets to them. A story that has changed is asked about again. */
export function useAssessments(stories: readonly StoryRecord[]): Assessments {
  const [known, setKnown] = useState<Assessments>(new Map());
  /** When each story had been changed last as it was asked about. */
  const asked = useRef(new Map<string, number>());

  useEffect(() => {
    let current = true;
    const wanted = stories.filter(({ id, changed }) => asked.current.get(id) !== changed);
    const next = async () => {
      while (current && wanted.length > 0) {
        const some = wanted.splice(0, AT_ONCE);
        const outcome = await askWorker('assessStories', { ids: some.map(({ id }) => id) });
        if (!outcome.ok) return;
        for (const { id, changed } of some) asked.current.set(id, changed);
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
  }, [stories]);

  return known;
}
