import { sentencesOf } from '../language/sentences.ts';
import { isPast } from '../language/verbs.ts';
import { ownCopy } from '../language/words.ts';
import type { Section } from '../model/rubric.ts';
import type { Span } from '../model/span.ts';
import { isFollowUp, isPrompt, type LineKind, labelOf, lineKind } from './lines.ts';

/** A sentence of a story, with what its place in the draft tells about it. Offsets are into the whole text. */
export interface DraftSentence extends Span {
  readonly text: string;
  readonly bullet: boolean;
  /** First of its paragraph. */
  readonly opens: boolean;
  /** First of its line. */
  readonly opensLine: boolean;
  /** Labels, questions, notes and the like are `other`, whatever their words say. */
  readonly kind: LineKind;
  /** The label in force: strong evidence for the section, no proof. */
  readonly label?: Section;
  /** Belongs to a follow-up question or its answer: judged, but not counted in the story's length. */
  readonly followUp: boolean;
}

export interface Story extends Span {
  /** The interview question that the draft gives above it. */
  readonly question?: string;
  readonly sentences: readonly DraftSentence[];
  /** It begins within code that a line before it has opened. */
  readonly fenced: boolean;
  /** What each of its lines was read as: with its words, all that it is known by. */
  readonly kinds: string;
}

/**
 * What a heading is to the stories: it `holds` several and is none itself, its story is `held` by such a one, it `opens` a
 * story where the one before has a body, or it is `named` and opens nothing by itself.
 */
export type Role = 'holds' | 'held' | 'opens' | 'named';

/** The roles of headings by where their lines start. */
export type Outline = ReadonlyMap<number, Role>;

/** A paragraph or list: lines without a blank line between them. */
interface Block extends Span {
  readonly kind: LineKind;
  readonly fenced: boolean;
}

/** Divides a text into lines that matter, each with its kind; blank lines divide blocks. */
function linesOf(text: string, { from, to, outline, fenced: within }: Part): Block[] {
  const lines: Block[] = [];
  let blankBefore = true;
  let start = from;
  let fenced = within;
  while (start < to) {
    let end = text.indexOf('\n', start);
    if (end < 0 || end > to) end = to;
    const line = text.slice(start, end);
    if (line.trim()) {
      const after = text.slice(end + 1, end + 400);
      const alone = blankBefore || /^[^\S\n]*\n/.test(after);
      const kind = fenced ? 'code' : outline.has(start) ? 'heading' : lineKind(line, alone);
      lines.push({ start, end, kind, fenced });
      if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced;
      blankBefore = false;
    } else blankBefore = true;
    start = end + 1;
  }
  return lines;
}

const OPENER =
  /^[\s#*_>]*(?:(?:story|example|answer|question|q|star)\s*#?\d+\b|\d{1,2}[.):]\s)|\b(?:customer obsession|ownership|invent and simplify|are right,? a lot|learn and be curious|hire and develop|highest standards|think big|bias for action|frugality|earn trust|dive deep|have backbone|disagree and commit|deliver results|best employer|broad responsibility|leadership|conflict|failure|teamwork|adaptability)\b/i;

/** Whether a new story may start at this line, given that the one before has a body. */
function opensStory(line: Block, text: string): boolean {
  const t = text.slice(line.start, line.end);
  if (line.kind === 'question') return isPrompt(t) || (/^[\s*_]*(?:q|question)\s?\d+/i.test(t) && !isFollowUp(t));
  if (line.kind === 'rule') return true;
  if (line.kind === 'heading') return isPrompt(t) || /^\s*#{1,3}\s/.test(t) || OPENER.test(t);
  return false;
}

/** Groups lines into drafts: each starts at an opener, or anew at “Situation” when results have been told. */
function draftsOf(text: string, part: Part): { lines: Block[] }[] {
  const { outline } = part;
  const drafts: { lines: Block[]; body: number; told: boolean; level: number }[] = [];
  for (const line of linesOf(text, part)) {
    const t = text.slice(line.start, line.end);
    const current = drafts.at(-1);
    const label = line.kind === 'label' ? labelOf(t) : leadingLabel(t);
    const anew = label === 'situation' && current?.told === true;
    const role = outline.get(line.start);
    // A heading over several stories is no story's own: the ones below it divide nothing.
    const level = role === 'holds' ? 0 : (/^\s*(#{1,6})\s/.exec(t)?.[1]?.length ?? 0);
    // A heading below the story's own divides it; one beside it ends even a list too short to be a story.
    const deeper = level > 0 && current !== undefined && current.level > 0 && level > current.level;
    const least = level > 0 && !deeper ? 1 : MIN_BODY;
    const mayOpen = role === 'opens' || anew || opensStory(line, text);
    const opens = role === 'holds' || role === 'held' || (mayOpen && !deeper && (current?.body ?? 0) >= least);
    if (!current || opens) drafts.push({ lines: [line], body: 0, told: false, level });
    else current.lines.push(line);
    const now = drafts.at(-1);
    if (!now) continue;
    if (now.level === 0) now.level = level;
    if (label === 'result' || label === 'reflection') now.told = true;
    if (line.kind === 'text') now.body += t.split(/\s+/).length;
  }
  return drafts;
}

/** Words of text that a story must have before a heading or question after it can start another. */
const MIN_BODY = 25;

/** Lines of one series that make it one: two may be chance. */
const LEAST_SERIES = 3;
/** What opens a line of a series, up to its colon, and what follows. */
const SERIES_LINE = /^\s*(?:[-*•–▪◦●]\s+)?([^:\n]{3,40}):\s+(\S.*)$/;
/** Whoever tells of their own work, or of how a figure went from week to week, tells the story by its days. */
const TOLD = /\d|\b(?:i|i'\w+|we|we'\w+|me|my|us|our)\b/i;

/**
 * Reads a log beside a story as notes: “Notes of day 4: the rooms that are free”, “Notes of day 5: …”, lines that begin
 * alike but for a number and tell of nobody's work.
 */
function withoutSeries(text: string, lines: readonly Block[]): readonly Block[] {
  const leads = new Map<string, Block[]>();
  for (const line of lines) {
    if (line.kind !== 'text') continue;
    const [, lead = '', rest = ''] = SERIES_LINE.exec(text.slice(line.start, line.end)) ?? [];
    if (!/\d/.test(lead) || TOLD.test(rest) || isPast(/^[a-z]+/.exec(rest.toLowerCase())?.[0] ?? '')) continue;
    const key = lead.toLowerCase().replace(/\d+/g, '#');
    const others = leads.get(key);
    if (others) others.push(line);
    else leads.set(key, [line]);
  }
  const notes = new Set([...leads.values()].filter((series) => series.length >= LEAST_SERIES).flat());
  return notes.size === 0 ? lines : lines.map((line) => (notes.has(line) ? { ...line, kind: 'note' } : line));
}

const leadingLabel = (line: string): Section | undefined => {
  const m = /^[\s>*_•-]*[\p{L}/ ]{1,28}[*_]*\s?[:–—-]/u.exec(line);
  return m ? labelOf(m[0]) : undefined;
};

/** What is read of a text. */
export interface Part {
  /** 0, or the start of a line that opens a draft. */
  readonly from: number;
  /** The end of a line. */
  readonly to: number;
  /** Of the whole text: `outlineOf`. */
  readonly outline: Outline;
  /** It begins within code. */
  readonly fenced: boolean;
}

const FLAT: Outline = new Map();

/**
 * Finds the stories of a document, each with its question, in the order of the text.
 * What is no account of something that happened is for `isAccount` to tell.
 */
export function draftStoriesOf(
  text: string,
  part: Part = { from: 0, to: text.length, outline: FLAT, fenced: false },
): Story[] {
  return draftsOf(text, part).flatMap((draft) => {
    const lines = withoutSeries(text, draft.lines);
    const first = lines[0];
    const last = lines.at(-1);
    if (!first || !last) return [];
    const sentences = sentencesIn(text, lines);
    const question = lines.find(
      (l) => l.kind === 'question' || (l.kind === 'heading' && isPrompt(text.slice(l.start, l.end))),
    );
    const kinds = lines.map((line) => line.kind).join(' ');
    const story = { start: first.start, end: last.end, sentences, fenced: first.fenced, kinds };
    return [question ? { ...story, question: cleanQuestion(text.slice(question.start, question.end)) } : story];
  });
}

const cleanQuestion = (line: string) =>
  ownCopy(
    line
      .replace(/^[\s#*_>]*(?:(?:q|question|qn|ques)\.?\s?\d*[*_]*\s*[:.)–—-]+|\d{1,2}[.)])?\s*/i, '')
      .replace(/(?<![*_\s])[*_\s]+$/, ''),
  );

function sentencesIn(text: string, lines: readonly Block[]): DraftSentence[] {
  const first = lines[0] as Block;
  const last = lines.at(-1) as Block;
  const sentences: DraftSentence[] = [];
  let label: Section | undefined;
  let followUp = false;
  let body = 0;
  let at = 0;
  let previousEnd = first.start;
  for (const s of sentencesOf(text.slice(first.start, last.end))) {
    const start = s.start + first.start;
    const end = s.end + first.start;
    while (at < lines.length - 1 && (lines[at] as Block).end <= start) at++;
    const line = lines[at] as Block;
    const words = text.slice(start, end);
    const asked =
      line.kind === 'question' && !s.lineStart && !isPrompt(words) && !isAside(words) && !words.endsWith('?');
    const own = asked
      ? 'text'
      : s.wholeLine || line.kind !== 'text'
        ? line.kind
        : s.lineStart
          ? openingKind(words)
          : 'text';
    const kind = own === 'text' && /^[[(][^\])]*[\])][.,]?$/.test(words) && isAside(words) ? 'note' : own;
    if (kind === 'label') label = labelOf(words) ?? label;
    if (kind === 'question' && body >= MIN_BODY) followUp = true;
    if (kind === 'text') body += words.split(/\s+/).length;
    const opens = /\n\s*\n/.test(text.slice(previousEnd, start)) || sentences.length === 0;
    sentences.push({
      start,
      end,
      text: words,
      bullet: s.bullet,
      opens,
      opensLine: s.lineStart,
      kind,
      followUp,
      ...(label ? { label } : {}),
    });
    previousEnd = end;
  }
  return sentences;
}

/** “S:” before its sentence on the same line; “Q:” likewise. */
const openingKind = (words: string): LineKind =>
  labelOf(words) || /^[*_]*(?:q|a|ans|answer|question)\d*[*_]*\s*[:.)]\s*$/i.test(words) ? 'label' : 'text';

/** A bracket of its own that speaks to the writer and tells nothing. */
const isAside = (words: string) =>
  words.startsWith('[') || /^\((?:max|note|todo|check|add|maybe|say|ask|don't|keep|cut)\b/i.test(words);
