import { useId, useRef } from 'react';
import type { ProbeState } from '../../lib/model/coaching.ts';
import type { DraftedAnswer } from '../../lib/model/story.ts';
import { t } from '../../lib/platform/i18n.ts';
import { useFollowed } from '../ui/use-followed.ts';
import './answer-list.css';

interface AnswerListProps {
  readonly probes: readonly ProbeState[];
  readonly answers: readonly DraftedAnswer[];
  /** Keeps what is being typed. */
  readonly onTyped: (probe: string, text: string) => void;
  /** The field was left. @param before what stood in it as it was come to */
  readonly onAnswer: (probe: string, text: string, before: string) => void;
}

/**
 * Milliseconds without a key after which what was typed is kept: who closes the panel has not always left the field before, and
 * what a page does as it is closed comes to nothing in Firefox, and now and then in Chromium.
 */
const PAUSE = 400;

/** The interviewer's follow-up questions, each with the person's own answer; a place to draft it where there is none. */
export function AnswerList({ probes, answers, onTyped, onAnswer }: AnswerListProps) {
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
                  <Answer
                    probe={probe}
                    drafted={drafted}
                    onTyped={(text) => onTyped(probe.id, text)}
                    onAnswer={(text, before) => onAnswer(probe.id, text, before)}
                  />
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
  readonly onTyped: (text: string) => void;
  readonly onAnswer: (text: string, before: string) => void;
}

function Answer({ probe, drafted, onTyped, onAnswer }: AnswerProps) {
  const followed = useFollowed<HTMLTextAreaElement>(drafted);
  const before = useRef(drafted);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  return (
    <textarea
      {...followed}
      aria-label={t('bankAnswerTo', probe.question)}
      rows={3}
      placeholder={probe.strong}
      onFocus={() => {
        before.current = drafted;
      }}
      onChange={({ currentTarget: { value } }) => {
        clearTimeout(timer.current);
        // One that is emptied may be about to be written anew.
        if (value.trim()) timer.current = setTimeout(() => onTyped(value), PAUSE);
      }}
      onBlur={({ currentTarget: { value } }) => {
        clearTimeout(timer.current);
        if ([drafted, before.current].some((text) => text.trim() !== value.trim())) onAnswer(value, before.current);
      }}
    />
  );
}
