/** Reads a job advert: which principles and competencies it asks for, and the sentences that say so. */
import { sentencesOf } from '../language/sentences.ts';
import { fold } from '../language/words.ts';
import type { AdvertAsk } from '../model/assessment.ts';
import type { Frame } from '../rubric/frames/frame.ts';
import { FRAMES } from '../rubric/frames/index.ts';
import { ADVERT_SIGNS } from './advert-signs.ts';
import { nameOf } from './frame-name.ts';

/**
 * What the employer offers, and what the law has them say, asks nothing of the person: “we value integrity and inclusion
 * and are an equal opportunity employer”.
 */
const NOT_ASKED =
  /\b(?:equal[- ]opportunit\w+|regardless of|without regard to|protected (?:veteran|characteristics?|status|class)|discriminat\w+|reasonable (?:accommodations?|adjustments?)|disabilit(?:y|ies)|background checks?|e-verify|visa|relocation|benefits (?:include|package)|401\(?k\)?|(?:health|dental|vision|medical|life) (?:insurance|cover\w*|plans?)|paid (?:time off|leave|holidays?)|annual leave|pension|parental leave|salary (?:range|band)|compensation|per annum|bonus|stock options|equity package|gym|free (?:lunch|snacks|coffee)|remote working|working hours|cookies|privacy (?:policy|notice)|personal data|apply (?:now|by|via|here)|click here|terms and conditions)\b/;

/** Questions, links and headings of one word say nothing. In words. */
const SHORTEST = 3;
const LONGEST = 80;

/** How often a sign must be found before it counts, for words that any advert has. */
const COMMON = new Set([
  'leadership',
  'collaborative',
  'collaboration',
  'best practices',
  'excellence',
  'vision',
  'innovation',
  'innovative',
]);

/**
 * @param text the advert, as pasted or as taken from its page
 * @returns asked for most first; those that nothing speaks for are left out
 */
export function readAdvert(text: string): readonly AdvertAsk[] {
  const sentences = sentencesOf(text)
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim())
    .filter((sentence) => {
      const words = sentence.split(' ').length;
      return words >= SHORTEST && words <= LONGEST && !NOT_ASKED.test(fold(sentence));
    });
  return FRAMES.map((frame) => ({ frame: nameOf(frame), quotes: quotesFor(frame, sentences) }))
    .filter(({ quotes }) => quotes.length > 0)
    .sort((a, b) => weightOf(b) - weightOf(a));
}

function quotesFor(frame: Frame, sentences: readonly string[]): AdvertAsk['quotes'] {
  const sign = ADVERT_SIGNS[frame.id];
  const quotes = [...new Set(sentences)].flatMap((sentence) => {
    const own = fold(sentence);
    const named =
      frame.kind === 'principle' && sentence.includes(frame.name) && frame.name.includes(' ')
        ? [frame.name.toLowerCase()]
        : [];
    const found = sign ? Array.from(own.matchAll(sign), ([word]) => word) : [];
    const words = [...new Set([...named, ...found])];
    return words.length > 0 ? [{ sentence, words }] : [];
  });
  // A word that stands in any advert asks for something only where more than one sentence has it.
  const telling = quotes.filter(({ words }) => words.some((word) => !COMMON.has(word)));
  return telling.length > 0 || quotes.length > 1 ? quotes : [];
}

/** Each sentence counts, and further words in the same one a little. */
const weightOf = ({ quotes }: AdvertAsk): number =>
  quotes.reduce((sum, { words }) => sum + 1 + 0.25 * (words.length - 1), 0);
