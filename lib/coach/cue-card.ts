import { countWords } from '../language/words.ts';
import type { Cue, CueAnswer, CueCard, CuePart } from '../model/cue-card.ts';
import type { ReviewedStory } from '../model/review.ts';
import type { EvidenceId, Level } from '../model/rubric.ts';
import { SECTIONS, USUAL_PACE } from '../model/rubric.ts';
import type { Span } from '../model/span.ts';
import type { Frame } from '../rubric/frames/frame.ts';
import { secondsOf } from '../rubric/judged.ts';
import { figuresIn } from './cue-figures.ts';
import { cueLine, firstOf } from './cue-line.ts';
import { followUpsFor } from './follow-ups.ts';
import { hasEvidence, type Own, ownSentencesOf, saidIn, wordsIn } from './own-sentences.ts';
import { tellFor } from './tell.ts';

/** What a card is made for. */
export interface CueOptions {
  readonly frame?: Frame | undefined;
  readonly level?: Level;
  /** Answers that the person has drafted, by the follow-up's id: they come before what the story itself says. */
  readonly drafted?: Readonly<Record<string, string>>;
  /** The person's own pace, in words a minute. */
  readonly pace?: number | undefined;
}

/** What each section's line is about, the most telling first. */
const ABOUT: Readonly<Record<Cue['section'], readonly EvidenceId[]>> = {
  situation: ['problem'],
  task: ['motive', 'scope-boundary'],
  action: ['root-cause', 'reproduction', 'complete-fix', 'method', 'follow-through', 'trade-off', 'i-action'],
  result: ['baseline', 'metric', 'business-value', 'verification', 'second-order'],
  reflection: ['org-insight', 'specific-reflection', 'trade-off'],
};

/** Where within its sentence a line is cut, in case that is not where the mark itself stands (“… until it was merged”). */
const FOCUS: { readonly [S in Cue['section']]?: readonly EvidenceId[] } = {
  action: ['root-cause', 'i-action', 'reproduction', 'method'],
  result: ['metric', 'baseline', 'business-value'],
};

/** Read in one glance, at about 28 characters a row. */
const LINE_WORDS = 12;
/** The work has several lines, and each is shorter. */
const STEP_WORDS = 10;
const MOST_STEPS = 4;
/** More words than this are not said in one breath. */
const BREATH_WORDS = 25;
/** What the story says to a follow-up, of each sentence. */
const ANSWER_WORDS = 15;
/** Fewer words are no answer by themselves: “the guarantee is five years”. */
const LEAST_ANSWER = 6;
/** More sentences than this are no answer to be read off during a call. */
const MOST_ANSWERS = 2;

/**
 * Makes the card of a story for a call. All of it is cut out of the person's own sentences.
 * @param story as reviewed; `text` is the text that it was reviewed in
 */
export function cueCard(
  story: ReviewedStory,
  text: string,
  { frame, level, drafted, pace = USUAL_PACE }: CueOptions = {},
): CueCard {
  const all = ownSentencesOf(story, text);
  const telling = frame && tellFor(story, text, frame, level);
  const order = telling?.order ?? all.map((s) => s.index);
  const told = order.flatMap((index) => all.find((s) => s.index === index) ?? []);
  const front = new Set(telling?.placements.filter((p) => p.move === 'front').map((p) => p.sentence));
  const boundary = told.find((s) => hasEvidence(s, 'scope-boundary'));
  return {
    ...(story.question && { question: story.question }),
    opening: told[0] ? openingOf(told[0]) : '',
    cues: SECTIONS.flatMap((section) =>
      section === 'other' ? [] : (cueOf(section, inStoryOrder(told), boundary) ?? []),
    ),
    figures: figuresIn(inStoryOrder(told)),
    ...(boundary && { boundary: boundaryOf(boundary) }),
    followUps: answersTo(story, text, frame, drafted),
    plan: planOf(told, front, pace),
  };
}

const inStoryOrder = (told: readonly Own[]): readonly Own[] => [...told].sort((a, b) => a.index - b.index);

function cueOf(section: Cue['section'], told: readonly Own[], boundary: Own | undefined): Cue | undefined {
  // The boundary has a place of its own on the card.
  const mine = told.filter((s) => s.section === section && s !== boundary);
  if (mine.length === 0) return undefined;
  const chosen = section === 'action' ? stepsOf(mine) : [mostTelling(mine, ABOUT[section])];
  const words = chosen.length > 1 ? STEP_WORDS : LINE_WORDS;
  return { section, lines: chosen.map((s) => oneLine(cueLine(s.text, focusOf(s, section), words))) };
}

/** The sentence that shows most of what counts; among equals the one with the more telling mark, then the earlier. */
function mostTelling(sentences: readonly Own[], about: readonly EvidenceId[]): Own {
  const worth = (s: Own) => about.reduce((sum, id, i) => sum + (hasEvidence(s, id) ? 2 ** (about.length - i) : 0), 0);
  return sentences.reduce((best, s) => (worth(s) > worth(best) ? s : best));
}

/** The steps of the work that between them show most, in their order. */
function stepsOf(mine: readonly Own[]): readonly Own[] {
  const chosen = new Set<Own>();
  const shown = new Set<EvidenceId>();
  while (chosen.size < MOST_STEPS) {
    const left = mine.filter((s) => !chosen.has(s) && s.evidence.some((e) => !shown.has(e.id)));
    const [first, ...others] = left;
    if (!first) break;
    const fresh = (s: Own) =>
      ABOUT.action.reduce((sum, id, i) => sum + (hasEvidence(s, id) && !shown.has(id) ? 2 ** (7 - i) : 0), 0);
    const next = others.reduce((best, s) => (fresh(s) > fresh(best) ? s : best), first);
    chosen.add(next);
    for (const { id } of next.evidence) shown.add(id);
  }
  const [first] = mine;
  return chosen.size ? mine.filter((s) => chosen.has(s)) : first ? [first] : [];
}

/** The whole sentence, as it is said, where it is no longer than a breath; else what of it is the matter. */
const boundaryOf = (s: Own): string =>
  oneLine(s.words > BREATH_WORDS ? cueLine(s.text, markOf(s, ['scope-boundary']), LINE_WORDS, true) : s.text);

/** The whole sentence, or what of a long one can be begun with. */
const openingOf = (s: Own): string => oneLine(s.words > BREATH_WORDS ? firstOf(s.text, BREATH_WORDS) : s.text);

const focusOf = (s: Own, section: Cue['section']): Span | undefined => markOf(s, FOCUS[section] ?? ABOUT[section]);

/** Where in a sentence the most telling of some marks lies. */
function markOf(s: Own, ids: readonly EvidenceId[]): Span | undefined {
  const mark = ids.flatMap((id) => s.evidence.find((e) => e.id === id) ?? [])[0];
  return mark && { start: mark.span.start - s.span.start, end: mark.span.end - s.span.start };
}

function answersTo(
  story: ReviewedStory,
  text: string,
  frame: Frame | undefined,
  drafted: CueOptions['drafted'] = {},
): readonly CueAnswer[] {
  const all = saidIn(story, text);
  return followUpsFor(story, text, frame, Object.keys(drafted)).map(({ id, question, state, answeredBy, answer }) => {
    const own = drafted[id]?.trim();
    const said = answeredBy.slice(0, MOST_ANSWERS).flatMap((index) => {
      const s = all.find((one) => one.index === index);
      return s ? [answerOf(s, markOf(s, answer.flat()))] : [];
    });
    return own ? { id, question, state: 'answered', answers: [own] } : { id, question, state, answers: said };
  });
}

/** What of a sentence answers a follow-up; all of it where that is a few words, and the whole is said in one breath. */
function answerOf(s: Own, about: Span | undefined): string {
  const line = cueLine(s.text, about, ANSWER_WORDS, true);
  const short = countWords(line) < LEAST_ANSWER && s.words <= BREATH_WORDS;
  return oneLine(short ? cueLine(s.text, about, BREATH_WORDS, true) : line);
}

/** The parts as they are told, each with its time. What the frame moves to the front is a part of its own. */
function planOf(told: readonly Own[], front: ReadonlySet<number>, pace: number): CueCard['plan'] {
  const parts = new Map<CuePart, Own[]>();
  for (const s of told) {
    if (s.section === 'other') continue;
    const part = front.has(s.index) && s.section !== 'action' ? 'opening' : s.section;
    parts.set(part, [...(parts.get(part) ?? []), s]);
  }
  const inOrder: readonly CuePart[] = ['opening', 'situation', 'task', 'action', 'result', 'reflection'];
  return inOrder.flatMap((part) => {
    const sentences = parts.get(part);
    return sentences ? [{ part, seconds: Math.round(secondsOf(wordsIn(sentences), pace)) }] : [];
  });
}

/** A sentence that the editor broke over lines is one line here. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
