import type { ProbeState } from '../../lib/model/coaching.ts';
import { Example } from './RuleCard.tsx';
import { WORKED_ANSWERS } from './worked-story.ts';

/** The five questions that follow nearly every story: what a weak and a strong answer hold, and how they sound for the guide's story. */
export function Probes({ probes }: { readonly probes: readonly ProbeState[] }) {
  return probes.map(({ id, question, weak, strong }) => {
    const answers = WORKED_ANSWERS[id];
    return (
      <article key={id} className="guide-rule guide-probe" id={`guide-${id}`}>
        <h3 tabIndex={-1} lang="en">
          {question}
        </h3>
        {answers && (
          <dl className="guide-pair">
            <Example kind="weak" text={answers.weak} holds={weak} />
            <Example kind="strong" text={answers.strong} holds={strong} />
          </dl>
        )}
      </article>
    );
  });
}
