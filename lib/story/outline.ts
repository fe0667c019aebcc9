import { featuresOf } from '../language/features.ts';
import { isFollowUp, isPrompt, labelOf, lineKind } from './lines.ts';
import { sectionsOf } from './sections.ts';
import { draftStoriesOf, type Outline, type Role } from './stories.ts';

/** A heading of a document, and what stands under it. Offsets are into the whole text. */
interface Heading {
  readonly start: number;
  readonly level: number;
  readonly name: string;
  /** Where its own line ends, and where what stands below it does. */
  readonly from: number;
  to: number;
  /** Nothing is said between it and the first heading below it. */
  bare: boolean;
  readonly below: Heading[];
}

/** What a section tells: a story to its end, the beginning of one, or neither. */
type Telling = 'whole' | 'begun' | 'none';

/** The sections that were read last, so that a keystroke costs the one it stands in. */
let kept: ReadonlyMap<string, Telling> = new Map();

/**
 * Finds the headings that hold stories: “Acme” over one heading a story. Where the headings below divide one story
 * (“Situation”, “What I did”), the heading above them is the story's own: what stands below each is read by itself, and is
 * no story to its end. Where headings have no marks (a rich editor shows them by their size), those over a whole story open it.
 */
export function outlineOf(text: string): Outline {
  const outline = new Map<number, Role>();
  const read = new Map<string, Telling>();
  const tellingOf = ({ from, to }: Pick<Heading, 'from' | 'to'>): Telling => {
    const section = text.slice(from, Math.min(to, from + LOOKED_AT));
    const telling = kept.get(section) ?? read.get(section) ?? tellingIn(section);
    read.set(section, telling);
    return telling;
  };
  const marked = headingsOf(text);
  placeAll(marked, outline, tellingOf);
  if (marked.length === 0) placeBare(text, outline, tellingOf);
  kept = read;
  return outline;
}

/** Whether an outline is what another became when the text changed from `start` on by `shift` units. */
export function sameOutline(before: Outline, now: Outline, start: number, shift: number): boolean {
  if (before.size !== now.size) return false;
  return [...before].every(([at, role]) => now.get(at < start ? at : at + shift) === role);
}

/** No white space that ends a line: a run of such would be gone through from each of them. */
const HEADING = /^[^\S\r\n\u2028\u2029]*(#{1,6})[^\S\r\n\u2028\u2029]+(\S.*)$/;

/** The headings with none above them, each with those below it. */
function headingsOf(text: string): Heading[] {
  const top: Heading[] = [];
  const open: Heading[] = [];
  // From mark to mark: a long document has few.
  for (let at = text.indexOf('#'); at !== -1; at = text.indexOf('#', at)) {
    const start = text.lastIndexOf('\n', at) + 1;
    const found = text.indexOf('\n', at);
    const line = text.slice(start, found < 0 ? text.length : found);
    at = start + line.length;
    const [whole, marks = '', name = ''] = HEADING.exec(line) ?? [];
    if (whole === undefined) continue;
    while ((open.at(-1)?.level ?? 0) >= marks.length) end(open, start);
    const heading = {
      start,
      level: marks.length,
      name,
      from: start + whole.length,
      to: text.length,
      bare: true,
      below: [],
    };
    const above = open.at(-1);
    if (above?.below.length === 0) above.bare = text.slice(above.from, start).trim() === '';
    (above?.below ?? top).push(heading);
    open.push(heading);
  }
  return top;
}

function end(open: Heading[], at: number): void {
  const last = open.pop();
  if (last) last.to = at;
}

/**
 * @param headings those that stand below one, or the uppermost
 * @returns which of them hold stories
 */
function placeAll(headings: readonly Heading[], outline: Map<number, Role>, tellingOf: (one: Heading) => Telling) {
  const holding = headings.filter((heading) => place(heading, outline, tellingOf));
  if (holding.length === 0) return holding;
  // Beside a company with several stories, one with a single story is a company too.
  const more = headings.filter((heading) => !holding.includes(heading) && holdsOne(heading, tellingOf));
  for (const { start, below } of more) {
    outline.set(start, 'holds');
    for (const { start: story } of below) outline.set(story, 'held');
  }
  return [...holding, ...more];
}

/** Whether a heading says nothing itself, and has one heading below it, over a story or the beginning of one. */
function holdsOne({ bare, below: [only, ...others] }: Heading, tellingOf: (one: Heading) => Telling): boolean {
  if (!only || others.length > 0 || !bare || isPart(only.name)) return false;
  return tellingOf(only) !== 'none';
}

/** @returns whether the heading holds stories */
function place(heading: Heading, outline: Map<number, Role>, tellingOf: (one: Heading) => Telling) {
  const holding = placeAll(heading.below, outline, tellingOf);
  const told = heading.below.filter((one) => !holding.includes(one) && !isPart(one.name));
  if (holding.length === 0) {
    const tellings = told.length > 1 ? told.map(tellingOf) : [];
    const stories = tellings.filter((telling) => telling !== 'none').length;
    const parts = heading.below.length - told.length;
    // A second story in the making is one already: the first must not change with each of its sentences.
    if (!tellings.includes('whole') || stories <= Math.max(1, parts)) return false;
  }
  outline.set(heading.start, 'holds');
  for (const { start } of told) outline.set(start, 'held');
  return true;
}

/** Opens a story at each line that reads as a heading and has a whole story below it, or the beginning of one after a whole one. */
function placeBare(
  text: string,
  outline: Map<number, Role>,
  tellingOf: (one: Pick<Heading, 'from' | 'to'>) => Telling,
) {
  const runs = bareHeadingsOf(text);
  let before: Telling = 'none';
  runs.forEach(([first, ...more], i) => {
    const last = more.at(-1) ?? first;
    if (!first || !last) return;
    const to = runs[i + 1]?.[0]?.start ?? text.length;
    const telling = isPart(last.name) ? 'none' : tellingOf({ from: last.end, to });
    if (telling === 'whole' || (telling === 'begun' && before === 'whole')) {
      outline.set(first.start, 'opens');
      for (const { start } of more) outline.set(start, 'named');
    }
    before = telling;
  });
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** Lines that look like headings, in runs without anything but empty lines between them. */
function bareHeadingsOf(text: string): Line[][] {
  const runs: Line[][] = [];
  let above = '';
  let blank = true;
  let run: Line[] | undefined;
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const name = end - start > LONGEST_NAME + 20 ? '' : text.slice(start, end).trim();
    const heads = name !== '' && (blank || run || /[.!?:)"”]$/.test(above)) && isBareHeading(name);
    if (heads) {
      run ??= [];
      if (run.length === 0) runs.push(run);
      run.push({ start, end, name });
    } else if (end > start && text.slice(start, Math.min(end, start + 40)).trim()) run = undefined;
    blank = end === start;
    if (!blank) above = text.slice(Math.max(start, end - 3), end).trimEnd();
    start = end + 1;
  }
  return runs;
}

/** Units and words. */
const LONGEST_NAME = 70;
const MOST_NAME_WORDS = 9;

const isBareHeading = (name: string): boolean =>
  name.length <= LONGEST_NAME &&
  /^[\p{Lu}\d“"']/u.test(name) &&
  name.split(/\s+/).length <= MOST_NAME_WORDS &&
  lineKind(name, true) === 'heading';

/** What a part of one story is called, besides the labels. */
const PART =
  /^(?:(?:the|my|our|a|some|key|main)\s+)*(?:problems?|challenges?|issues?|backgrounds?|context|beginning|start|end(?:ing)?|overview|summary|intro(?:duction)?|plan|options?|decisions?|fix|investigation|analysis|diagnosis|design|implementation|work|roll-?out|launch|aftermath|follow[- ]?ups?|details?|numbers|figures|metrics|timeline|notes?|next steps?|conclusion|after|before|(?:part|step|phase|day|week|act|chapter)\s\d+)\b|^(?:what|how|why|where|when|who)\b/i;

function isPart(name: string): boolean {
  const words = name.replace(/^[\s*_]*(?:\d{1,2}[.):]\s*)?|[\s*_:]+$/g, '');
  return labelOf(words) !== undefined || isFollowUp(words) || (PART.test(words) && !isPrompt(words));
}

const LEAST_WORDS = 20;
/** Units of a long section that are read. */
const LOOKED_AT = 12_000;

function tellingIn(section: string): Telling {
  if ((section.match(/\S+/g)?.length ?? 0) < LEAST_WORDS) return 'none';
  // What stands below one heading may be divided again; it is looked at as one.
  const sentences = draftStoriesOf(section).flatMap((draft) => draft.sentences);
  const labels = new Set(sentences.map(({ label }) => label));
  if (labels.has('situation') && labels.has('action')) return 'whole';
  const features = sentences.map(({ text, bullet }) => featuresOf(text, bullet));
  const told = sectionsOf(sentences, features).filter((one) => one !== 'other');
  const scene = told.findIndex((one) => one === 'situation' || one === 'task');
  const deed = told.indexOf('action', Math.max(0, scene));
  const outcome = told.findIndex((one, i) => i > deed && (one === 'result' || one === 'reflection'));
  const dated = WHEN.test(sentences.find(({ kind }) => kind === 'text')?.text ?? '');
  if (deed >= 0 && outcome >= 0 && (scene >= 0 || (dated && told.length <= FEW))) return 'whole';
  return dated || scene === 0 ? 'begun' : 'none';
}

/** Sentences of a story that is told so briefly that its scene is half a sentence: “In March I noticed …”. */
const FEW = 5;
const WHEN =
  /\b(?:last|two|three|four|a few|some|several) (?:\w+ )?(?:days?|weeks?|months?|quarters?|summers?|winters?|springs?|autumns?|falls?|years?)\b|\b(?:in|since|by|early|late|during|from|around) (?:early |late |mid-?)?(?:january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|(?:19|20)\d\d)\b|\b(?:when|while) (?:i|we) (?:was|were|joined|worked)\b/i;
