import type { RuleReason } from '../../lib/model/coaching.ts';
import { t } from '../../lib/platform/i18n.ts';
import type { Lesson } from './lessons.ts';
import { type Step, type StrongSentence, unmarked, type WeakSentence, WORKED_STORY } from './worked-story.ts';

interface StepLessonProps {
  readonly step: Step;
  readonly lesson: Lesson;
  /** By id; empty until they are known. */
  readonly rules: ReadonlyMap<string, RuleReason>;
  readonly linkTo: (place: string) => string;
}

/** One step of the story: the tip, the usual pitfall, and the step told weakly and told well. */
export function StepLesson({ step, lesson, rules, linkTo }: StepLessonProps) {
  const { weak, strong } = WORKED_STORY[step];
  return (
    <section id={`guide-${step}`} className="guide-step" data-step={step} aria-labelledby={`guide-${step}-title`}>
      <h2 id={`guide-${step}-title`} tabIndex={-1}>
        {lesson.title}
      </h2>
      <p>{lesson.tip}</p>
      <p className="guide-pitfall">
        <b>{t('guidePitfall')}</b> {lesson.pitfall}
      </p>
      <div className="guide-tellings">
        <div className="guide-telling" data-kind="weak">
          <h3>{t('guideWeak')}</h3>
          {weak.map((sentence) => (
            <Weak key={sentence.text} sentence={sentence} rules={rules} linkTo={linkTo} />
          ))}
        </div>
        <div className="guide-telling" data-kind="strong">
          <h3>{t('guideStrong')}</h3>
          {strong.map((sentence) => (
            <Strong key={sentence.text} sentence={sentence} rules={rules} linkTo={linkTo} />
          ))}
        </div>
      </div>
    </section>
  );
}

type SentenceProps<S> = Pick<StepLessonProps, 'rules' | 'linkTo'> & { readonly sentence: S };

function Weak({ sentence, rules, linkTo }: SentenceProps<WeakSentence>) {
  const { text, phrase } = unmarked(sentence);
  const rule = sentence.flag && rules.get(sentence.flag);
  return (
    <div className="guide-sentence">
      <p lang="en" data-dimension={rule?.dimension}>
        {phrase ? (
          <>
            {text.slice(0, phrase.start)}
            <mark className="guide-phrase">{text.slice(phrase.start, phrase.end)}</mark>
            {text.slice(phrase.end)}
          </>
        ) : (
          text
        )}
      </p>
      {rule && <Mark rule={rule} linkTo={linkTo} />}
    </div>
  );
}

function Strong({ sentence, rules, linkTo }: SentenceProps<StrongSentence>) {
  return (
    <div className="guide-sentence">
      <p lang="en">{sentence.text}</p>
      <span className="guide-marks">
        {sentence.shows.flatMap((id) => {
          const rule = rules.get(id);
          return rule ? [<Mark key={id} rule={rule} linkTo={linkTo} />] : [];
        })}
      </span>
    </div>
  );
}

/** What the review says of a sentence, leading to why. */
function Mark({ rule, linkTo }: { readonly rule: RuleReason; readonly linkTo: (place: string) => string }) {
  return (
    <a className="guide-mark" href={linkTo(rule.id)} data-dimension={rule.dimension} lang="en">
      {rule.title}
    </a>
  );
}
