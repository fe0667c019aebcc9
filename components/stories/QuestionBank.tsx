import type { QuestionGroup } from '../../lib/model/assessment.ts';
import { t } from '../../lib/platform/i18n.ts';
import './question-bank.css';

interface QuestionBankProps {
  readonly groups: readonly QuestionGroup[];
  readonly onAsk: (question: string) => void;
}

/** Common questions by what they ask for; a click asks for the stories that answer one. */
export function QuestionBank({ groups, onAsk }: QuestionBankProps) {
  return (
    <section className="question-bank" aria-label={t('questionBank')}>
      <h3>{t('questionBank')}</h3>
      {groups.map(({ frame, questions }) => (
        <details key={frame.id}>
          <summary>{frame.name}</summary>
          <ul>
            {questions.map((question) => (
              <li key={question}>
                <button type="button" className="question-ask" onClick={() => onAsk(question)}>
                  {question}
                </button>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
