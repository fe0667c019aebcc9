import { readQuestion } from '../../lib/coach/question.ts';
import { sizeIn, tightest } from '../../lib/editors/limit.ts';
import type { FieldAddress, PanelState, ReviewReply, ReviewRequest, StoryPurpose } from '../../lib/model/field.ts';
import type { Review, ReviewedStory } from '../../lib/model/review.ts';
import type { Span } from '../../lib/model/span.ts';
import { dismissedAmong } from '../../lib/platform/dismissals.ts';
import { report } from '../../lib/platform/errors.ts';
import { isFieldOff } from '../../lib/platform/fields-off.ts';
import { type KnownStory, knowStories } from '../../lib/platform/known-stories.ts';
import { readPanelState } from '../../lib/platform/panel-state.ts';
import { noteScore } from '../../lib/platform/score-trend.ts';
import { readSettings, type Settings } from '../../lib/platform/settings.ts';
import { askedIn } from '../../lib/question/asked.ts';
import { limitRead } from '../../lib/question/limit.ts';
import { underlined } from '../../lib/review/underlined.ts';
import { review } from '../../lib/review.ts';
import { hiddenOf, keysHidden, marksOf } from './hidden.ts';
import { nextAsking, publish } from './panel-turns.ts';
import { optionsFrom } from './review-options.ts';

/** Reviews the text of a field, puts the story at its caret up for the panel, and answers what the page draws. */
export async function reviewField(
  request: ReviewRequest,
  address: FieldAddress,
  traceless: boolean,
): Promise<ReviewReply> {
  const asked = nextAsking();
  if (request.signature && (await isFieldOff(request.signature, traceless))) return leaveAlone(request, address, asked);
  const { text, caret } = request;
  const { question } = askedIn(request.question);
  const limit = limitRead([...(request.question?.split('\n') ?? []), ...(request.hints ?? [])], text);
  const settings = await readSettings();
  const usual = optionsFrom(settings);
  if (text.length > LONG) await sayReading(request, address, asked);
  const first = review(text, usual);
  const known = await knowStories(
    address.field,
    first.stories.map((story) => sentencesOf(story, text)),
    traceless,
  );
  const at = indexAt(first, text, caret);
  const purpose = purposeOf(known[at], [first.stories[at]?.question, question], settings);
  const own = {
    ...usual,
    ...(purpose.level && { level: purpose.level }),
    ...(purpose.frame && { principle: purpose.frame }),
  };
  // What was dismissed is known by hashes alone, so the marks are taken from a review that hides nothing.
  const everything = at >= 0 ? review(text, own) : first;
  const marks = everything.stories.flatMap((story, i) => marksOf(story, known[i]?.id ?? ''));
  const hidden = await dismissedAmong(
    marks.map(({ mark }) => mark),
    traceless,
  );
  const dismissed = keysHidden(marks, hidden);
  const shown = dismissed.size > 0 ? review(text, { ...own, dismissed }) : everything;
  // The other stories of the document are not told for this one's question.
  const others = own.principle ? review(text, { ...usual, dismissed }) : shown;
  const story = shown.stories[at];
  const id = known[at]?.id;
  const state: PanelState = {
    ...outlineOf({ ...request, question, limit: tightest([request.limit, limit]) }, address, shown, story),
    ...(story && id !== undefined && { storyId: id, storyText: wordsIn(text, story.span), purpose }),
    stories: others.stories.map((one, i) => ({
      span: one.span,
      ...(one.question !== undefined && { question: one.question }),
      overall: (i === at ? (story ?? one) : one).scores.overall,
      opening: opening(wordsIn(text, one.sentences[0]?.span ?? one.span)),
    })),
    hidden: hiddenOf(marks, hidden, id, text),
    ...(traceless && { traceless }),
  };
  await publish(request, state, asked);
  // Without it the trend beside the score lacks a point.
  if (story && id !== undefined)
    await noteScore(id, story.scores.overall, traceless).catch((error: unknown) =>
      report(error, 'background: noting the score'),
    );
  return {
    field: request.field,
    version: request.version,
    status: shown.status,
    ...(story && { score: story.scores.overall }),
    ...(limit && { limit }),
    flags: shown.stories.flatMap(({ sentences }) => sentences.flatMap(({ flags }) => underlined(flags))),
    stories: shown.stories.map(({ span }) => span),
  };
}

/** In UTF-16 units: about a second of reading where nothing of the text is known. */
const LONG = 50_000;

/** Until a long text has been read there would be nothing in the panel, or the field before. */
async function sayReading(request: ReviewRequest, address: FieldAddress, asked: number): Promise<void> {
  const shown = await readPanelState(address.tabId);
  if (shown?.address.field === address.field && shown.status !== 'empty') return;
  await publish(request, nothingOf(request, address, 'reading'), asked);
  // In Firefox the panel draws in the thread that reads.
  await new Promise((drawn) => setTimeout(drawn, 50));
}

/** The person has turned the field off: its text is not looked at. */
async function leaveAlone(request: ReviewRequest, address: FieldAddress, asked: number): Promise<ReviewReply> {
  const { field, version } = request;
  await publish(request, nothingOf(request, address, 'off'), asked);
  return { field, version, status: 'off', flags: [], stories: [] };
}

function nothingOf(
  { version, writable }: ReviewRequest,
  address: FieldAddress,
  status: PanelState['status'],
): PanelState {
  return { address, version, status, writable, quotes: [], stories: [], failedRules: [], hidden: [] };
}

/**
 * What the person chose for this story; else the frame that its question asks for, and the level that they interview at.
 * @param questions the one that the draft gives for the story, then the one that the form asks of the field
 */
function purposeOf(
  known: KnownStory | undefined,
  questions: readonly (string | undefined)[],
  settings: Settings,
): StoryPurpose {
  const level = known?.level ?? settings.level;
  const leveled = { ...(level && { level }), ...(known?.level && { ownLevel: true }) };
  if (known?.frame !== undefined) return { ...leveled, ...(known.frame && { frame: known.frame }), by: 'person' };
  const asked = questions.map((question) => readQuestion(question ?? '').frame).find((frame) => frame !== undefined);
  return asked ? { ...leveled, frame: asked.id, by: 'question', because: asked.because } : leveled;
}

/** The story around the caret; the one just above while the person goes on below it; the only one, wherever the caret is. */
function indexAt({ stories }: Review, text: string, caret: number): number {
  const before = stories.findLastIndex(({ span }) => span.start <= caret);
  if (before >= 0 && !text.slice(stories[before]?.span.end, caret).trim()) return before;
  return stories.length === 1 ? 0 : -1;
}

function outlineOf(
  request: ReviewRequest,
  address: FieldAddress,
  shown: Review,
  story: ReviewedStory | undefined,
): Omit<PanelState, 'stories' | 'hidden'> {
  const { text, version, writable, note, question, limit } = request;
  return {
    address,
    version,
    status: shown.status,
    writable,
    ...(note && { note }),
    ...(question !== undefined && { question }),
    ...(limit && { limit, used: sizeIn(limit, text) }),
    ...(story && { story }),
    quotes: story?.sentences.map(({ span }) => wordsIn(text, span)) ?? [],
    failedRules: shown.failedRules,
  };
}

const wordsIn = (text: string, { start, end }: Span): string => text.slice(start, end);

/** The sentences that tell the story, as far as it takes to know it again. */
function sentencesOf({ sentences }: ReviewedStory, text: string): string[] {
  return sentences
    .filter(({ section, followUp }) => section !== 'other' && !followUp)
    .slice(0, 8)
    .map(({ span }) => wordsIn(text, span));
}

/** The first words of a story, to tell it from the others; a heading's without its marks. */
function opening(sentence: string): string {
  const words = sentence.replace(/^#{1,6}\s+/, '');
  const all = words.split(/\s+/);
  return all.length > 10 ? `${all.slice(0, 10).join(' ')} …` : words;
}
