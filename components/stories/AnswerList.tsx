import { useId } from 'react';
import type { ProbeState } from '../../lib/model/coaching.ts';
import type { DraftedAnswer } from '../../lib/model/story.ts';
import { t } from '../../lib/platform/i18n.ts';
import { useFollowed } from '../ui/use-followed.ts';
import './answer-list.css';

interface AnswerListProps {
  readonly probes: readonly ProbeState[];
  readonly answers: readonly DraftedAnswer[];
  readonly onAnswer: (probe: string, text: string) => void;
}

/** The interviewer's follow-up questions, each with the person's own answer; a place to draft it where there is none. */
export function AnswerList({ probes, answers, onAnswer }: AnswerListProps) {
  const id = useId();
  if (probes.length === 0) return null;
  return (
    <section className="story-answers" aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{t('bankAnswers')}</h3>
      <ul>
        {probes.map((probe) => {
          const drafted = answers.find((answer) => answer.probe === probe.id)?.text ?? '';
          return (
            <li key={probe.id}>
              <details open={drafted !== ''}>
                <summary>
                  <span className="story-answer">
                    {probe.question}
                    {drafted === '' && probe.state === 'answered' && (
                      <span className="story-answered">{t('bankAnsweredInStory')}</span>
                    )}
                  </span>
                </summary>
                <div className="field">
                  <Answer probe={probe} drafted={drafted} onAnswer={(text) => onAnswer(probe.id, text)} />
                </div>
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface AnswerProps {
  readonly probe: ProbeState;
  readonly drafted: string;
  readonly onAnswer: (text: string) => void;
}

function Answer({ probe, drafted, onAnswer }: AnswerProps) {
  const followed = useFollowed<HTMLTextAreaElement>(drafted);
  return (
    <textarea
      {...followed}
      aria-label={t('bankAnswerTo', probe.question)}
      rows={3}
      placeholder={probe.strong}
      onBlur={({ currentTarget: { value } }) => {
        if (value.trim() !== drafted.trim()) onAnswer(value);
      }}
    />
  );
}
