import { useState } from 'react';
import { Hanging } from '../../../../components/coach/Hanging.tsx';
import { firstLimit, LimitChoice } from '../../../../components/coach/LimitChoice.tsx';
import { ScoreChange } from '../../../../components/coach/ScoreChange.tsx';
import { UseTelling } from '../../../../components/coach/UseTelling.tsx';
import '../../../../components/coach/coach.css';
import '../../../../components/coach/told.css';
import type { ShortStory } from '../../../../lib/model/coaching.ts';
import { moveSpan, type Span } from '../../../../lib/model/span.ts';
import { t, tCount } from '../../../../lib/platform/i18n.ts';
import { askWorker } from '../../../../lib/platform/messages.ts';
import { useAnswer } from '../../use-answer.ts';
import { askedOf } from './asked-of.ts';
import type { TaskProps } from './task.ts';
import { wholeRewrite } from './whole-rewrite.ts';

/** The story cut to a limit: what goes and why, what stays, word for word. */
export default function ShortenTask({ state, story, actions }: TaskProps) {
  const { limit: field, writable } = state;
  const [limit, setLimit] = useState(() => firstLimit(field));
  const short = useAnswer({ ...askedOf(state), limit }, (question) => askWorker('shorten', question));
  const { question, answer } = short;
  const reveal = (span: Span) => actions.reveal(moveSpan(span, story.span.start));
  return (
    <>
      <LimitChoice field={field} onLimit={setLimit} />
      {short.failed && <p className="section-empty">{t('coachFailed')}</p>}
      {question && answer && (
        <div className="coach" aria-busy={!short.current}>
          {answer.dropped.length === 0 ? (
            <p role="status">{t('fitsAlready', answer.seconds, answer.characters)}</p>
          ) : answer.kept.length === 0 ? (
            <p role="status">{t('nothingFits')}</p>
          ) : (
            <>
              <ScoreChange
                before={answer.before}
                after={answer.after}
                note={t('shortLength', answer.seconds, answer.words, answer.characters)}
              />
              <Dropped short={answer} onReveal={reveal} />
              <section>
                <h3 className="coach-heading">{t('staysHeading')}</h3>
                <p className="short-text">{answer.text}</p>
              </section>
              <Hanging words={answer.hanging} />
              <UseTelling
                text={answer.text}
                rewrite={short.current ? wholeRewrite(state, question.text, answer.replaces, answer.text) : undefined}
                writable={writable}
                onApply={actions.apply}
                onCopy={actions.copy}
              />
            </>
          )}
        </div>
      )}
    </>
  );
}

function Dropped({ short, onReveal }: { readonly short: ShortStory; readonly onReveal: (span: Span) => void }) {
  return (
    <section>
      <h3 className="coach-heading">{tCount('goesHeading', short.dropped.length)}</h3>
      <ul className="told">
        {short.dropped.map(({ text, why, span }) => (
          <li key={span.start} className="told-sentence told-cut">
            <button type="button" className="told-words" title={t('showInText')} onClick={() => onReveal(span)}>
              {text}
            </button>
            <p className="coach-why">{why}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
