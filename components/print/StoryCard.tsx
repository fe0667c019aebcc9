import type { CueCard } from '../../lib/model/cue-card.ts';
import type { StoryRecord } from '../../lib/model/story.ts';
import { t } from '../../lib/platform/i18n.ts';
import { Figures } from './Figures.tsx';
import './sheet.css';
import './story-card.css';

interface StoryCardProps {
  readonly story: StoryRecord;
  readonly frame: string | undefined;
  readonly card: CueCard | undefined;
}

/** One story on one sheet: the question, the figures large, the text, and what may be asked afterwards. */
export function StoryCard({ story, frame, card }: StoryCardProps) {
  const { title, question, text } = story;
  // What the story itself answers stands in its text already.
  const drafted = new Map(story.answers.map((answer) => [answer.probe, answer.text]));
  const followUps = card?.followUps.filter(({ id }) => drafted.has(id)) ?? [];
  return (
    <article className="sheet card" data-length={lengthOf(text)}>
      <header>
        {frame && <p className="card-frame">{frame}</p>}
        <h2>{title}</h2>
        {question && question !== title && <p className="card-question">{question}</p>}
      </header>
      {card && <Figures figures={card.figures.slice(0, 4)} />}
      <div className="card-text">{text}</div>
      {followUps.length > 0 && (
        <section className="card-follow-ups">
          <h3>{t('bankAnswers')}</h3>
          <dl>
            {followUps.map(({ id, question: asked }) => (
              <div key={id}>
                <dt>{asked}</dt>
                <dd>{drafted.get(id)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </article>
  );
}

/** So that a story of four minutes still fits its sheet. */
function lengthOf(text: string): 'usual' | 'long' | 'longest' {
  const words = text.split(/\s+/).length;
  if (words <= 420) return 'usual';
  return words <= 620 ? 'long' : 'longest';
}
