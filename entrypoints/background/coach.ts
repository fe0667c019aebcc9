/** Answers what the panel asks the coach: each time from the story's own text, so that nothing need be kept meanwhile. */
import { followUpsFor } from '../../lib/coach/follow-ups.ts';
import { judgeAnswer } from '../../lib/coach/judge-answer.ts';
import { ownSentencesOf } from '../../lib/coach/own-sentences.ts';
import type { Hanging } from '../../lib/coach/references.ts';
import { shorten } from '../../lib/coach/shorten.ts';
import { tellFor } from '../../lib/coach/tell.ts';
import type { FrameName, HangingWord, ProbeState, ShortStory, ToldStory } from '../../lib/model/coaching.ts';
import type { ReviewedStory, ReviewOptions } from '../../lib/model/review.ts';
import { type Level, USUAL_LEVEL } from '../../lib/model/rubric.ts';
import type { Span } from '../../lib/model/span.ts';
import { keepAnswer } from '../../lib/platform/draft-answers.ts';
import { chooseFor } from '../../lib/platform/known-stories.ts';
import type { WorkerHandlers } from '../../lib/platform/messages.ts';
import { changeSettings, readSettings } from '../../lib/platform/settings.ts';
import { review } from '../../lib/review.ts';
import { type Frame, shows } from '../../lib/rubric/frames/frame.ts';
import { FRAMES, frameOf } from '../../lib/rubric/frames/index.ts';
import { explain, RULES } from './explain.ts';
import { optionsFrom } from './review-options.ts';

type CoachHandlers = Pick<
  WorkerHandlers,
  | 'frames'
  | 'tell'
  | 'shorten'
  | 'followUps'
  | 'judgeAnswer'
  | 'chooseFor'
  | 'turnRule'
  | 'keepAnswer'
  | 'explain'
  | 'rules'
>;

export const coachHandlers: CoachHandlers = {
  frames: () => FRAMES.map(nameOf),
  rules: () => RULES,
  async chooseFor({ story, frame, level }) {
    await chooseFor(story, {
      ...(frame !== undefined && { frame }),
      ...(level !== undefined && { level: level ?? undefined }),
    });
    return undefined;
  },
  async turnRule({ rule, on }) {
    await changeSettings(({ disabledRules }) => {
      const others = disabledRules.filter((one) => one !== rule);
      return { disabledRules: on ? others : [...others, rule] };
    });
    return undefined;
  },
  async keepAnswer({ story, probe, text }) {
    await keepAnswer(story, probe, text);
    return undefined;
  },
  explain: ({ rule }) => explain(rule) ?? null,
  async tell({ text, frame: id, level }) {
    const frame = frameOf(id);
    const { story, options } = await readStory(text, { frame: id, level });
    return frame && story ? toldStory(story, text, frame, options) : null;
  },
  async shorten({ text, limit, frame, level }) {
    const { story, options } = await readStory(text, { frame, level });
    return story ? shortStory(story, text, limit, options) : null;
  },
  async followUps({ text, frame, level }) {
    const { story } = await readStory(text, { frame, level });
    if (!story) return null;
    const quoted = (index: number) => quote(story, text, index);
    return followUpsFor(story, text, frameOf(frame)).map(
      (probe): ProbeState => ({
        ...probe,
        answeredBy: probe.answeredBy.map(quoted),
        weakIn: probe.weakIn.map(quoted),
      }),
    );
  },
  async judgeAnswer({ text, answer, target, frame, level }) {
    const { weakFlag, ...rest } = target;
    const options = await optionsFor({ frame, level });
    return judgeAnswer({ ...rest, ...(weakFlag && { weakFlag }) }, answer, text, review, options);
  },
};

interface Purpose {
  readonly frame?: string | undefined;
  readonly level?: Level | undefined;
}

async function optionsFor({ frame, level }: Purpose): Promise<ReviewOptions> {
  return { ...optionsFrom(await readSettings()), ...(level && { level }), ...(frame && { principle: frame }) };
}

async function readStory(
  text: string,
  purpose: Purpose,
): Promise<{ story: ReviewedStory | undefined; options: ReviewOptions }> {
  const options = await optionsFor(purpose);
  return { story: review(text, options).stories[0], options };
}

const nameOf = ({ id, kind, name }: Frame): FrameName => ({ id, kind, name });

function toldStory(story: ReviewedStory, text: string, frame: Frame, options: ReviewOptions): ToldStory {
  const told = tellFor(story, text, frame, options.level, options.pace);
  const own = ownSentencesOf(story, text);
  const places = new Map(told.placements.map(({ sentence }, place) => [sentence, place]));
  const before = story.scores.overall;
  return {
    frame: nameOf(frame),
    advice: told.advice,
    leaveOut: frame.leaveOut.map(({ what, why }) => ({ what, why })),
    placements: told.placements.map(({ sentence, move, why }) => {
      const said = own.find(({ index }) => index === sentence);
      return {
        ...quote(story, text, sentence),
        section: story.sentences[sentence]?.section ?? 'other',
        move,
        why,
        stressed: move !== 'cut' && said !== undefined && shows(said, { evidence: frame.stress.evidence }),
      };
    }),
    order: told.order.flatMap((sentence) => places.get(sentence) ?? []),
    text: told.text,
    replaces: wholeOf(story, text),
    seconds: told.seconds,
    hanging: told.hanging.map((one) => hangingWord(story, text, one)),
    missing: told.missing,
    notes: told.notes,
    before,
    after: review(told.text, options).stories[0]?.scores.overall ?? before,
  };
}

function shortStory(
  story: ReviewedStory,
  text: string,
  limit: Parameters<typeof shorten>[2],
  options: ReviewOptions,
): ShortStory {
  const frame = frameOf(options.principle);
  const level = options.level ?? USUAL_LEVEL;
  const short = shorten(story, text, limit, review, { level, pace: options.pace, ...(frame && { frame }) });
  return {
    kept: short.kept.map((index) => quote(story, text, index)),
    dropped: short.dropped.map(({ sentence, why }) => ({ ...quote(story, text, sentence), why })),
    text: short.text,
    replaces: wholeOf(story, text),
    words: short.words,
    seconds: short.seconds,
    characters: short.characters,
    before: short.before,
    ...(short.after !== undefined && { after: short.after }),
    hanging: short.hanging.map((one) => hangingWord(story, text, one)),
  };
}

/** From the first told sentence, its list marker included, to the last: what a new telling takes the place of. */
function wholeOf(story: ReviewedStory, text: string): Span {
  const own = ownSentencesOf(story, text);
  const [first] = own;
  const last = own.at(-1);
  if (!first || !last) return { start: story.span.start, end: story.span.start };
  const line = text.slice(text.lastIndexOf('\n', first.span.start - 1) + 1, first.span.start);
  const marker = /^[ \t]*(?:[-*•–—]|\(?\d{1,2}[.)])[ \t]+$/.test(line) ? line.length : 0;
  return { start: first.span.start - marker, end: last.span.end };
}

function quote(story: ReviewedStory, text: string, index: number): { readonly text: string; readonly span: Span } {
  const span = story.sentences[index]?.span ?? { start: 0, end: 0 };
  return { text: text.slice(span.start, span.end), span };
}

function hangingWord(story: ReviewedStory, text: string, { word, sentence, message }: Hanging): HangingWord {
  return { word, sentence: quote(story, text, sentence).text, message };
}
