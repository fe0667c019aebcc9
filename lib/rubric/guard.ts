import { featuresOf } from '../language/features.ts';
import { stem } from '../language/verbs.ts';

/** What one word must not be followed by, or stand twice. */
const DISAGREEMENTS: readonly (readonly [RegExp, string])[] = [
  [
    /\bi (?:were|are|is|has|does|am (?:have|had|was)|was (?:were|am|was))\b(?! (?:to|it)\b)/,
    'the verb does not agree with “I”',
  ],
  [/\b(?:he|she|it) (?:are|have|were|do)\b(?<!if (?:he|she|it) were)/, 'the verb does not agree'],
  [/\b(?:we|they) (?:was|is|am|has)\b/, 'the verb does not agree'],
  [/\b(?:i|we|he|she|they) (?:i|we|he|she|they)\b/, 'two subjects meet'],
  [/\b(?:the|a|an) (?:the|a|an|my|our|i|me|us|it|them)\b/, 'two articles meet'],
  [/\b(?:to|for|with|by|of|from) (?:i|we|he|she|they)\b(?! \w)/, 'a subject stands as an object'],
  [/\ba (?=[aeio]\w*\b)(?!(?:one|once|euro\w*|eu|uni\w*|use\w*)\b)/, '“a” before a vowel'],
  [/\ban (?=[bcdfgjklmnpqrstvwyz][aeiou])/, '“an” before a consonant'],
  [/ [,.;!?](?=\s|$)|,,|;;|,;|;,|,\.(?!\.)|;\.|^\s*[,;]/, 'stray punctuation'],
];
const DOUBLED_OK = /^(?:that|had|very|really|so|no|bye|is|way|long|many|far|do|in|on|out)$/;
/** Words that carry no fact of their own, or that a change of person, voice or order may drop. */
const EMPTY = new Set(
  `a an the and or but so then than to of for from with by at in on into onto over under about as if that which who whom whose what when where while because since until after before during
  i we he she it they me us him her them my our his its their mine ours myself ourselves himself herself themselves this these those there here one some any all both each every much many more most less few lot lots
  be is am are was were been being have has had having do does did done doing will would can could shall should may might must get got getting gets not no nor
  together jointly collectively team group unit squad crew everyone everybody somebody someone something anything nothing thing things stuff really very just also too only still even quite pretty kind sort
  well now again up out off down back away decided way hard best well included whole bit`.split(/\s+/),
);

const slotsOut = (text: string) => text.replace(/\[[^[\]]*\]/g, '\u0001');
const unowned = (w: string) => w.replace(/'s$/, '');
const numbersIn = (text: string) => text.match(/\d+(?:[.,:]\d+)*/g) ?? [];
const wordsIn = (text: string) =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];
/** Capitalised words that do not merely open a sentence. */
const namesIn = (text: string) =>
  Array.from(text.matchAll(/(?<=[\s("“'‘/-])\p{Lu}[\p{L}\p{N}'’-]*/gu))
    .filter((m) => /[^.!?:;\s]$/.test(text.slice(0, m.index).replace(/["“'(\s]+$/, '')))
    .map((m) => m[0].replace(/['’]s$/, ''))
    .filter((w) => !/^I(?:['’].*)?$/.test(w));

/**
 * The last word on a rewrite: it may move, cut empty words and leave `[slots]`, and say nothing new.
 * @param original the sentence as written
 * @param rewritten the same with the rewrite applied; empty where it is cut
 * @returns reasons why it must not be offered; none when it is sound
 */
export function guard(original: string, rewritten: string): string[] {
  if (rewritten.trim() === '') return [];
  const said = slotsOut(rewritten);
  return [...invented(original, said), ...lost(original, said), ...broken(original, rewritten, said)];
}

function invented(original: string, said: string): string[] {
  const numbers = new Set(numbersIn(original));
  const known = new Set(wordsIn(original));
  const bare = (w: string) => w.toLowerCase().replace(/[’‘]/g, "'").replace(/'s$/, '');
  return [
    ...numbersIn(said)
      .filter((n) => !numbers.has(n))
      .map((n) => `${n} is not in the source`),
    ...namesIn(said)
      .filter((w) => !known.has(bare(w)) && !known.has(`${bare(w)}'s`))
      .map((w) => `${w} is not in the source`),
  ];
}

/** No number and no name may go, and of no clause most of its words. Whoever stood before “and I” keeps their name. */
function lost(original: string, said: string): string[] {
  const numbers = new Set(numbersIn(said));
  const kept = new Set(wordsIn(said).flatMap((w) => [w, unowned(w)]));
  const stems = new Set([...kept].map(stem));
  const gone = (w: string) => !kept.has(unowned(w)) && !stems.has(stem(w));
  const source = slotsOut(original);
  const clauses = source
    .split(/[,;:()–—]|\.\s|\b(?:and|but|so|because|which|while|when|until)\b/i)
    .map((clause) => wordsIn(clause).filter((w) => !EMPTY.has(w) && !w.endsWith('ly')))
    .filter((words) => words.filter(gone).length > Math.max(1, words.length / 2));
  return [
    ...numbersIn(source)
      .filter((n) => !numbers.has(n))
      .map((n) => `${n} is lost`),
    ...namesIn(source)
      .filter((w) => wordsIn(w).every(gone))
      .map((w) => `${w} is lost`),
    ...clauses.map((words) => `“${words.join(' ')}” is lost`),
  ];
}

/** Faults that the rewrite brings: what was wrong in the source already is the writer's own. */
function broken(original: string, rewritten: string, said: string): string[] {
  const reasons: string[] = [];
  const [before, after] = [original, said].map((t) => t.toLowerCase().replace(/[’‘]/g, "'"));
  for (const [pattern, reason] of DISAGREEMENTS)
    if (pattern.test(after ?? '') && !pattern.test(before ?? '')) reasons.push(reason);
  for (const m of (after ?? '').matchAll(/\b([\p{L}']{1,40}) \1\b/gu))
    if (!DOUBLED_OK.test(m[1] ?? '') && !before?.includes(m[0])) reasons.push(`“${m[0]}” is doubled`);
  if (depth(rewritten) !== depth(original)) reasons.push('brackets or quotes do not close');
  if (/^\p{Lu}/u.test(original) && /^\p{Ll}/u.test(rewritten)) reasons.push('the capital at the start is lost');
  if (featuresOf(original, false).question !== featuresOf(rewritten, false).question)
    reasons.push('a question has come or gone');
  return reasons;
}

/** How far brackets and double quotes are from closing; “smart” ones by their direction. */
function depth(text: string): string {
  const count = (open: string, close: string) => text.split(open).length - text.split(close).length;
  const nested = /\[[^\]]*\[/.test(text) ? '!' : '';
  return [count('[', ']'), count('(', ')'), count('“', '”'), (text.split('"').length - 1) % 2].join() + nested;
}
