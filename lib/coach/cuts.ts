import type { EvidenceId } from '../model/rubric.ts';
import { type Frame, openingOf, unwanted } from '../rubric/frames/frame.ts';
import { hasEvidence, hasFlag, type Own, wordsIn } from './own-sentences.ts';
import { leaningsOf } from './references.ts';

/** What a frame makes of one sentence that it would rather not have. */
export interface Verdict {
  readonly move: 'cut' | 'later' | 'keep';
  readonly why: string;
}

/** Of the work at least this share is kept: a story cut to its results is no story. */
const KEEP_OF_WORK = 0.5;

/**
 * Which sentences to cut or to tell later, by index. A sentence that alone holds a piece of evidence is never cut: what is
 * wrong with it is said in its place.
 */
export function cutsFor(all: readonly Own[], frame: Frame): ReadonlyMap<number, Verdict> {
  const verdicts = new Map<number, Verdict>();
  const work = all.filter((s) => s.section === 'action').length;
  const cut = (s: Own, why: string): void => {
    const left = all.filter((o) => o.section === 'action' && verdicts.get(o.index)?.move !== 'cut').length - 1;
    if (s.section === 'action' && left < work * KEEP_OF_WORK)
      verdicts.set(s.index, {
        move: 'keep',
        why: `Kept, because too little of the work would remain. But: ${lower(why)}`,
      });
    else verdicts.set(s.index, { move: 'cut', why });
  };
  for (const [s, why] of byFrame(all, frame, verdicts)) cut(s, why);
  for (const [s, why] of weakerTwins(all, frame)) if (!verdicts.has(s.index)) cut(s, why);
  for (const s of excessScene(all.filter((o) => verdicts.get(o.index)?.move !== 'cut')))
    if (!verdicts.has(s.index))
      cut(s, 'The scene takes more than a quarter of the story, and this adds no problem to it.');
  return verdicts;
}

/** What the frame itself leaves out. What can be told later, or holds what is nowhere else, gets its verdict here. */
function* byFrame(all: readonly Own[], frame: Frame, verdicts: Map<number, Verdict>): Generator<[Own, string]> {
  const opening = openingOf(all);
  for (const [place, s] of all.entries()) {
    const out = frame.leaveOut.find((o) => unwanted(s, o, place < opening));
    if (!out) continue;
    if (out.atOpening) verdicts.set(s.index, { move: 'later', why: `${upper(out.what)}: ${lower(out.why)}` });
    else if (holdsAlone(s, all))
      verdicts.set(s.index, {
        move: 'keep',
        why: `Kept for what it alone tells. But leave out ${out.what}: ${lower(out.why)}`,
      });
    else yield [s, `Leave out ${out.what}: ${lower(out.why)}`];
  }
}

/** Sentences that say weakly, for any question, what the story says well elsewhere. */
function* weakerTwins(all: readonly Own[], frame: Frame): Generator<[Own, string]> {
  const told = (...ids: readonly EvidenceId[]) => all.some((s) => hasEvidence(s, ...ids));
  const needed = lastOfScene(all);
  // Where no figures are asked for, what people said is often the only outcome that there is.
  const measured = told('metric', 'business-value') && !frame.notAsked?.includes('metrics');
  for (const s of all) {
    if (s.evidence.length > 0) continue;
    if (hasFlag(s, 'architecture-detour') && !needed.includes(s))
      yield [s, 'It describes how things are built, and the story goes on without it.'];
    else if (hasFlag(s, 'activity-result') && measured)
      yield [s, 'The story has a measured result; praise and moods beside it only dilute it.'];
    else if (hasFlag(s, 'generic-reflection') && told('specific-reflection'))
      yield [s, 'The story has a lesson of its own; this one would fit any story.'];
    else if (hasFlag(s, 'vague-action') && told('method'))
      yield [s, 'It names no source and no means, and the story does so elsewhere.'];
    else if (hasFlag(s, 'vague-quantifier') && s.section === 'result' && told('metric'))
      yield [s, 'It claims an amount without a figure, and the story has figures.'];
  }
}

/** A story is mostly what was done: RUBRIC.md allows the scene a quarter of a story longer than this. */
const SCENE_SHARE = 0.25;
const LONG_STORY = 120;

/** The scene's sentences to spare: the longest first, until the scene fits; never the first, and none that others lean on. */
function excessScene(all: readonly Own[]): readonly Own[] {
  const total = wordsIn(all);
  if (total <= LONG_STORY) return [];
  const firstAction = all.findIndex((s) => s.section === 'action');
  const scene = all.slice(0, firstAction < 0 ? all.length : firstAction).filter((s) => s.section === 'situation');
  const needed = lastOfScene(all);
  const spare = scene
    .filter((s) => s !== all[0] && !needed.includes(s) && s.evidence.length === 0 && !leanedOn(s, all))
    .sort((a, b) => b.words - a.words);
  const cut: Own[] = [];
  let words = wordsIn(scene);
  let left = total;
  for (const s of spare) {
    if (words <= SCENE_SHARE * left) break;
    cut.push(s);
    words -= s.words;
    left -= s.words;
  }
  return cut;
}

/**
 * The end of the scene, where the story turns: never cut. More of it where no problem was found, for then it is most likely
 * there, told in words that no rule knows.
 */
function lastOfScene(all: readonly Own[]): readonly Own[] {
  const work = all.findIndex((s) => s.section === 'action' || s.section === 'result');
  const scene = all.slice(0, work < 0 ? all.length : work).filter((s) => s.section === 'situation');
  return scene.slice(all.some((s) => hasEvidence(s, 'problem')) ? -2 : -3);
}

/** Whether the next sentence points back at this one. */
function leanedOn(s: Own, all: readonly Own[]): boolean {
  const next = all[all.indexOf(s) + 1];
  return next !== undefined && leaningsOf(next).some((l) => l.kind !== 'sequence');
}

/** Whether the sentence shows something that no other sentence of the story shows. */
const holdsAlone = (s: Own, all: readonly Own[]): boolean =>
  s.evidence.some((e) => !all.some((o) => o !== s && hasEvidence(o, e.id)));

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** For a sentence that goes on after a colon; quotes and “I” stay. */
const lower = (text: string): string =>
  /^(?:I\b|[“"])/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
