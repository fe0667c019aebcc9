import type { ReviewedStory } from '../model/review.ts';
import type { EvidenceId, FlagId, Section } from '../model/rubric.ts';
import { type Demand, type Frame, shows } from '../rubric/frames/frame.ts';
import { frameOf } from '../rubric/frames/index.ts';
import { firstWords } from './first-words.ts';
import { hasEvidence, hasFlag, type Own, saidIn } from './own-sentences.ts';
import { INVITED_PROBES, type Probe, STANDARD_PROBES } from './probes.ts';

/** A question that the interviewer will put after this story, and how far the story answers it already. */
export interface FollowUp {
  readonly id: string;
  readonly question: string;
  /** `standard`: every story is asked it. `invited`: this story asks for it. `frame`: the chosen question does. */
  readonly kind: 'standard' | 'invited' | 'frame';
  readonly state: 'answered' | 'partly' | 'open';
  /** Indices of the sentences that answer it, wholly or in part. */
  readonly answeredBy: readonly number[];
  /** Indices of the sentences that invite it, or that are the weak answer as they stand. */
  readonly weakIn: readonly number[];
  /** What a weak and a strong answer contain. */
  readonly weak: string;
  readonly strong: string;
  /** The part of a story that an answer belongs to. */
  readonly section: Section;
  /** What a drafted answer must show: each group by one of its evidence. Empty where only a person can judge. */
  readonly answer: readonly (readonly EvidenceId[])[];
  readonly weakFlag?: FlagId;
}

/** More would be an interrogation: what a story invites beyond this is of lesser weight. */
const MOST_INVITED = 5;

/**
 * The follow-ups to a story: the five that are always asked, then those that its own weaknesses invite, then what the
 * frame demands. Answers drafted under the story count as answers.
 * @param drafted ids of those that the person has drafted an answer to: they stay, also where nothing asks them any more
 */
export function followUpsFor(
  story: ReviewedStory,
  text: string,
  frame?: Frame,
  drafted: readonly string[] = [],
): readonly FollowUp[] {
  const said = saidIn(story, text);
  const invited = INVITED_PROBES.flatMap((probe) => {
    if (probe.dimension && frame?.notAsked?.includes(probe.dimension)) return [];
    const words = invitation(probe, story, text);
    return words === undefined ? [] : [followUp(probe, said, 'invited', words)];
  }).filter((f) => f.state !== 'answered');
  const asked = [
    ...STANDARD_PROBES.map((probe) => followUp(probe, said, 'standard', '')),
    ...invited.slice(0, MOST_INVITED),
    ...(frame?.demands ?? []).flatMap((demand) =>
      frame && !askedAnyway(demand) ? [demanded(frame, demand, said)] : [],
    ),
  ];
  const others = drafted.filter((id) => !asked.some((one) => one.id === id));
  return [...asked, ...others.map((id) => invited.find((one) => one.id === id) ?? answeredOnce(id, said))];
}

/** A follow-up that nothing asks any more: its sentence was rewritten, the story is told for another question. */
export function answeredOnce(id: string, said: readonly Own[] = []): FollowUp {
  const standard = STANDARD_PROBES.find((one) => one.id === id);
  if (standard) return followUp(standard, said, 'standard', '');
  const invited = INVITED_PROBES.find((one) => one.id === id);
  if (invited) return followUp(invited, said, 'invited', '…');
  const [frameId, demandId] = id.split('/');
  const frame = frameOf(frameId);
  const demand = frame?.demands.find((one) => one.id === demandId);
  if (frame && demand) return demanded(frame, demand, said);
  // One that this version does not know: its name is all there is.
  const unknown: Probe = { id, question: id, section: 'action', answer: [], weak: '', strong: '' };
  return { ...followUp(unknown, [], 'invited', ''), state: 'open' };
}

function demanded({ id }: Frame, demand: Demand, said: readonly Own[]): FollowUp {
  const answeredBy = said.filter((s) => shows(s, demand.mark)).map((s) => s.index);
  return {
    id: `${id}/${demand.id}`,
    question: demand.question,
    kind: 'frame',
    state: answeredBy.length ? 'answered' : 'open',
    answeredBy,
    weakIn: [],
    weak: 'What anyone could say of any story.',
    strong: `In your own case: ${demand.what}.`,
    section: demand.mark.sections?.[0] ?? 'action',
    answer: demand.mark.words ? [] : [demand.mark.evidence ?? []],
  };
}

/** The person's words that invite a probe, empty where the story as a whole does; nothing where nothing does. */
function invitation(probe: Probe, story: ReviewedStory, text: string): string | undefined {
  const by = probe.invitedBy;
  if (!by) return '';
  if ('finding' in by) return story.findings.some((f) => f.id === by.finding) ? '' : undefined;
  const flag = story.sentences.flatMap((s) => s.flags).find((f) => f.id === by.flag);
  if (!flag) return undefined;
  const words = text.slice(flag.span.start, flag.span.end).replace(/\s+/g, ' ');
  const whole = story.sentences[flag.sentence]?.span;
  // “was put” tells nobody which sentence is meant.
  return words.split(' ').length >= 3 || !whole ? words : firstWords(text.slice(whole.start, whole.end));
}

function followUp(probe: Probe, said: readonly Own[], kind: FollowUp['kind'], words: string): FollowUp {
  const { weakFlag } = probe;
  const weak = weakFlag ? said.filter((s) => hasFlag(s, weakFlag)) : [];
  // What one sentence invites is asked about that sentence: only what stands beside it can answer, and never wholly.
  const about = probe.invitedBy && 'flag' in probe.invitedBy ? weak : undefined;
  const heard = about ? said.filter((s) => about.some((w) => Math.abs(w.index - s.index) <= BESIDE)) : said;
  const met = probe.answer.filter((group) => heard.some((s) => hasEvidence(s, ...group))).length;
  const answering = [...probe.answer.flat(), ...(met === 0 ? (probe.hint ?? []) : [])];
  const answeredBy = heard.filter((s) => hasEvidence(s, ...answering)).map((s) => s.index);
  const full = met === probe.answer.length && !(kind === 'invited' && weak.length > 0);
  return {
    id: probe.id,
    question: probe.question.replace('{words}', () => words),
    kind,
    state: full ? 'answered' : answeredBy.length ? 'partly' : 'open',
    answeredBy,
    weakIn: weak.map((s) => s.index),
    weak: probe.weak,
    strong: probe.strong,
    section: probe.section,
    answer: probe.answer,
    ...(weakFlag && { weakFlag }),
  };
}

/** Sentences as near as this speak of the same thing. */
const BESIDE = 1;

/** Whether one of the standard probes asks for the same already. */
const askedAnyway = (demand: Demand): boolean =>
  !demand.mark.words &&
  STANDARD_PROBES.some((p) => p.answer.length === 1 && p.answer[0]?.[0] === demand.mark.evidence?.[0]);
