/**
 * Finds the same thing told with different figures in two stories: an interviewer's notes are compared afterwards. Nothing is
 * said unless it is rather sure that both speak of the same: two stories of one event, the same unit, the same words around.
 */
import { type Amount, readAmount } from '../language/amounts.ts';
import { figuresOf } from '../language/figures.ts';
import { sentencesOf } from '../language/sentences.ts';
import { fold } from '../language/words.ts';
import type { FigureClash, FigurePlace } from '../model/assessment.ts';
import { stemsIn } from './stems.ts';

export interface ToldStoryText {
  readonly id: string;
  readonly text: string;
}

/** How a figure stands to the change that it is about: “from 5% to 3%, by 2 points”. */
type Role = 'from' | 'to' | 'by' | '';

interface Fact extends FigurePlace {
  readonly amount: Amount;
  readonly role: Role;
  /** Stems of the words around it. */
  readonly about: ReadonlySet<string>;
}

interface Facts {
  readonly stems: ReadonlySet<string>;
  readonly facts: readonly Fact[];
}

/** Two stories tell of one event where the smaller shares this much of its words with the other. */
const ONE_EVENT = 0.45;
/** Of the words around one figure, so many stand around the other too. */
const ALIKE = 0.6;
const SHARED_AT_LEAST = 2;
/** Rough figures may differ by this much of the larger. */
const ROUGHLY = 0.15;

/** @returns the clashes, each pair of stories and each amount once */
export function figureClashes(stories: readonly ToldStoryText[]): readonly FigureClash[] {
  const all = stories.map(factsOf);
  const clashes: FigureClash[] = [];
  for (const [i, a] of all.entries()) {
    for (const b of all.slice(i + 1)) if (share(a.stems, b.stems) >= ONE_EVENT) clashes.push(...clashesBetween(a, b));
  }
  return clashes;
}

function clashesBetween(a: Facts, b: Facts): FigureClash[] {
  const found: FigureClash[] = [];
  for (const one of a.facts) {
    // What the other story says too is told alike, whatever else stands near it.
    if (b.facts.some((other) => same(one.amount, other.amount))) continue;
    const rivals = b.facts.filter(
      (other) => rival(one, other) && !a.facts.some((mine) => same(mine.amount, other.amount)),
    );
    const [nearest] = rivals.sort((x, y) => share(one.about, y.about) - share(one.about, x.about));
    if (!nearest) continue;
    const about = [...one.about].filter((stem) => nearest.about.has(stem));
    found.push({ places: [placeOf(one), placeOf(nearest)], about });
  }
  return found;
}

function rival(a: Fact, b: Fact): boolean {
  if (a.amount.unit !== b.amount.unit || a.role !== b.role) return false;
  const shared = [...a.about].filter((stem) => b.about.has(stem)).length;
  return shared >= SHARED_AT_LEAST && share(a.about, b.about) >= ALIKE;
}

function same(a: Amount, b: Amount): boolean {
  if (a.unit !== b.unit) return false;
  const most = Math.max(Math.abs(a.value), Math.abs(b.value));
  return Math.abs(a.value - b.value) <= (a.rough || b.rough ? ROUGHLY * most : 1e-9 * most);
}

/** Of the smaller set, the part that the other holds too. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  return [...small].filter((stem) => large.has(stem)).length / small.size;
}

const placeOf = ({ story, figure, sentence }: FigurePlace): FigurePlace => ({ story, figure, sentence });

/** Words on each side that say what a figure measures. */
const AROUND = 8;

function factsOf({ id, text }: ToldStoryText): Facts {
  const facts = sentencesOf(text).flatMap(({ start, end }): Fact[] => {
    const sentence = text.slice(start, end);
    const folded = fold(sentence);
    return figuresOf(folded).flatMap((figure) => {
      const amount = readAmount(folded, figure);
      if (!amount) return [];
      const before = folded.slice(0, figure.start);
      const about = stemsIn(
        [...wordsIn(before).slice(-AROUND), ...wordsIn(folded.slice(figure.end)).slice(0, AROUND)].join(' '),
      );
      return [
        { story: id, figure: sentence.slice(figure.start, figure.end), sentence, amount, role: roleOf(before), about },
      ];
    });
  });
  return { stems: stemsIn(fold(text)), facts };
}

const wordsIn = (text: string): string[] => text.match(/\S+/g) ?? [];

function roleOf(before: string): Role {
  const word = /\b(from|to|by|was|until|now|under|below)\s+(?:\w+\s+)?$/.exec(before)?.[1];
  if (word === 'from') return 'from';
  if (word === 'by') return 'by';
  return word === 'to' || word === 'under' || word === 'below' ? 'to' : '';
}
