import { useEffect, useState } from 'react';
import { LED_FOR, workedText } from '../../../../components/guide/worked-story.ts';
import type { ProbeState, RuleReasons, ToldStory } from '../../../../lib/model/coaching.ts';
import { report } from '../../../../lib/platform/errors.ts';
import { askWorker } from '../../../../lib/platform/messages.ts';

interface GuideContents {
  readonly rules: RuleReasons | undefined;
  /** The five that are always asked, of the guide's story. */
  readonly probes: readonly ProbeState[];
  readonly told: readonly ToldStory[];
}

/** What the guide shows out of the rubric itself. Its lessons stand there without it. */
export function useGuide(): GuideContents {
  const [contents, setContents] = useState<GuideContents>({ rules: undefined, probes: [], told: [] });

  useEffect(() => {
    let current = true;
    const text = workedText();
    const load = async () => {
      const [rules, asked, ...told] = await Promise.all([
        askWorker('rules', {}),
        askWorker('followUps', { text }),
        ...LED_FOR.map((frame) => askWorker('tell', { text, frame, level: 'senior' })),
      ]);
      if (!current) return;
      setContents({
        rules,
        probes: (asked ?? []).filter(({ kind }) => kind === 'standard'),
        told: told.flatMap((one) => one ?? []),
      });
    };
    load().catch((error: unknown) => report(error, 'guide: reading the rubric'));
    return () => {
      current = false;
    };
  }, []);

  return contents;
}
