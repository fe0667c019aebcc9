import type { ReviewedStory } from '../../lib/model/review.ts';
import type { Section } from '../../lib/model/rubric.ts';

export const TOLD_SECTIONS = [
  'situation',
  'task',
  'action',
  'result',
  'reflection',
] as const satisfies readonly Section[];
export type ToldSection = (typeof TOLD_SECTIONS)[number];

/**
 * How a telling's time is usually divided, in hundredths. From the STAR guide of the University of Washington's career
 * center (careers.uw.edu, “STAR Method of Interviewing”): situation 20, task 10, action 60, result 10. It asks for no
 * reflection; interviewers who do are given its tenth from the action. RUBRIC.md marks a scene of more than 25.
 */
export const USUAL_SHARES: Readonly<Record<ToldSection, number>> = {
  situation: 20,
  task: 10,
  action: 50,
  result: 10,
  reflection: 10,
};

export interface TellingTime {
  readonly seconds: number;
  readonly parts: readonly {
    readonly section: ToldSection;
    readonly seconds: number;
    /** 0 to 100. */
    readonly share: number;
  }[];
  /** Talk before the first sentence that names the problem; absent where none does. */
  readonly problemAfter: number | undefined;
}

/** How the talk of a story divides, at the pace that its review was told. */
export function tellingTime({ sentences, words, seconds }: ReviewedStory): TellingTime {
  const told = sentences.filter(({ section, followUp }) => section !== 'other' && !followUp);
  const timeOf = (some: readonly { readonly words: number }[]) =>
    words > 0 ? (some.reduce((sum, one) => sum + one.words, 0) / words) * seconds : 0;
  const parts = TOLD_SECTIONS.map((section) => {
    const time = timeOf(told.filter((one) => one.section === section));
    return { section, seconds: Math.round(time), share: seconds > 0 ? Math.round((100 * time) / seconds) : 0 };
  });
  const problem = told.findIndex(({ evidence }) => evidence.some(({ id }) => id === 'problem'));
  return { seconds, parts, problemAfter: problem < 0 ? undefined : Math.round(timeOf(told.slice(0, problem))) };
}

/** What each section takes, in seconds. */
export function secondsBySection({ parts }: TellingTime): Readonly<Record<ToldSection, number>> {
  const of = (wanted: ToldSection) => parts.find(({ section }) => section === wanted)?.seconds ?? 0;
  return {
    situation: of('situation'),
    task: of('task'),
    action: of('action'),
    result: of('result'),
    reflection: of('reflection'),
  };
}

/** The part that is furthest from its usual share; none where all are near it. */
export function furthestOff({ parts }: TellingTime): ToldSection | undefined {
  const off = (part: TellingTime['parts'][number]) => Math.abs(part.share - USUAL_SHARES[part.section]);
  const furthest = parts.reduce((a, b) => (off(b) > off(a) ? b : a));
  return off(furthest) >= NOTABLE ? furthest.section : undefined;
}

/** A share this far from the usual one is worth a word, in hundredths: within it every good story differs. */
const NOTABLE = 10;
