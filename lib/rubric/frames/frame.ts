import type { Dimension, EvidenceId, FlagId, Section } from '../../model/rubric.ts';

/** What a sentence may show of what a frame looks for: any of the evidence, flags or words, in one of the sections where they are given. */
export interface Mark {
  readonly evidence?: readonly EvidenceId[];
  readonly flags?: readonly FlagId[];
  /** Matched on the sentence in lower case with straight quotes. Only for what no evidence mark says. */
  readonly words?: RegExp;
  readonly sections?: readonly Section[];
}

/** What opens the telling. */
export interface Lead {
  readonly mark: Mark;
  /** `opening`: within the first two sentences. `work`: the telling of the work itself begins with it. */
  readonly place: 'opening' | 'work';
  /** What it is, to go after “open with”. */
  readonly what: string;
  readonly why: string;
}

/** What weakens the story for this question, although it may be true. */
export interface LeaveOut extends Mark {
  /** A sentence that shows one of these as well stays in. */
  readonly unless?: readonly EvidenceId[];
  /** Only at the opening; further on it may stand. */
  readonly atOpening?: true;
  /** What it is, to go after “leave out”. */
  readonly what: string;
  readonly why: string;
}

/** What an answer to this question must hold. */
export interface Demand {
  readonly id: string;
  /** What is missing, as a short noun phrase. */
  readonly what: string;
  /** What an interviewer asks where it is missing. */
  readonly question: string;
  readonly mark: Mark;
}

/**
 * What gives away, in a question put in any words, that it asks for this. Matched on lower case with straight quotes; both
 * global.
 */
export interface Asks {
  /** Words that settle it, where no other frame has as many. */
  readonly surely: RegExp;
  /** Words that many questions share, and that only tip the scale. */
  readonly perhaps: RegExp;
}

/** How a story is told for one kind of question (RUBRIC.md, Frames). */
export interface Frame {
  /** Kebab-case. */
  readonly id: string;
  readonly kind: 'principle' | 'competency';
  readonly name: string;
  /** Other ids under which it is known. */
  readonly also?: readonly string[];
  /** Questions that ask for it, as interviewers put them. */
  readonly questions: readonly string[];
  readonly asks: Asks;
  readonly lead: Lead;
  /** What to dwell on, the most telling first. */
  readonly stress: { readonly evidence: readonly EvidenceId[]; readonly advice: string };
  readonly leaveOut: readonly LeaveOut[];
  readonly demands: readonly Demand[];
  /** Dimensions that an answer may do without: they count overall only where they raise it. */
  readonly notAsked?: readonly Dimension[];
}

/** Ends every frame's file. */
export const frame = (one: Frame): Frame => one;

/** A sentence as frames look at it. */
export interface Told {
  /** Lower case, straight quotes, direct speech blanked out. */
  readonly own: string;
  readonly words: number;
  readonly section: Section;
  readonly evidence: readonly { readonly id: EvidenceId }[];
  readonly flags: readonly { readonly id: FlagId }[];
}

/** Whether a sentence shows what a frame looks for. */
export function shows(told: Told, mark: Mark): boolean {
  if (mark.sections && !mark.sections.includes(told.section)) return false;
  return (
    told.evidence.some((e) => mark.evidence?.includes(e.id)) ||
    told.flags.some((f) => mark.flags?.includes(f.id)) ||
    (mark.words?.test(told.own) ?? false)
  );
}

/** Whether a frame would rather not have a sentence. */
export const unwanted = (told: Told, out: LeaveOut, atOpening: boolean): boolean =>
  shows(told, out) && (atOpening || !out.atOpening) && !told.evidence.some((e) => out.unless?.includes(e.id));

const OPENING_SENTENCES = 2;
/** About a quarter of a minute: two short sentences (“I'm a nurse. Ward 5.”) are not yet an opening. */
const OPENING_WORDS = 40;

/** How many sentences open a telling: the first two (RUBRIC.md, Frames), or more where they are short. */
export function openingOf(told: readonly Told[]): number {
  let words = 0;
  let count = 0;
  for (const { words: own } of told) {
    if (count >= OPENING_SENTENCES && words + own > OPENING_WORDS) break;
    words += own;
    count++;
  }
  return count;
}

/** Where a frame wants its lead: the opening of the whole telling, or of the work. */
export function placeOfLead<T extends Told>(told: readonly T[], lead: Lead): readonly T[] {
  const work = lead.place === 'work' ? told.filter((t) => t.section === 'action') : [];
  const from = work.length ? work : told;
  return from.slice(0, openingOf(from));
}
