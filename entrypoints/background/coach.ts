/** Answers what the panel asks the coach. */
import { frameNames, probesOf, shortStory, toldStory } from '../../lib/coach/coaching.ts';
import { judgeAnswer } from '../../lib/coach/judge-answer.ts';
import type { ReviewOptions } from '../../lib/model/review.ts';
import { keepAnswer } from '../../lib/platform/draft-answers.ts';
import { chooseFor } from '../../lib/platform/known-stories.ts';
import type { WorkerHandlers } from '../../lib/platform/messages.ts';
import { changeSettings, readSettings } from '../../lib/platform/settings.ts';
import { review } from '../../lib/review.ts';
import { explain, RULES } from './explain.ts';
import { optionsOf, type Purpose } from './review-options.ts';

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
  frames: frameNames,
  rules: () => RULES,
  async chooseFor({ story, frame, level, traceless }) {
    const change = {
      ...(frame !== undefined && { frame }),
      ...(level !== undefined && { level: level ?? undefined }),
    };
    await chooseFor(story, change, traceless);
    return undefined;
  },
  async turnRule({ rule, on }) {
    await changeSettings(({ disabledRules }) => {
      const others = disabledRules.filter((one) => one !== rule);
      return { disabledRules: on ? others : [...others, rule] };
    });
    return undefined;
  },
  async keepAnswer({ story, probe, text, traceless }) {
    await keepAnswer(story, probe, text, traceless);
    return undefined;
  },
  explain: ({ rule }) => explain(rule) ?? null,
  async tell({ text, ...purpose }) {
    return toldStory(text, review, await optionsFor(purpose));
  },
  async shorten({ text, limit, ...purpose }) {
    return shortStory(text, limit, review, await optionsFor(purpose));
  },
  async followUps({ text, drafted = [], ...purpose }) {
    return probesOf(text, drafted, review, await optionsFor(purpose));
  },
  async judgeAnswer({ text, answer, target, ...purpose }) {
    const { weakFlag, ...rest } = target;
    const options = await optionsFor(purpose);
    return judgeAnswer({ ...rest, ...(weakFlag && { weakFlag }) }, answer, text, review, options);
  },
};

const optionsFor = async (purpose: Purpose): Promise<ReviewOptions> => optionsOf(await readSettings(), purpose);
