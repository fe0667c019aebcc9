/** Answers what pages of the extension ask about the saved stories. */
import { browser } from 'wxt/browser';
import { assessmentKey, keepAssessments, keptAssessments } from '../../lib/bank/assessments.ts';
import type { BankDatabase } from '../../lib/bank/database.ts';
import { withBank } from '../../lib/bank/outcome.ts';
import { searchStories } from '../../lib/bank/search.ts';
import { readShelf } from '../../lib/bank/stories.ts';
import { titleOf } from '../../lib/bank/telling.ts';
import { readAdvert } from '../../lib/coach/advert.ts';
import { assessText } from '../../lib/coach/assess-text.ts';
import { QUESTION_GROUPS } from '../../lib/coach/common-questions.ts';
import { confidentialNames } from '../../lib/coach/confidential.ts';
import { figureClashes } from '../../lib/coach/consistency.ts';
import { reasonsFor } from '../../lib/coach/coverage.ts';
import { mainStory } from '../../lib/coach/main-story.ts';
import { rankStories } from '../../lib/coach/rank-stories.ts';
import type { StoryAssessment } from '../../lib/model/assessment.ts';
import type { ReviewOptions } from '../../lib/model/review.ts';
import type { StoryRecord } from '../../lib/model/story.ts';
import type { BankReplies, bankMethods } from '../../lib/platform/bank-methods.ts';
import type { WorkerHandlers } from '../../lib/platform/messages.ts';
import { readSettings } from '../../lib/platform/settings.ts';
import { review } from '../../lib/review.ts';
import { frameOf } from '../../lib/rubric/frames/index.ts';
import { headOf } from '../../lib/story/story-head.ts';
import { optionsFrom } from './review-options.ts';

type BankHandlers = Pick<WorkerHandlers, keyof typeof bankMethods & keyof BankReplies>;

export const bankHandlers: BankHandlers = {
  assessStories: ({ ids }) =>
    withBank('assess', async (bank) => {
      const stories = (await bank.stories.bulkGet([...ids])).flatMap((story) => story ?? []);
      const assessed = await assess(bank, stories);
      return stories.flatMap(({ id }) => {
        const assessment = assessed.get(id);
        return assessment ? [{ story: id, assessment }] : [];
      });
    }),
  strengthReasons: ({ story: id, frame: frameId }) =>
    withBank('strength', async (bank) => {
      const story = await bank.stories.get(id);
      const frame = frameOf(frameId);
      const told = story && mainStory(review(story.text, await optionsOf(story)));
      return story && frame && told ? reasonsFor(told, story.text, frame) : null;
    }),
  rankStories: ({ question }) =>
    withBank('rank', async (bank) => {
      const { stories } = await readShelf(bank);
      const assessed = await assess(bank, stories);
      const hits = searchStories(question, stories);
      return rankStories(
        question,
        stories.map(({ id, principle }) => {
          const { overall = 0, strengths = [] } = assessed.get(id) ?? {};
          return { id, overall, strengths, principle, words: hits.get(id) ?? { score: 0, terms: [] } };
        }),
      );
    }),
  commonQuestions: () => QUESTION_GROUPS,
  readAdvert: ({ text }) => readAdvert(text),
  checkStories: () =>
    withBank('check', async (bank) => {
      const { stories } = await readShelf(bank);
      // The other telling of a story, which the person has not decided on, is compared too.
      const ids = stories.flatMap(({ clashes }) => clashes);
      const others = (await bank.versions.bulkGet(ids)).flatMap((one) =>
        one ? [{ id: one.story, text: one.text }] : [],
      );
      return { clashes: figureClashes([...stories, ...others]), names: confidentialNames(stories) };
    }),
  async splitStories({ text }) {
    const options = optionsFrom(await readSettings());
    const { status, stories } = review(text, options);
    return {
      status,
      stories: stories.map(({ span, question, scores, seconds }) => {
        const whole = text.slice(span.start, span.end);
        const head = headOf(whole, question);
        // A heading with nothing below it is all there is.
        const words = whole.slice(head.length).trim() || whole.trim();
        const title = head.title ?? question ?? titleOf(words);
        return { text: words, title, ...(question && { question }), overall: scores.overall, seconds };
      }),
    };
  },
};

/** What the review makes of each story, by its id: kept from before, or made now and kept. */
async function assess(
  bank: BankDatabase,
  stories: readonly StoryRecord[],
): Promise<ReadonlyMap<string, StoryAssessment>> {
  const { version } = browser.runtime.getManifest();
  const keyed = await Promise.all(
    stories.map(async (story) => {
      const options = await optionsOf(story);
      const told = { ...options, disabled: [...(options.disabled ?? [])].sort(), version };
      return { story, options, key: assessmentKey(story.text, told) };
    }),
  );
  const kept = await keptAssessments(
    bank,
    keyed.map(({ key }) => key),
  );
  const made = new Map<string, StoryAssessment>();
  for (const { story, options, key } of keyed) {
    if (!kept.has(key)) made.set(key, assessText(story.text, review, options));
  }
  if (made.size > 0) await keepAssessments(bank, made);
  return new Map(
    keyed.flatMap(({ story, key }): [string, StoryAssessment][] => {
      const assessment = kept.get(key) ?? made.get(key);
      return assessment ? [[story.id, assessment]] : [];
    }),
  );
}

/** A story is judged for its own level where it has one. Its frame is left out: it is judged for all of them. */
async function optionsOf({ level }: StoryRecord): Promise<ReviewOptions> {
  return { ...optionsFrom(await readSettings()), ...(level && { level }) };
}
