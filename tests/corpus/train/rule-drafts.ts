/** The rules' own examples as small labelled drafts: what people see first are plain sentences, and long stories hold few of them. */
import { EVIDENCE_IDS, FLAG_IDS, type Section } from '../../../lib/model/rubric.ts';
import { EVIDENCE, FLAGS } from '../../../lib/rubric/index.ts';
import type { Example } from '../../../lib/rubric/rule.ts';
import type { MarkId } from '../../../lib/rubric/second-reader.ts';
import type { LabelledStory } from '../stories.ts';

export interface RuleDraft extends LabelledStory {
  /** The example shows the mark, so that its section is the rule's; what must stay quiet may stand in any. */
  readonly shows: boolean;
  /** As its rule has it, with no neighbours but those that it needs. */
  readonly alone: boolean;
}

type Line = LabelledStory['sentences'][number];

const FILE = 'rules';
const ALL: readonly MarkId[] = [...FLAG_IDS, ...EVIDENCE_IDS];

/** A neighbour of an example: it is there to be looked at, and nothing is learned of it. */
const beside = (text: string, section: Section): Line => ({
  text,
  section,
  flags: [],
  evidence: [],
  doubt: [...ALL, 'section'],
});
const PROBLEM = beside('I noticed that one in forty invoices was lost.', 'situation');
const DIGGING = beside('I compared both ledgers.', 'action');

/** The sentences that show their mark, each by itself: their section is known, too, and that of their neighbours is not. */
export const ruleLines = (): LabelledStory[] =>
  ruleDrafts()
    .filter(({ shows, alone }) => shows && alone)
    .map((draft) => ({ ...draft, sentences: draft.sentences.filter(({ doubt }) => !doubt?.includes('section')) }));

/**
 * Makes two drafts of each example: as its rule has it, and where it would stand in a story. Of the one mark of its rule the label is
 * known, of all others nothing is said.
 */
export function ruleDrafts(): RuleDraft[] {
  return [...FLAGS, ...EVIDENCE].flatMap((rule) => {
    const { examples, id } = rule;
    const marked = 'weak' in examples ? examples.weak : examples.strong;
    const quiet = 'weak' in examples ? [...examples.strong, ...examples.fine] : examples.fine;
    const draftsOf = (shows: boolean) => (example: Example, n: number) =>
      toldTwice(example, id, rule.section, shows).map(
        (sentences, k): RuleDraft => ({
          id: `${id} ${shows ? 'shown' : 'quiet'} ${n} ${k}`,
          question: '',
          principle: 'ownership',
          level: 'mid',
          quality: 'mixed',
          rulesKnowIt: true,
          file: FILE,
          weight: 1,
          story_findings: [],
          sentences,
          shows,
          alone: k === 0,
        }),
      );
    return [...marked.flatMap(draftsOf(true)), ...quiet.flatMap(draftsOf(false))];
  });
}

function toldTwice(example: Example, id: MarkId, usual: Section, shows: boolean): Line[][] {
  const given = typeof example === 'string' ? { text: example } : example;
  const section = ('section' in given && given.section) || usual;
  const before = (('before' in given && given.before) || []).map((text) => beside(text, section));
  const after = (('after' in given && given.after) || []).map((text) => beside(text, section));
  const holds = <Id extends MarkId>(ids: readonly Id[]): Id[] => ids.filter((other) => shows && other === id);
  const line: Line = {
    // Square brackets mark the phrase that is underlined; in what stays quiet they are slots.
    text: shows ? given.text.replace(/\[([^[\]]+)\]/, '$1') : given.text,
    section,
    flags: holds(FLAG_IDS),
    evidence: holds(EVIDENCE_IDS),
    doubt: ALL.filter((other) => other !== id),
  };
  const early = section === 'situation' || section === 'task';
  return [
    [...before, line, ...after],
    early
      ? [...before, line, ...(after.length > 0 ? after : [PROBLEM, DIGGING])]
      : [...(before.length > 0 ? before : [PROBLEM, DIGGING]), line, ...after],
  ];
}
