import { useId, useState } from 'react';
import type { ReviewedStory } from '../../lib/model/review.ts';
import { PROBLEM_WITHIN } from '../../lib/model/rubric.ts';
import { t } from '../../lib/platform/i18n.ts';
import { SectionBar } from './SectionBar.tsx';
import { sectionName } from './section-name.ts';
import { furthestOff, secondsBySection, tellingTime, USUAL_SHARES } from './telling-time.ts';
import './telling-bar.css';

/** How the time of the telling divides, over the usual shares, and when the problem first appears. */
export function TellingBar({ story }: { readonly story: ReviewedStory }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const time = tellingTime(story);
  const off = furthestOff(time);
  const part = time.parts.find(({ section }) => section === off);
  return (
    <section className="telling" aria-label={t('tellingHeading')}>
      <button
        type="button"
        className="telling-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span className="visually-hidden">{t('tellingHeading')}. </span>
        <SectionBar kind="large" parts={secondsBySection(time)} />
        <SectionBar kind="usual" parts={USUAL_SHARES} />
        <span className="telling-note">
          {part && off && `${t('tellingOff', sectionName(off), part.share, USUAL_SHARES[off])} `}
          {problemNote(time.problemAfter)}
        </span>
      </button>
      <table id={id} className="telling-table" hidden={!open}>
        <thead>
          <tr>
            <th scope="col">{t('tellingPart')}</th>
            <th scope="col">{t('tellingTime')}</th>
            <th scope="col">{t('tellingShare')}</th>
            <th scope="col">{t('tellingUsual')}</th>
          </tr>
        </thead>
        <tbody>
          {time.parts.map(({ section, seconds, share }) => (
            <tr key={section}>
              <th scope="row">
                <span className="telling-dot" data-section={section} />
                {sectionName(section)}
              </th>
              <td>{t('seconds', seconds)}</td>
              <td>{t('percent', share)}</td>
              <td>{t('percent', USUAL_SHARES[section])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function problemNote(after: number | undefined): string {
  if (after === undefined) return t('problemNever');
  if (after === 0) return t('problemAtOnce');
  return after > PROBLEM_WITHIN ? t('problemLate', after, PROBLEM_WITHIN) : t('problemAfter', after);
}
