import { useId, useRef, useState } from 'react';
import { bankContentsNow, readArchiveFile, takeIn, writeArchive } from '../../../../lib/bank/archive.ts';
import { writeMarkdown } from '../../../../lib/bank/markdown.ts';
import { askToPersist } from '../../../../lib/bank/persist.ts';
import { report } from '../../../../lib/platform/errors.ts';
import { t, tCount } from '../../../../lib/platform/i18n.ts';
import { askWorker } from '../../../../lib/platform/messages.ts';
import { fileName, saveFile } from '../../../../lib/platform/save-file.ts';
import { useFrames } from '../../../shared/use-frames.ts';
import { openPrint } from '../../open-page.ts';
import { attempt, told } from './acts.ts';
import { faultText } from './fault-text.ts';
import type { PlaceProps } from './place.ts';
import { toPlace } from './route.ts';
import { probesAsked } from './use-probes.ts';

/** Everything out and in again: one file for all, Markdown, and paper. */
export default function FilesPlace({ stories, say }: PlaceProps) {
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState<string>();
  const frames = useFrames();

  const exportAll = async () => {
    const contents = await told(say, bankContentsNow());
    if (!contents) return;
    saveFile(fileName('stories', 'json'), 'application/json', writeArchive(contents, new Date()));
    say({ text: tCount('fileExported', contents.stories.length) });
  };
  const exportMarkdown = async () => {
    const probes = new Map<string, string>();
    try {
      for (const story of stories.filter(({ answers }) => answers.length > 0)) {
        for (const probe of (await askWorker('followUps', probesAsked(story))) ?? [])
          probes.set(probe.id, probe.question);
      }
    } catch (error) {
      // Only the wording of the questions is lost: the file has their names instead.
      report(error, 'stories: questions for Markdown');
    }
    const names = {
      frame: (frame: string) => frames.find((one) => one.id === frame)?.name,
      probe: (probe: string) => probes.get(probe),
      toldFor: t('bankFrameLabel'),
      followUps: t('bankAnswers'),
    };
    saveFile(fileName('stories', 'md'), 'text/markdown', writeMarkdown(stories, names));
    say({ text: tCount('fileExported', stories.length) });
  };
  const importAll = async (file: File) => {
    setTrouble(undefined);
    const read = await readArchiveFile(file);
    if (!read.ok) return setTrouble(faultText(read.fault));
    await told(say, takeIn(read.contents), ({ added, changed, clashing }) => ({
      text: [
        tCount('fileAdded', added),
        tCount('fileChanged', changed),
        ...(clashing.length > 0 ? [tCount('fileClashing', clashing.length)] : []),
      ].join(' '),
    }));
    if (stories.length === 0) void askToPersist();
  };

  const none = stories.length === 0;
  return (
    <div className="place">
      <h2>{t('bankFiles')}</h2>
      <section className="place" aria-labelledby={`${id}-all`}>
        <h3 id={`${id}-all`}>{t('fileAllHeading')}</h3>
        <p className="place-lead">{t('fileAllText')}</p>
        {none && (
          <p className="place-lead">
            {t('questionNoStories')} <a href={toPlace('add')}>{t('bankAdd')}</a>
          </p>
        )}
        <div className="button-row">
          <button
            type="button"
            className="button button-primary"
            disabled={none}
            onClick={() => void attempt(say, 'export', exportAll)}
          >
            {t('fileExport')}
          </button>
          <button type="button" className="button" onClick={() => chooser.current?.click()}>
            {t('fileImport')}
          </button>
          <input
            ref={chooser}
            type="file"
            accept=".json,application/json"
            className="visually-hidden"
            tabIndex={-1}
            aria-label={t('fileImport')}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              // The same file can be chosen again once it was mended.
              currentTarget.value = '';
              if (!file) return;
              void attempt(say, 'import', () => importAll(file));
            }}
          />
        </div>
        <p role="alert" className={trouble ? 'callout callout-warning' : undefined}>
          {trouble}
        </p>
      </section>
      <section className="place" aria-labelledby={`${id}-share`}>
        <h3 id={`${id}-share`}>{t('fileShareHeading')}</h3>
        <p className="place-lead">
          {t('fileShareText')} <a href={toPlace('checks')}>{t('bankChecks')}</a>
        </p>
        <div className="button-row">
          <button type="button" className="button" disabled={none} onClick={openPrint}>
            {t('filePrint')}
          </button>
          <button
            type="button"
            className="button"
            disabled={none}
            onClick={() => void attempt(say, 'Markdown', exportMarkdown)}
          >
            {t('fileMarkdown')}
          </button>
        </div>
      </section>
    </div>
  );
}
