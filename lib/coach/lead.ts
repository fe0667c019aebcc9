import type { EvidenceId } from '../model/rubric.ts';
import { type Frame, placeOfLead, shows } from '../rubric/frames/frame.ts';
import { hasEvidence, type Own, wordsIn } from './own-sentences.ts';
import { hangingIn, leaningsOf } from './references.ts';

/** An opening longer than this, in words, is no opening any more: half a minute of talk. */
const LONGEST_OPENING = 75;

/** Only what stood this close may come along; a noun further back is for the person to put in. */
const NEAR = 2;

/** What goes to the front, in the order in which it is told there. */
export interface LeadBlock {
  readonly sentences: readonly Own[];
  /** Of them, those that come along only so that the others can be understood. */
  readonly along: ReadonlySet<Own>;
}

/**
 * Chooses the sentences that a frame opens with. Empty where the story opens so already, or holds no such sentence.
 * @param told what remains of the telling after the cuts, in its order
 * @param all the whole telling
 */
export function leadBlock(told: readonly Own[], all: readonly Own[], frame: Frame): LeadBlock {
  const { mark } = frame.lead;
  const none = { sentences: [], along: new Set<Own>() };
  if (placeOfLead(told, frame.lead).some((s) => shows(s, mark))) return none;
  const fitting = told.filter((s) => shows(s, mark));
  const first = best(fitting, mark.evidence ?? []);
  if (!first) return none;
  const chosen = [first];
  const second = best(
    fitting.filter((s) => s !== first && addsTo(s, first, mark.evidence ?? [])),
    mark.evidence ?? [],
  );
  if (second && wordsIn([first, second]) <= LONGEST_OPENING) chosen.push(second);
  return withWhatTheyNeed(inOrder(chosen, all), told, all);
}

/** The sentence with most of the lead's evidence; among equals the one that leans least on others, then the earlier. */
function best(sentences: readonly Own[], lead: readonly EvidenceId[]): Own | undefined {
  const worth = (s: Own) =>
    3 * lead.filter((id) => hasEvidence(s, id)).length + (hasEvidence(s, 'baseline') ? 1 : 0) - leaningsOf(s).length;
  return [...sentences].sort((a, b) => worth(b) - worth(a) || a.index - b.index)[0];
}

const addsTo = (s: Own, first: Own, lead: readonly EvidenceId[]): boolean =>
  lead.some((id) => hasEvidence(s, id) && !hasEvidence(first, id));

/** Brings along the sentence that a pronoun points to, where there is room: “That cut the queue by half” needs what “that” was. */
function withWhatTheyNeed(chosen: readonly Own[], told: readonly Own[], all: readonly Own[]): LeadBlock {
  let block = chosen;
  const along = new Set<Own>();
  for (const s of chosen) {
    const rest = told.filter((o) => !block.includes(o));
    const hanging = hangingIn([...block, ...rest], all).find((h) => h.sentence === s.index);
    const needed = hanging && told.find((o) => o.index === hanging.pointsTo);
    if (
      !needed ||
      s.index - needed.index > NEAR ||
      block.includes(needed) ||
      wordsIn([...block, needed]) > LONGEST_OPENING
    )
      continue;
    along.add(needed);
    block = inOrder([...block, needed], all);
  }
  return { sentences: block, along };
}

const inOrder = (sentences: readonly Own[], all: readonly Own[]): readonly Own[] =>
  all.filter((s) => sentences.includes(s));
