import type { ToldSentence, ToldStory } from '../../lib/model/coaching.ts';
import type { Span } from '../../lib/model/span.ts';
import { type MessageKey, t } from '../../lib/platform/i18n.ts';
import './told.css';

const MOVES = {
  front: 'moveFront',
  later: 'moveLater',
  cut: 'moveCut',
} as const satisfies Record<Exclude<ToldSentence['move'], 'keep'>, MessageKey>;

interface ToldProps {
  readonly told: ToldStory;
  /** Goes to a sentence in the text; its span is one of the story's own text. */
  readonly onReveal: (span: Span) => void;
}

/** A telling on the person's own sentences: in their new order, with what was moved and why, then what is left out. */
export function Told({ told, onReveal }: ToldProps) {
  const { placements, order, advice, leaveOut, missing, notes } = told;
  const cut = placements.filter(({ move }) => move === 'cut');
  const sentence = (one: ToldSentence) => (
    <>
      {one.move !== 'keep' && <span className={`told-move told-move-${one.move}`}>{t(MOVES[one.move])}</span>}
      <button type="button" className="told-words" title={t('showInText')} onClick={() => onReveal(one.span)}>
        {one.text}
      </button>
      {one.why && <p className="coach-why">{one.why}</p>}
    </>
  );
  return (
    <>
      <ul className="coach-advice">
        {advice.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      {missing.length > 0 && (
        <section>
          <h3 className="coach-heading">{t('toldMissing')}</h3>
          <ul className="coach-list">
            {missing.map(({ id, weight, what, question }) => (
              <li key={id}>
                <p>
                  {what}
                  {weight === 'must' && <span className="told-must">{t('toldMust')}</span>}
                </p>
                <p className="coach-why">{question}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3 className="coach-heading">{t('toldOrder')}</h3>
        <ol className="told">
          {order.map((place) => {
            const one = placements[place];
            return (
              one && (
                <li key={place} className="told-sentence" data-stressed={one.stressed || undefined}>
                  {sentence(one)}
                  {one.stressed && <span className="visually-hidden"> {t('toldStressed')}</span>}
                </li>
              )
            );
          })}
        </ol>
        {placements.some(({ stressed }) => stressed) && <p className="coach-why told-key">{t('toldStressKey')}</p>}
      </section>
      {(cut.length > 0 || leaveOut.length > 0) && (
        <section>
          <h3 className="coach-heading">{t('toldLeaveOut')}</h3>
          <ul className="coach-list">
            {leaveOut.map(({ what, why }) => (
              <li key={what}>
                <p>{what}</p>
                <p className="coach-why">{why}</p>
              </li>
            ))}
          </ul>
          <ul className="told">
            {cut.map((one) => (
              <li key={one.span.start} className="told-sentence told-cut">
                {sentence(one)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {notes.map((note) => (
        <p key={note} className="coach-why">
          {note}
        </p>
      ))}
    </>
  );
}
