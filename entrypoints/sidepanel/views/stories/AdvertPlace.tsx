import { useId, useState } from 'react';
import { AdvertAsks } from '../../../../components/stories/AdvertAsks.tsx';
import { BringIn } from '../../../../components/stories/BringIn.tsx';
import { READABLE_FILES } from '../../../../lib/capture/file.ts';
import type { AdvertAsk } from '../../../../lib/model/assessment.ts';
import { t } from '../../../../lib/platform/i18n.ts';
import { askWorker } from '../../../../lib/platform/messages.ts';
import { attempt } from './acts.ts';
import { type BroughtIn, bringFiles, bringPage } from './bring-in.ts';
import type { PlaceProps } from './place.ts';
import { toStory } from './route.ts';

/** What a job advert asks for, with the sentences that say so, and the story that answers each best. */
export default function AdvertPlace({ tab, stories, assessments, say }: PlaceProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [asks, setAsks] = useState<readonly AdvertAsk[]>();
  const [trouble, setTrouble] = useState<string>();

  const act = (run: () => Promise<void>) => {
    setTrouble(undefined);
    return attempt(say, 'advert', run);
  };
  const read = (advert: string) => act(async () => setAsks(await askWorker('readAdvert', { text: advert })));
  const take = async (brought: BroughtIn | { readonly trouble: string } | undefined) => {
    if (!brought) return;
    if ('trouble' in brought) return setTrouble(brought.trouble);
    // What was read is shown, so that the person sees what the answer rests on.
    setText(brought.text);
    await read(brought.text);
  };
  const fromFiles = (files: readonly File[]) =>
    act(async () => {
      const { texts, troubles } = await bringFiles(files);
      if (troubles.length > 0) setTrouble(troubles.join(' '));
      await take(texts[0]);
    });
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
      <div className="button-row">
        <button type="button" className="button button-primary" disabled={!text.trim()} onClick={() => void read(text)}>
          {t('advertRead')}
        </button>
      </div>
      <BringIn
        accept={READABLE_FILES}
        multiple={false}
        busy={false}
        onPage={tab && (() => void act(async () => take(await bringPage(tab.id))))}
        onFiles={(files) => void fromFiles(files)}
      />
      <p role="alert" className={trouble ? 'callout callout-warning' : undefined}>
        {trouble}
      </p>
      {asks?.length === 0 && <p className="callout">{t('advertNone')}</p>}
      {asks && asks.length > 0 && <AdvertAsks asks={asks.map((ask) => ({ ...ask, best: bestFor(ask.frame.id) }))} />}
    </div>
  );
}
