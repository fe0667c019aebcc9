import type { StoryAssessment } from '../model/assessment.ts';
import type { ReviewedStory, ReviewOptions } from '../model/review.ts';
import { DIMENSIONS, type Dimension, SECTIONS, type Section } from '../model/rubric.ts';
import { strengthsOf } from './coverage.ts';
import type { Reviewer } from './judge-answer.ts';
import { mainStory } from './main-story.ts';

/** What the review makes of one saved story. */
export function assessText(text: string, review: Reviewer, options: ReviewOptions): StoryAssessment {
  const reviewed = review(text, options);
  const story = mainStory(reviewed);
  const { status } = reviewed;
  if (!story) return { status, overall: 0, scores: NO_SCORES, seconds: 0, sections: NO_TIME, strengths: [] };
  return {
    status,
    overall: story.scores.overall,
    scores: fill(DIMENSIONS, (dimension) => story.scores[dimension].value),
    seconds: story.seconds,
    sections: secondsBySection(story),
    strengths: strengthsOf(story, text),
  };
}

function secondsBySection({ sentences, words, seconds }: ReviewedStory): Record<Section, number> {
  const pace = words > 0 ? seconds / words : 0;
  return fill(SECTIONS, (section) => {
    const own = sentences.filter(
      (sentence) => sentence.section === section && section !== 'other' && !sentence.followUp,
    );
    return Math.round(own.reduce((sum, sentence) => sum + sentence.words, 0) * pace);
  });
}

function fill<K extends Dimension | Section>(keys: readonly K[], of: (key: K) => number): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, number>;
}

const NO_SCORES = fill(DIMENSIONS, () => 0);
const NO_TIME = fill(SECTIONS, () => 0);
