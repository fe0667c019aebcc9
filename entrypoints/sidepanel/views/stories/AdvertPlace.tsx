import { useId, useState } from 'react';
import { AdvertAsks } from '../../../../components/stories/AdvertAsks.tsx';
import type { AdvertAsk } from '../../../../lib/model/assessment.ts';
import { report } from '../../../../lib/platform/errors.ts';
import { t } from '../../../../lib/platform/i18n.ts';
import { askWorker } from '../../../../lib/platform/messages.ts';
import type { PlaceProps } from './place.ts';
import { toStory } from './route.ts';

/** What a job advert asks for, with the sentences that say so, and the story that answers each best. */
export default function AdvertPlace({ stories, assessments, say }: PlaceProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [asks, setAsks] = useState<readonly AdvertAsk[]>();

  const read = async () => {
    try {
      setAsks(await askWorker('readAdvert', { text }));
    } catch (error) {
      report(error, 'stories: advert');
      say({ text: t('actFailed') });
    }
  };
  const bestFor = (frame: string) => {
    const ranked = stories
      .map((story) => ({
        story,
        strength: assessments.get(story.id)?.strengths.find((one) => one.frame === frame)?.strength ?? 0,
      }))
      .sort((a, b) => b.strength - a.strength);
    const [best] = ranked;
    return best && best.strength > 0
      ? { title: best.story.title, href: toStory(best.story.id), strength: best.strength }
      : undefined;
  };
  return (
    <div className="place">
      <h2>{t('bankAdvert')}</h2>
      <p className="place-lead">{t('advertLead')}</p>
      <div className="field">
        <label htmlFor={id}>{t('advertLabel')}</label>
        <textarea id={id} rows={8} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      </div>
      <div className="place-actions">
        <button type="button" className="button button-primary" disabled={!text.trim()} onClick={() => void read()}>
          {t('advertRead')}
        </button>
      </div>
      {asks?.length === 0 && <p className="callout">{t('advertNone')}</p>}
      {asks && asks.length > 0 && <AdvertAsks asks={asks.map((ask) => ({ ...ask, best: bestFor(ask.frame.id) }))} />}
    </div>
  );
}
