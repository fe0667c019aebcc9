import { useRef, useState } from 'react';
import { CoverageGrid } from '../../../../components/stories/CoverageGrid.tsx';
import { gradeOf } from '../../../../components/stories/coverage.ts';
import { StrengthCard } from '../../../../components/stories/StrengthCard.tsx';
import { EmptyState } from '../../../../components/ui/EmptyState.tsx';
import type { StrengthReasons } from '../../../../lib/model/assessment.ts';
import { t } from '../../../../lib/platform/i18n.ts';
import { askWorker } from '../../../../lib/platform/messages.ts';
import { useFrames } from '../../../shared/use-frames.ts';
import { attempt, told } from './acts.ts';
import type { PlaceProps } from './place.ts';
import { toPlace, toStory } from './route.ts';

interface OpenCell {
  readonly story: string;
  readonly frame: string;
  readonly reasons: StrengthReasons;
}

/** Which principles and competencies the saved stories cover, and where the gaps are. */
export default function CoveragePlace({ stories, assessments, say }: PlaceProps) {
  const frames = useFrames();
  const [open, setOpen] = useState<OpenCell>();
  const place = useRef<HTMLDivElement>(null);

  const show = (story: string, frame: string) =>
    attempt(say, 'strength', async () => {
      const reasons = await told(say, askWorker('strengthReasons', { story, frame }));
      if (reasons !== undefined) setOpen(reasons ? { story, frame, reasons } : undefined);
    });

  // Back to the cell that it was asked for from.
  const close = () => {
    place.current?.querySelector<HTMLElement>('.coverage [aria-expanded=true]')?.focus();
    setOpen(undefined);
  };

  if (stories.length === 0) {
    return (
      <EmptyState title={t('coverageEmptyTitle')} actions={<a href={toPlace('add')}>{t('bankAdd')}</a>}>
        <p>{t('coverageEmptyText')}</p>
      </EmptyState>
    );
  }
  const strengthOf = (story: string, frame: string) => {
    const assessment = assessments.get(story);
    return assessment && (assessment.strengths.find((one) => one.frame === frame)?.strength ?? 0);
  };
  const rows = frames.map((frame) => ({ frame, strengths: stories.map(({ id }) => strengthOf(id, frame.id)) }));
  const ready = stories.every(({ id }) => assessments.has(id));
  const gaps = rows.filter(({ strengths }) => gradeOf(Math.max(0, ...strengths.map((one) => one ?? 0))) === 'gap');
  const opened = open && stories.find(({ id }) => id === open.story);
  return (
    <div ref={place} className="place">
      <h2>{t('bankCoverage')}</h2>
      <p className="place-lead">{t('coverageLead')}</p>
      <p role="status" className={ready && gaps.length > 0 ? 'callout callout-warning' : 'place-lead'}>
        {!ready && t('bankReading')}
        {ready && gaps.length === 0 && t('coverageNoGaps')}
        {ready && gaps.length > 0 && t('coverageGaps', gaps.map(({ frame }) => frame.name).join(', '))}
      </p>
      {open && opened && (
        <StrengthCard
          key={`${open.story} ${open.frame}`}
          reasons={open.reasons}
          title={opened.title}
          href={toStory(opened.id)}
          onClose={close}
        />
      )}
      <CoverageGrid
        columns={stories.map(({ id, title }) => ({ id, title, href: toStory(id) }))}
        rows={rows}
        open={open}
        onOpen={(story, frame) => void show(story, frame)}
      />
      <ol className="coverage-legend">
        {stories.map(({ id, title }) => (
          <li key={id}>
            <a href={toStory(id)}>{title}</a>
          </li>
        ))}
      </ol>
    </div>
  );
}
