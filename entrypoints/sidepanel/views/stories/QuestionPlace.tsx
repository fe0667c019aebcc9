import { type FormEvent, useEffect, useId, useState } from 'react';
import { QuestionBank } from '../../../../components/stories/QuestionBank.tsx';
import { RankedList } from '../../../../components/stories/RankedList.tsx';
import { presentLoop, readLoops } from '../../../../lib/bank/loops.ts';
import type { QuestionAnswer, QuestionGroup } from '../../../../lib/model/assessment.ts';
import { report } from '../../../../lib/platform/errors.ts';
import { t } from '../../../../lib/platform/i18n.ts';
import { askWorker } from '../../../../lib/platform/messages.ts';
import { attempt, told } from './acts.ts';
import type { PlaceProps } from './place.ts';
import { toPlace, toStory } from './route.ts';
import { useBank } from './use-bank.ts';

/** More would not be read in the minute before an interview. */
const SHOWN = 6;

/** Which story answers a question, and the questions that are often asked. */
export default function QuestionPlace({ stories, say }: PlaceProps) {
  const id = useId();
  const [question, setQuestion] = useState('');
  const [answer, setAnswer] = useState<QuestionAnswer>();
  const [groups, setGroups] = useState<readonly QuestionGroup[]>([]);
  const loops = useBank('loops', readLoops);
  const loop = loops?.ok ? presentLoop(loops.value) : undefined;

  useEffect(() => {
    askWorker('commonQuestions', {}).then(setGroups, (error: unknown) => report(error, 'stories: common questions'));
  }, []);

  const ask = (to: string) => {
    setQuestion(to);
    return attempt(say, 'ranking', async () => {
      const ranked = await told(say, askWorker('rankStories', { question: to }));
      if (ranked) setAnswer(ranked);
    });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (question.trim()) void ask(question.trim());
  };

  const items = (answer?.stories ?? []).slice(0, SHOWN).flatMap(({ story, reasons }) => {
    const found = stories.find((one) => one.id === story);
    if (!found) return [];
    const used = loop !== undefined && found.used.some((mark) => mark.loop === loop.id);
    return [{ id: found.id, title: found.title, href: toStory(found.id), reasons, told: used }];
  });
  return (
    <div className="place">
      <h2>{t('bankQuestion')}</h2>
      <form className="field" onSubmit={submit}>
        <label htmlFor={id}>{t('questionLabel')}</label>
        <div className="loop-row question-row">
          <input
            id={id}
            type="search"
            value={question}
            placeholder={t('questionExample')}
            onChange={(event) => setQuestion(event.currentTarget.value)}
          />
          <button type="submit" className="button button-primary">
            {t('questionAsk')}
          </button>
        </div>
      </form>
      <div className="question-sides">
        <div className="place">
          <div role="status" className="place">
            {answer && (
              <p className="place-lead">
                {answer.frames.length > 0
                  ? t('questionAsksFor', answer.frames.map(({ name }) => name).join(', '))
                  : t('questionUnknown')}
              </p>
            )}
            {answer && items.length === 0 && (
              <p className="callout">
                {t(stories.length === 0 ? 'questionNoStories' : 'questionNone')}{' '}
                <a href={toPlace('add')}>{t('bankAdd')}</a>
              </p>
            )}
          </div>
          {items.length > 0 && <RankedList items={items} />}
        </div>
        <QuestionBank groups={groups} onAsk={(one) => void ask(one)} />
      </div>
    </div>
  );
}
