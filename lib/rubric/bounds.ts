/**
 * Where three of the story findings begin, by RUBRIC.md: for the rules that raise them, and for the coach, who weighs thousands
 * of cuts of a story without a review of each.
 */
import { PROBLEM_WITHIN } from '../model/rubric.ts';
import { secondsOf } from './judged.ts';

/** In words: less has no scene that could take over. */
const LONG_ENOUGH = 120;
const MOST_SCENE = 0.25;
const LEAST_OWN = 0.8;

/**
 * Whether the problem comes late.
 * @param words of talk before it
 * @param pace in words a minute
 */
export const isSlowSetup = (words: number, pace?: number): boolean =>
  Math.round(secondsOf(words, pace)) > PROBLEM_WITHIN;

/**
 * Whether the scene takes too much of a story.
 * @param scene words of it before the first action
 * @param words of the whole story
 */
export const isLongSituation = (scene: number, words: number): boolean =>
  words > LONG_ENOUGH && scene > MOST_SCENE * words;

/**
 * Whether too much of the work is other people's.
 * @param mine actions with the speaker as their doer
 * @param others actions with somebody else as theirs
 */
export const isWeHeavy = (mine: number, others: number): boolean => mine < LEAST_OWN * (mine + others);
