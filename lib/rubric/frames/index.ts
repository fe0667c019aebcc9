import adaptability from './adaptability.ts';
import areRightALot from './are-right-a-lot.ts';
import biasForAction from './bias-for-action.ts';
import conflict from './conflict.ts';
import customerObsession from './customer-obsession.ts';
import deliverResults from './deliver-results.ts';
import diveDeep from './dive-deep.ts';
import earnTrust from './earn-trust.ts';
import failure from './failure.ts';
import type { Frame } from './frame.ts';
import frugality from './frugality.ts';
import haveBackbone from './have-backbone-disagree-and-commit.ts';
import hireAndDevelop from './hire-and-develop-the-best.ts';
import initiative from './initiative.ts';
import highestStandards from './insist-on-the-highest-standards.ts';
import inventAndSimplify from './invent-and-simplify.ts';
import leadership from './leadership.ts';
import learnAndBeCurious from './learn-and-be-curious.ts';
import ownership from './ownership.ts';
import pressure from './pressure.ts';
import bestEmployer from './strive-to-be-earths-best-employer.ts';
import broadResponsibility from './success-and-scale-bring-broad-responsibility.ts';
import teamwork from './teamwork.ts';
import thinkBig from './think-big.ts';

/** The frames: the leadership principles in their usual order, then what other employers ask for. */
export const FRAMES: readonly Frame[] = [
  customerObsession,
  ownership,
  inventAndSimplify,
  areRightALot,
  learnAndBeCurious,
  hireAndDevelop,
  highestStandards,
  thinkBig,
  biasForAction,
  frugality,
  earnTrust,
  diveDeep,
  haveBackbone,
  deliverResults,
  bestEmployer,
  broadResponsibility,
  conflict,
  leadership,
  failure,
  pressure,
  initiative,
  teamwork,
  adaptability,
];

const byId = new Map(FRAMES.flatMap((f) => [f.id, ...(f.also ?? [])].map((id) => [id, f] as const)));

/** The frame of that id, by any of its ids; nothing for an id that is not known. */
export const frameOf = (id: string | undefined): Frame | undefined => (id ? byId.get(id) : undefined);
