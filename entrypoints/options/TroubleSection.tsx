import { useState } from 'react';
import { browser } from 'wxt/browser';
import {
  clearReported,
  putBackReported,
  type ReportedError,
  report,
  reportedErrors,
  watchReported,
} from '../../lib/platform/errors.ts';
import { formatDate, type MessageKey, t, tCount } from '../../lib/platform/i18n.ts';
import { useStored } from './use-stored.ts';
import './trouble.css';

/** By how `where` begins, as a person calls the part. */
const PARTS: readonly (readonly [RegExp, MessageKey])[] = [
  [/^(?:page|editors|overlay|run while on)\b(?! of| theme)/, 'troubleInPage'],
  [/^side panel/, 'troubleInPanel'],
  [/^(?:stories|story page|bank|sync)\b/, 'viewStories'],
  [/^call/, 'viewCall'],
  [/^guide/, 'viewGuide'],
  [/^welcome/, 'practicePage'],
  [/^options/, 'options'],
  [/^(?:background|sites)\b/, 'troubleInBackground'],
];

const partOf = ({ where }: ReportedError): string => t(PARTS.find(([begins]) => begins.test(where))?.[1] ?? 'name');

const detailOf = ({ where, kind, place }: ReportedError): string => [where, kind, place].filter(Boolean).join(' · ');

/** For whoever mends it: with what it ran on, and times that are the same in every language. */
function asText(errors: readonly ReportedError[]): string {
  const lines = errors.map((one) => `${new Date(one.at).toISOString()} · ${detailOf(one)} · ${one.times}×`);
  return [`Firsthand ${browser.runtime.getManifest().version} · ${navigator.userAgent}`, ...lines].join('\n');
}

/** What failed since the browser was started, so that a person need not wonder, and can hand it on. */
export function TroubleSection() {
  const { value: errors, failed, change } = useStored(reportedErrors, watchReported);
  const [cleared, setCleared] = useState<readonly ReportedError[]>();
  const [told, setTold] = useState('');

  const clear = () =>
    change(async () => {
      setCleared(await clearReported());
      setTold(t('troubleCleared'));
    });
  const putBack = () =>
    change(async () => {
      await putBackReported(cleared ?? []);
      setCleared(undefined);
      setTold('');
    });
  const copy = (all: readonly ReportedError[]) =>
    navigator.clipboard.writeText(asText(all)).then(
      () => setTold(t('storyCopied')),
      (error: unknown) => {
        report(error, 'options: copying what went wrong');
        setTold(t('actFailed'));
      },
    );

  const newestFirst = errors?.toReversed() ?? [];
  return (
    <section>
      <h2>{t('troubleHeading')}</h2>
      <p className="options-note">{t('troubleHint')}</p>
      {errors?.length === 0 && !cleared && <p className="options-note">{t('troubleNone')}</p>}
      {newestFirst.length > 0 && (
        <ul className="trouble-list">
          {newestFirst.map((one) => (
            <li key={detailOf(one)}>
              <b>{partOf(one)}</b>
              <span>
                {formatDate(one.at, 'time')}
                {one.times > 1 && ` · ${tCount('troubleTimes', one.times)}`}
              </span>
              <code lang="en" translate="no">
                {detailOf(one)}
              </code>
            </li>
          ))}
        </ul>
      )}
      {(newestFirst.length > 0 || cleared) && (
        <div className="options-row">
          {/* One button that changes its word: whoever clears the list by keys is on the way back. */}
          <button type="button" className="button" onClick={cleared ? putBack : clear}>
            {t(cleared ? 'undo' : 'troubleClear')}
          </button>
          {newestFirst.length > 0 && (
            <button type="button" className="button" onClick={() => void copy(newestFirst)}>
              {t('copy')}
            </button>
          )}
        </div>
      )}
      <p role="status">{failed ? t('saveFailed') : told}</p>
    </section>
  );
}
