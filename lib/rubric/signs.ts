import { type Features, shows } from '../language/features.ts';
import type { EvidenceId, Section } from '../model/rubric.ts';
import { CUES as COMPLETE_FIX } from './cues/complete-fix.ts';
import { CUES as METHOD } from './cues/method.ts';
import { CUES as MOTIVE } from './cues/motive.ts';
import { CUES as PROBLEM } from './cues/problem.ts';
import { CUES as REPRODUCTION } from './cues/reproduction.ts';
import { CUES as ROOT_CAUSE } from './cues/root-cause.ts';
import type { Cue } from './cues.ts';
import { CUES as BUSINESS_VALUE } from './evidence/business-value.ts';
import { CUES as ORG_INSIGHT } from './evidence/org-insight.ts';
import { CUES as TRADE_OFF } from './evidence/trade-off.ts';
import { CUES as VERIFICATION } from './evidence/verification.ts';
import { ADOPTION_CUES, adoptedOutright } from './lexicon/adoption.ts';
import { amountsOf, claimIn, hasFigure } from './lexicon/amounts.ts';
import * as checks from './lexicon/checks.ts';
import * as choices from './lexicon/choices.ts';
import { solidity } from './lexicon/empty-words.ts';
import { emptyWorkIn } from './lexicon/empty-work.ts';
import { guessIn, outrightGuessIn } from './lexicon/guesses.ts';
import { bareParticiple, nobodyDid } from './lexicon/hidden-work.ts';
import { describes, someoneActs, TROUBLE } from './lexicon/layout.ts';
import { isTied, maximIn, plainMaximIn } from './lexicon/maxims.ts';
import { endIn, esteemIn, gestureIn, moodIn, reactionIn, showIn } from './lexicon/moods.ts';
import * as ownership from './lexicon/ownership.ts';
import { speakerShown } from './lexicon/parts.ts';
import { afterLooking, beforeMending, looksInto, maybeOutcome } from './lexicon/phases.ts';
import * as sources from './lexicon/sources.ts';
import * as stakes from './lexicon/stakes.ts';
import * as structure from './lexicon/structure.ts';
import { givenAwayIn } from './lexicon/telling.ts';
import { checkedAfterwards, tellsOutcome } from './lexicon/told-outcomes.ts';
import * as trouble from './lexicon/trouble.ts';
import { plainlyVagueIn, vagueWorkIn } from './lexicon/vague-work.ts';
import * as value from './lexicon/value.ts';
import { OwnFeatures } from './own-features.ts';
import type { Sentence } from './rule.ts';

/**
 * What the lexicon knows of a sentence, by name: each list of words and each cue that it shows, whether or not a rule makes a mark of
 * it. A rule asks for some of them at once; the second reader learns what each is worth for every mark, so that a word of a list which
 * it has never met in a labelled story counts like the others of that list.
 */
type Sign = Pick<Cue, 'name' | 'holds'>;

const LEXICON = { checks, choices, ownership, sources, stakes, structure, trouble, value, layout: { TROUBLE } };

/** Every pattern that a part of the lexicon exports; a list of patterns gives one sign for each. */
const patterns: readonly (Sign & { readonly pattern: RegExp })[] = Object.entries(LEXICON).flatMap(([part, exported]) =>
  Object.entries(exported).flatMap(([name, list]: [string, unknown]) =>
    (Array.isArray(list) ? list : [list]).flatMap((pattern: unknown, n) =>
      pattern instanceof RegExp
        ? [
            {
              name: `${part} ${name}${Array.isArray(list) ? ` ${n}` : ''}`,
              pattern,
              holds: (s: Sentence) => shows(s, pattern),
            },
          ]
        : [],
    ),
  ),
);

const cues: readonly Cue[] = Object.entries({
  'complete-fix': COMPLETE_FIX,
  method: METHOD,
  motive: MOTIVE,
  problem: PROBLEM,
  reproduction: REPRODUCTION,
  'root-cause': ROOT_CAUSE,
  'business-value': BUSINESS_VALUE,
  'org-insight': ORG_INSIGHT,
  'trade-off': TRADE_OFF,
  verification: VERIFICATION,
  adoption: ADOPTION_CUES,
}).flatMap(([mark, list]) => list.map((cue) => ({ ...cue, name: `${mark} ${cue.name}` })));

const QUESTIONS: Readonly<Record<string, (s: Sentence) => unknown>> = {
  adoptedOutright,
  claimIn,
  hasFigure,
  emptyWorkIn,
  guessIn,
  outrightGuessIn,
  bareParticiple,
  nobodyDid: (s) => s.doers.some((d) => nobodyDid(s, d)),
  describes,
  someoneActs,
  isTied,
  maximIn,
  plainMaximIn,
  endIn,
  esteemIn,
  gestureIn,
  moodIn,
  reactionIn,
  showIn,
  speakerShown,
  afterLooking,
  beforeMending,
  looksInto,
  maybeOutcome,
  givenAwayIn,
  checkedAfterwards,
  tellsOutcome,
  plainlyVagueIn,
  vagueWorkIn,
  troubleSpan: (s) => trouble.troubleSpan(s.own),
  'an amount': (s) => amountsOf(s).length > 0,
  'two amounts': (s) => amountsOf(s).length > 1,
};
const questions: readonly Sign[] = Object.entries(QUESTIONS).map(([name, ask]) => ({
  name,
  holds: (s) => Boolean(ask(s)),
}));

/** What takes longer than all others together and tells little or nothing that they do not: left to the rules, which ask for it last. */
const COSTLY = new Set([
  'trade-off echo',
  'trade-off settled',
  'choices SETTLED',
  'reproduction counted',
  'reproduction small first',
  'method trial counted',
  'method vague',
  'problem told often',
  'value SPARED',
  'ownership PLAINLY_NOT_MINE 5',
  'ownership THEIRS 4',
  'motive whoever',
]);

const patternOf = (cue: Cue) => cue.phrase && `${cue.phrase}`;
const known = new Set(patterns.map(({ pattern }) => `${pattern}`));

/** All signs, none twice: many a cue is a pattern of the lexicon. */
const SIGNS: readonly Sign[] = [
  ...patterns,
  ...cues.filter((cue) => !known.has(patternOf(cue) ?? '')),
  ...questions,
].filter(({ name }) => !COSTLY.has(name));

/** Names of all signs, by which the weights know them. */
export const SIGN_NAMES: ReadonlySet<string> = new Set(SIGNS.map(({ name }) => name));

/** Beyond so much that is solid in a sentence, more says nothing. */
const SOLID = 4;

/** A sentence of which no more is known than its words and, when it is asked for, a section: it notes what anybody asked. */
class Lone extends OwnFeatures implements Sentence {
  askedSection = false;
  askedPlace = false;
  readonly #section: Section;

  constructor(f: Features, section: Section) {
    super(f);
    this.#section = section;
  }

  get section(): Section {
    this.askedSection = true;
    return this.#section;
  }

  get index(): number {
    this.askedPlace = true;
    return 0;
  }

  get evidence(): ReadonlySet<EvidenceId> {
    this.askedPlace = true;
    return new Set();
  }

  get near(): Sentence['near'] {
    this.askedPlace = true;
    return () => undefined;
  }
}

/** The signs that a sentence shows, and those that are still to be asked of it. */
interface Sorted {
  readonly shown: readonly string[];
  readonly open: readonly Sign[];
}
const kept = new WeakMap<Features, { readonly own: Sorted; readonly sections: Map<Section, Sorted> }>();

/** Asks what can be answered without the story: of no section, what hangs on nothing but the words; of one, what hangs on it too. */
function sorted(features: Features, signs: readonly Sign[], section?: Section): Sorted {
  const lone = new Lone(features, section ?? 'action');
  const shown: string[] = [];
  const open: Sign[] = [];
  for (const sign of signs) {
    lone.askedSection = false;
    lone.askedPlace = false;
    const holds = sign.holds(lone);
    if (lone.askedPlace || (lone.askedSection && section === undefined)) open.push(sign);
    else if (holds) shown.push(sign.name);
  }
  return { shown, open };
}

/** Most signs hang on nothing but the words, and are looked for once in each distinct sentence. */
function keptOf(features: Features) {
  const known = kept.get(features);
  if (known) return known;
  const { shown, open } = sorted(features, SIGNS);
  const solid = Math.max(0, Math.min(SOLID, Math.floor(solidity(new Lone(features, 'action')))));
  const made = { own: { shown: [...shown, `solid ${solid}`], open }, sections: new Map<Section, Sorted>() };
  kept.set(features, made);
  return made;
}

function inSection(features: Features, section: Section): Sorted {
  const { own, sections } = keptOf(features);
  const known = sections.get(section);
  if (known) return known;
  const made = sorted(features, own.open, section);
  sections.set(section, made);
  return made;
}

/** The names of the signs that a sentence shows in any story: wherever it stands, and in its section. */
export const signsOf = (features: Features, section: Section): readonly (readonly string[])[] => [
  keptOf(features).own.shown,
  inSection(features, section).shown,
];

/** Those that it shows where it stands. What the rules find in it must be known by then. */
export const signsInPlace = (s: Sentence, features: Features): readonly string[] =>
  inSection(features, s.section).open.flatMap(({ name, holds }) => (holds(s) ? [name] : []));
