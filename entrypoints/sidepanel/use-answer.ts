import { useEffect, useState } from 'react';
import { report } from '../../lib/platform/errors.ts';
import { useReviewInputs } from '../shared/use-review-inputs.ts';

export interface Answered<Question, Answer> {
  /** What was asked last and answered; absent until the first answer. */
  readonly question?: Question;
  readonly answer?: Answer;
  /** The answer is to what is asked now. */
  readonly current: boolean;
  readonly failed: boolean;
}

/** A question is put once it has stood still for this long: milliseconds. The first is put at once. */
const STILL = 350;

/**
 * Asks the worker, again whenever the question has become another or what it is judged by has changed. The last answer stays in
 * sight meanwhile, so that nothing jumps while a person types.
 * @param question plain data; undefined asks nothing
 */
export function useAnswer<Question, Answer>(
  question: Question | undefined,
  ask: (question: Question) => Promise<Answer>,
): Answered<Question, Answer> {
  const inputs = useReviewInputs();
  const key = question === undefined ? undefined : `${inputs} ${JSON.stringify(question)}`;
  const [last, setLast] = useState<{ key: string; question: Question; answer: Answer }>();
  const [failed, setFailed] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all of the question
  useEffect(() => {
    if (question === undefined || key === undefined || last?.key === key) return;
    let wanted = true;
    const put = async () => {
      try {
        const answer = await ask(question);
        if (!wanted) return;
        setLast({ key, question, answer });
        setFailed(false);
      } catch (error) {
        report(error, 'side panel: asking the coach');
        if (wanted) setFailed(true);
      }
    };
    const timer = setTimeout(put, last ? STILL : 0);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [key]);

  return { ...(last && { question: last.question, answer: last.answer }), current: last?.key === key, failed };
}
