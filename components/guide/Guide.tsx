import type { ReactNode } from 'react';
import type { ProbeState, RuleReason, RuleReasons, ToldStory } from '../../lib/model/coaching.ts';
import { t } from '../../lib/platform/i18n.ts';
import { Contents } from './Contents.tsx';
import { LedFor } from './LedFor.tsx';
import { lessonsIn } from './lessons.ts';
import { Probes } from './Probes.tsx';
import { RuleCard } from './RuleCard.tsx';
import { StepLesson } from './StepLesson.tsx';
import { BY_LEVEL, STEPS } from './worked-story.ts';
import './guide.css';

interface GuideProps {
  /** Out of the checks' own files; absent until they are known. */
  readonly rules: RuleReasons | undefined;
  readonly probes: readonly ProbeState[];
  readonly told: readonly ToldStory[];
  /** The place that the person came for: a step, a check's id, a frame. */
  readonly sought: string;
  readonly linkTo: (place: string) => string;
  /** The page on which every check is told in full. */
  readonly allChecks: string;
}

/** The rubric, taught on one story. */
export function Guide({ rules, probes, told, sought, linkTo, allChecks }: GuideProps) {
  const language = t('interfaceLanguage');
  const lessons = lessonsIn(language);
  const known = new Map([...(rules?.flags ?? []), ...(rules?.evidence ?? [])].map((rule) => [rule.id, rule]));
  const places: readonly (readonly [string, string])[] = [
    ...STEPS.map((step) => [step, lessons.steps[step].title] as const),
    ['flags', t('guideFlags')],
    ['probes', t('guideProbes')],
    ['frames', t('guideFrames')],
    ['strengths', t('guideStrengths')],
    ['lacks', t('guideLacks')],
  ];
  return (
    <div className="guide">
      <div className="guide-intro">
        <p>{lessons.intro}</p>
        {language !== 'en' && <p className="guide-what">{t('guideInEnglish')}</p>}
      </div>
      <Contents places={places} linkTo={linkTo} />
      {STEPS.map((step) => (
        <StepLesson key={step} step={step} lesson={lessons.steps[step]} rules={known} linkTo={linkTo} />
      ))}
      <Part id="flags" title={t('guideFlags')} text={lessons.flags}>
        <Rules rules={rules?.flags} sought={sought} />
      </Part>
      <p>
        <a href={allChecks} target="_blank" rel="noreferrer">
          {t('rulesTitle')}
        </a>
      </p>
      <Part id="probes" title={t('guideProbes')} text={lessons.probes} rows>
        <Probes probes={probes} />
      </Part>
      <Part id="frames" title={t('guideFrames')} text={lessons.frames} rows>
        {told.map((one) => (
          <LedFor key={one.frame.id} told={one} />
        ))}
        <div className="guide-cards">
          {(['junior', 'senior'] as const).map((level) => (
            <article key={level} className="guide-rule" id={`guide-${level}`}>
              <h3 tabIndex={-1}>{t(level === 'junior' ? 'guideJunior' : 'guideSenior')}</h3>
              <p>{lessons.levels[level]}</p>
              <blockquote className="guide-opening" lang="en">
                <p>{BY_LEVEL[level].dwell}</p>
                <p>{BY_LEVEL[level].lesson}</p>
              </blockquote>
            </article>
          ))}
        </div>
      </Part>
      <Part id="strengths" title={t('guideStrengths')} text={lessons.strengths}>
        <Rules rules={rules?.evidence} sought={sought} />
      </Part>
      <Part id="lacks" title={t('guideLacks')} text={lessons.lacks}>
        <Rules rules={rules?.findings} sought={sought} />
      </Part>
    </div>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Each has the whole width, to hold two things against each other. */
  readonly rows?: boolean;
  readonly children: ReactNode;
}

function Part({ id, title, text, rows = false, children }: PartProps) {
  return (
    <section id={`guide-${id}`} className="guide-part" aria-labelledby={`guide-${id}-title`}>
      <h2 id={`guide-${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      <p>{text}</p>
      <div className={rows ? 'guide-rows' : 'guide-cards'}>{children}</div>
    </section>
  );
}

function Rules({ rules = [], sought }: { readonly rules: readonly RuleReason[] | undefined; readonly sought: string }) {
  return rules.map((rule) => <RuleCard key={rule.id} rule={rule} sought={rule.id === sought} />);
}
