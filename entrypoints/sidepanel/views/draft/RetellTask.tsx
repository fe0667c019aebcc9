import { Hanging } from '../../../../components/coach/Hanging.tsx';
import { Purpose } from '../../../../components/coach/Purpose.tsx';
import { ScoreChange } from '../../../../components/coach/ScoreChange.tsx';
import { Told } from '../../../../components/coach/Told.tsx';
import { UseTelling } from '../../../../components/coach/UseTelling.tsx';
import '../../../../components/coach/coach.css';
import { moveSpan } from '../../../../lib/model/span.ts';
import { t } from '../../../../lib/platform/i18n.ts';
import { askWorker } from '../../../../lib/platform/messages.ts';
import { useAnswer } from '../../use-answer.ts';
import { askedOf } from './asked-of.ts';
import type { TaskProps } from './task.ts';
import { wholeRewrite } from './whole-rewrite.ts';

/** The story told for a question: what to lead with, stress and leave out, and the telling that follows from it. */
export default function RetellTask({ state, story, actions }: TaskProps) {
  const { purpose = {}, writable } = state;
  const { frame } = purpose;
  const frames = useAnswer({}, () => askWorker('frames', {}));
  const told = useAnswer(frame ? { ...askedOf(state), frame } : undefined, (question) => askWorker('tell', question));
  const { question, answer } = told;
  const rewrite = question && answer ? wholeRewrite(state, question.text, answer.replaces, answer.text) : undefined;
  return (
    <>
      {frames.answer && (
        <Purpose
          frames={frames.answer}
          purpose={purpose}
          onFrame={(one) => actions.choose({ frame: one })}
          onLevel={(one) => actions.choose({ level: one ?? null })}
        />
      )}
      {!frame && <p className="section-empty">{t('chooseFrame')}</p>}
      {(told.failed || frames.failed) && <p className="section-empty">{t('coachFailed')}</p>}
      {frame && question && answer && answer.frame.id === frame && (
        <div className="coach" aria-busy={!told.current}>
          {told.current && rewrite?.original === answer.text ? (
            <p role="status">{t('toldAlready')}</p>
          ) : (
            <ScoreChange
              before={answer.before}
              after={answer.after}
              note={t('toldLength', answer.frame.name, answer.seconds)}
            />
          )}
          <Told told={answer} onReveal={(span) => actions.reveal(moveSpan(span, story.span.start))} />
          <Hanging words={answer.hanging} />
          <UseTelling
            text={answer.text}
            rewrite={told.current ? rewrite : undefined}
            writable={writable}
            onApply={actions.apply}
            onCopy={actions.copy}
          />
        </div>
      )}
    </>
  );
}
