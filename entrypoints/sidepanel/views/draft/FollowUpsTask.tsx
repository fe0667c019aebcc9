import { AnswerField } from '../../../../components/coach/AnswerField.tsx';
import { Probe } from '../../../../components/coach/Probe.tsx';
import '../../../../components/coach/coach.css';
import type { ProbeState } from '../../../../lib/model/coaching.ts';
import { moveSpan } from '../../../../lib/model/span.ts';
import { LONGEST_ANSWER } from '../../../../lib/platform/draft-answers.ts';
import { type MessageKey, t } from '../../../../lib/platform/i18n.ts';
import { askWorker } from '../../../../lib/platform/messages.ts';
import { useAnswer } from '../../use-answer.ts';
import { askedOf } from './asked-of.ts';
import type { TaskProps } from './task.ts';
import { useDrafted } from './use-drafted.ts';
import { underStory } from './whole-rewrite.ts';

const GROUPS = [
  ['standard', 'probesStandard'],
  ['invited', 'probesInvited'],
  ['frame', 'probesFrame'],
] as const satisfies readonly (readonly [ProbeState['kind'], MessageKey])[];

/** The interviewer's follow-ups to the story, each with a place to draft the answer. */
export default function FollowUpsTask(props: TaskProps) {
  const { state, actions } = props;
  const [drafted, change] = useDrafted(state.storyId, state.traceless ?? false, () => actions.trouble(t('saveFailed')));
  const answered = drafted && [...drafted].flatMap(([probe, text]) => (text.trim() ? [probe] : []));
  const asked = useAnswer(answered && { ...askedOf(state), drafted: answered }, (question) =>
    askWorker('followUps', question),
  );
  if (asked.failed) return <p className="section-empty">{t('coachFailed')}</p>;
  if (!asked.answer || !drafted) return null;
  const probes = asked.answer;
  return (
    <div className="coach">
      {GROUPS.map(([kind, heading]) => {
        const some = probes.filter((probe) => probe.kind === kind);
        if (some.length === 0) return null;
        return (
          <section key={kind}>
            <h2 className="section-heading">{t(heading)}</h2>
            <ul className="probes">
              {some.map((probe) => (
                <OneProbe
                  key={probe.id}
                  {...props}
                  probe={probe}
                  answer={drafted.get(probe.id) ?? ''}
                  onAnswer={(text) => change(probe.id, text)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

interface OneProbeProps extends TaskProps {
  readonly probe: ProbeState;
  readonly answer: string;
  readonly onAnswer: (text: string) => void;
}

function OneProbe({ state, story, actions, probe, answer, onAnswer }: OneProbeProps) {
  const { storyText = '', writable } = state;
  const { answer: wanted, section, weakFlag } = probe;
  const target = { answer: wanted.map((group) => [...group]), section, ...(weakFlag && { weakFlag }) };
  const judged = useAnswer(answer.trim() ? { ...askedOf(state), answer, target } : undefined, (question) =>
    askWorker('judgeAnswer', question),
  );
  const verdict = judged.current ? judged.answer : undefined;
  const words = `Q: ${probe.question}\n${answer.trim()}`;
  const put = () => {
    const rewrite = underStory(state, words);
    if (rewrite) actions.apply(rewrite);
  };
  return (
    <Probe
      probe={probe}
      verdict={answer.trim() ? judged.answer : undefined}
      onReveal={(span) => actions.reveal(moveSpan(span, story.span.start))}
    >
      <AnswerField
        text={answer}
        verdict={answer.trim() ? verdict : undefined}
        longest={LONGEST_ANSWER}
        onText={onAnswer}
        onPutUnder={writable && !storyText.includes(words) ? put : undefined}
      />
    </Probe>
  );
}
