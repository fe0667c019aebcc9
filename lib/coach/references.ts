import { moveSpan, type Span } from '../model/span.ts';
import { firstWords } from './first-words.ts';
import type { Own } from './own-sentences.ts';

/** A word that points back to an earlier sentence, in a telling where that sentence no longer stands where it is needed. */
export interface Hanging {
  /** Index of the sentence among the story's. */
  readonly sentence: number;
  /** The word as written. */
  readonly word: string;
  /** Where it stands in the text that was reviewed. */
  readonly span: Span;
  /** Index of the sentence that it pointed to. */
  readonly pointsTo: number;
  readonly because: 'cut' | 'comes-later' | 'apart';
  /** What to do about it, to the person. */
  readonly message: string;
}

/**
 * How a word leans on what was said before.
 * person, thing: a pronoun whose noun stands in an earlier sentence.
 * pointing, logic: “that cut …”, “so”, “but”: the sentence directly before is meant.
 * addition: “also”, “the others”: anything before may be meant, but it must have been said.
 * sequence: “then”: hangs only where nothing stands before it.
 * fragment: so short that it only adds to the sentence before (“My failure, nobody else's.”).
 */
type Kind = 'fragment' | 'person' | 'thing' | 'pointing' | 'logic' | 'addition' | 'sequence';

export interface Leaning {
  readonly kind: Kind;
  /** Offsets into the sentence. */
  readonly span: Span;
}

const OPENER = /^["'“‘(*_]*(?:(?:well|um|uh|okay|ok|oh|right|anyway|anyhow),? )*/.source;
const LOGIC = new RegExp(
  `${OPENER}(so|but|instead(?! of\\b)|however|therefore|because of (?:that|this|it)|as a result|even so|nevertheless|yet|still|otherwise|which)\\b`,
  'd',
);
const SEQUENCE = new RegExp(
  `${OPENER}(?:(?:and|so) )?(then|next|after that|afterwards|later|finally|in the end|eventually|since then|by then|at that point|meanwhile|from then on)\\b`,
  'd',
);
const POINTING = new RegExp(
  `${OPENER}(?:(?:and|but|so|then|after|because of|with|by|for|from|at|in|since) )?(this|that|these|those)(?:'s|'d|'ll)?\\b(?! (?:i|we|you|he|she|they|it)\\b)`,
  'd',
);
const NEAR =
  /(?<!there(?: was|'s| is| were) |had |got |have )\b(?:this|these|those)\b(?= \p{L}+)(?! (?:i|we|you|he|she|they|is|was|were)\b)/du;
const ADDITION = /\b(also|too(?=[.,;!]|$)|as well(?! as)|the (?:others|rest|latter|former)|the second (?:one|time))\b/d;
const PERSON = /\b(?:he|she|him|her|his|hers)\b/g;
const THING = /\b(?:it|its|they|them|their|theirs)\b/g;

/** “It took a week”, “it was clear that …”: points to nothing. Looked for where an “it” begins. */
const EMPTY_IT =
  /it(?: (?:took|turn(?:ed|s) out|seem(?:ed|s)|happen(?:ed|s) that|rained|snowed)|(?:'s| (?:was|is|would be|had been|became)) (?:\w+ )?(?:clear|obvious|possible|impossible|hard|easy|difficult|important|only|not until|late|early|time|dark|cold|hot|true|better|worth|up to|(?:a )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)|my|our|me|\d))\b|(?<=\bmade )it\b|(?<=\bcall(?:ed)? )it a day\b/y;

const TIME =
  /^(?:day|days|morning|afternoon|evening|night|week|weeks|month|months|year|years|hour|hours|minute|minutes|time|moment|end|first|next|last|same|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|shift|summer|winter|spring|autumn|fall|quarter)$/;
const NOUN =
  /\b(?:the|an?|my|our|his|her|their|its|every|each|all|no|some|any|one|two|three|four|five|\d[\d,.]*|which|whose)\s+(\p{L}[\p{L}'-]*)/gu;
const PEOPLE =
  /\b(?:manager|boss|lead|director|owner|colleague|nurse|doctor|consultant|matron|customer|client|patient|chef|cook|friend|teacher|student|pupil|parent|mother|father|mum|dad|son|daughter|wife|husband|sister|brother|engineer|developer|designer|analyst|officer|sergeant|captain|commander|supervisor|foreman|head|chief|principal|professor|auditor|inspector|driver|guest|resident|tenant|apprentice|intern|trainee|junior|senior|woman|man|lady|guy|girl|boy|bloke|person|someone|somebody|vp|cto|ceo|cfo|pm|founder|partner|secretary|clerk|technician|plumber|mechanic|electrician|pharmacist|buyer|seller|vendor|landlord|sheriff|editor|reporter|coach|mentor)\b/;

/** Whether a stretch of a sentence names something that a later pronoun may stand for. */
function names(folded: string, written: string, person: boolean): boolean {
  if (person ? PEOPLE.test(folded) : [...folded.matchAll(NOUN)].some((m) => !TIME.test(m[1] ?? ''))) return true;
  if (/(?<=[\p{Ll}\d,;] )(?!I\b)\p{Lu}[\p{L}\d]+/u.test(written)) return true;
  // At the start every word has a capital: what is no function word and has something said of it is taken for a name.
  return NAME_FIRST.test(written) && !FUNCTION_WORD.test(folded);
}

const NAME_FIRST =
  /^\p{Lu}[\p{L}\d]+ (?:[a-z]+ed|said|told|was|were|is|had|has|did|ran|took|came|went|knew|thought|and \p{Lu}\p{Ll}+)\b/u;
const FUNCTION_WORD =
  /^(?:i|we|it|he|she|they|this|that|these|those|there|then|who|what|which|nobody|everyone|everybody|someone|somebody|nothing|everything|and|but|so|or)\b/;

/** In words. Full sentences are rarely as short. */
const FRAGMENT = 4;

/** The words of a sentence that lean on what was said before it. */
export function leaningsOf(s: Own): readonly Leaning[] {
  if (s.words <= FRAGMENT) return [{ kind: 'fragment', span: { start: 0, end: s.text.length } }];
  const found: Leaning[] = [];
  const add = (kind: Kind, span: Span | undefined): void => {
    if (span && found.every((l) => l.span.start !== span.start)) found.push({ kind, span });
  };
  add('sequence', placeOf(SEQUENCE, s));
  add('logic', placeOf(LOGIC, s));
  add('pointing', placeOf(POINTING, s));
  add('pointing', placeOf(NEAR, s));
  add('addition', placeOf(ADDITION, s));
  add('person', pronounIn(s, PERSON, true));
  add('thing', pronounIn(s, THING, false));
  return found;
}

/** The words that a pattern is about: its group, or all of it where it has none. */
function placeOf(pattern: RegExp, { own }: Own): Span | undefined {
  const at = pattern.exec(own)?.indices;
  const span = at?.[1] ?? at?.[0];
  return span && { start: span[0], end: span[1] };
}

/** The first pronoun that stands for what the sentence itself has not named before it. */
function pronounIn({ own, text }: Own, pronouns: RegExp, person: boolean): Span | undefined {
  for (const { index: start, 0: word } of own.matchAll(pronouns)) {
    if (names(own.slice(0, start), text.slice(0, start), person)) return undefined;
    EMPTY_IT.lastIndex = start;
    if (!EMPTY_IT.test(own)) return { start, end: start + word.length };
  }
  return undefined;
}

/** How far back a pronoun's noun is looked for, in sentences. */
const FAR = 15;

/** The sentence that a leaning word points to: for a pronoun the nearest that names a fitting noun, else the one before. */
function targetOf(kind: Kind, at: number, all: readonly Own[]): Own | undefined {
  if (kind !== 'person' && kind !== 'thing') return all[at - 1];
  return all
    .slice(Math.max(0, at - FAR), at)
    .findLast((earlier) => names(earlier.own, earlier.text, kind === 'person'));
}

interface Reference extends Leaning {
  readonly target: Own;
}

const known = new WeakMap<readonly Own[], ReadonlyMap<Own, readonly Reference[]>>();

/** What each sentence of a telling leans on. Worked out once for each telling: the shortener asks for it thousands of times. */
function referencesIn(all: readonly Own[]): ReadonlyMap<Own, readonly Reference[]> {
  const kept = known.get(all);
  if (kept) return kept;
  const made = new Map(
    all.map((s, at) => [
      s,
      leaningsOf(s).flatMap((leaning): Reference[] => {
        const target = targetOf(leaning.kind, at, all);
        return target ? [{ ...leaning, target }] : [];
      }),
    ]),
  );
  known.set(all, made);
  return made;
}

/**
 * Finds what hangs in a new telling: words whose other half has been cut or no longer stands before them.
 * @param told the telling in its new order
 * @param all the telling in its old order
 */
export function hangingIn(told: readonly Own[], all: readonly Own[]): readonly Hanging[] {
  return hangingReferences(told, all).map(({ sentence, place, reference: { kind, span, target } }): Hanging => {
    const targetPlace = told.indexOf(target);
    const because = targetPlace < 0 ? 'cut' : targetPlace > place ? 'comes-later' : 'apart';
    const word = sentence.text.slice(span.start, span.end);
    return {
      sentence: sentence.index,
      word,
      span: moveSpan(span, sentence.span.start),
      pointsTo: target.index,
      because,
      message: messageFor(kind, word, because, target),
    };
  });
}

/** How many words of a new telling hang. */
export const countHanging = (told: readonly Own[], all: readonly Own[]): number => hangingReferences(told, all).length;

function hangingReferences(told: readonly Own[], all: readonly Own[]) {
  const references = referencesIn(all);
  const newPlace = new Map(told.map((s, i) => [s, i]));
  const oldPlace = new Map(all.map((s, i) => [s, i]));
  return told.flatMap((sentence, place) => {
    const leaning = references.get(sentence) ?? [];
    if (!leaning.length || undisturbed(oldPlace.get(sentence) ?? 0, place, all, told)) return [];
    return leaning
      .filter(({ kind, target }) => hangs(kind, place, newPlace.get(target)))
      .map((reference) => ({ sentence, place, reference }));
  });
}

/** As many sentences as a listener keeps in mind: where these stand as they stood, nothing hangs. */
const REACH = 4;

/** Whether the few sentences before stand as they stood. */
function undisturbed(at: number, place: number, all: readonly Own[], told: readonly Own[]): boolean {
  for (let back = 1; back <= REACH; back++) if (all[at - back] !== told[place - back]) return false;
  return true;
}

function hangs(kind: Kind, place: number, target: number | undefined): boolean {
  switch (kind) {
    case 'sequence':
      return place === 0;
    case 'fragment':
    case 'pointing':
    case 'logic':
      return target !== place - 1;
    case 'addition':
    case 'person':
    case 'thing':
      return target === undefined || target > place;
  }
}

const BECAUSE: Readonly<Record<Hanging['because'], string>> = {
  cut: 'which is cut here',
  'comes-later': 'which now comes after it',
  apart: 'which no longer stands just before it',
};

function messageFor(kind: Kind, word: string, because: Hanging['because'], target: Own): string {
  if (kind === 'fragment')
    return `“${firstWords(word)}” says little without “${firstWords(target.text)}”, ${BECAUSE[because]}.`;
  const where = `“${word}” leans on “${firstWords(target.text)}”, ${BECAUSE[because]}`;
  return kind === 'person' || kind === 'thing' || kind === 'pointing'
    ? `${where}: say what it stands for.`
    : `${where}: leave the word out, or join it to what now stands before.`;
}
