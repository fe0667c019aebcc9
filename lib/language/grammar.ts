import nlp from 'compromise';
import { irregularPast } from './verbs.ts';

/**
 * Word forms, for rewrites only: the one place that asks compromise, which is a hundred times slower than reading a sentence.
 * Every function gives nothing where it is not sure.
 */

/** The simple past of a participle: “written” gives “wrote”, “deployed” itself. */
export function simplePast(participle: string): string | undefined {
  const word = participle.toLowerCase();
  const known = irregularPast(word);
  if (known) return known;
  if (word.endsWith('ed')) return word;
  const asked: unknown = nlp(`he ${word}`).verbs().toPastTense().text();
  const past = typeof asked === 'string' ? asked.replace(/^he /, '') : '';
  return /^[a-z-]{2,}$/.test(past) ? past : undefined;
}

const WITH_I: Readonly<Record<string, string>> = {
  were: 'was',
  are: 'am',
  is: 'am',
  "'re": "'m",
  '’re': '’m',
  has: 'have',
  "'s": '',
  '’s': '',
  does: 'do',
};

/**
 * The form of a verb that goes with “I”: “were” gives “was”, “builds” gives “build”; a past stays.
 * @param subjectIsOne whether the subject that goes took the third person, as “the team” may
 */
export function withI(verb: string, subjectIsOne: boolean): string | undefined {
  const known = WITH_I[verb.toLowerCase()];
  if (known !== undefined) return known === '' ? undefined : known;
  if (!subjectIsOne || !/[a-z]s$/.test(verb) || /ss$/.test(verb)) return verb;
  const base: unknown = nlp(`she ${verb}`).verbs().toInfinitive().text();
  return typeof base === 'string' && /^[a-z-]{2,}$/.test(base) ? base : undefined;
}

const DETERMINER =
  /^(?:the|a|an|our|my|his|her|their|its|all|both|every|each|some|several|many|most|two|three|four|five|six|seven|eight|nine|ten|twelve|this|that|these|those|new|it|they|he|she|everything|everyone|another|more|one|half|no)$/i;

/** Plain nouns that open a passive without an article. */
const COMMON =
  /^(?:[a-z-]+(?:ings?|tions?|ments?|ices|tories|aries|vers|ters|ders|mers|ners|sers)|logs?|tests|calls|letters|emails|e-mails|patients|orders|records|tickets|files|samples|backups|tables|beds|staff|data|forms|reports|steps|measures|alerts|interviews|surveys|parts|supplies|permissions|passwords|accounts|cables|machines|bugs|errors|fixes|changes|stock|fences|walls|doors|rooms|windows|boxes|crates|labels|lists|plans|notes|parents|students|pupils|nurses|guests|roads|pipes|pumps|valves|shelves|tools|cards|codes|queries|scripts|roles|tasks|contracts|invoices|payments|prices|menus|recipes|posters|leaflets|support|access|traffic|equipment|food|water)$/i;

/**
 * A phrase that opened a sentence, to stand inside one: “The fix” gives “the fix”, “Priya's sheet” and “AWS credits” stay.
 * Gives nothing for a word that may or may not be a name.
 */
export function inside(phrase: string): string | undefined {
  const first = /^\S+/.exec(phrase)?.[0] ?? '';
  if (first === first.toLowerCase()) return phrase;
  const lower = phrase.charAt(0).toLowerCase() + phrase.slice(1);
  if (DETERMINER.test(first)) return lower;
  if (/[A-Z\d].*[A-Z\d]/.test(first)) return phrase;
  const common = COMMON.test(first);
  return common || first.includes('-') ? lower : undefined;
}

/** The pronoun for a thing, as an object: “it” or “them”. */
export const objectPronoun = (nounPhrase: string): 'it' | 'them' =>
  /^(?:they|these|those|both|two|three|four|five|several|many|all)\b/i.test(nounPhrase) ||
  nlp(nounPhrase).nouns().isPlural().found
    ? 'them'
    : 'it';
