import type { Features } from './features.ts';
import { inside, objectPronoun, simplePast } from './grammar.ts';

/** What may stand before the subject without a comma. */
const LEAD =
  /^(?:(?:(?:and|but|so|then|after that|after this|in the end|finally|eventually|meanwhile|later|next|afterwards|soon|also|first|again|on that day|the next day|the same day|that night|that day|the following \w+|on (?:the )?\w+day|on day \w+),? )+|(?:in|on|at|after|by|over|during|within|for|from|with|eventually|meanwhile|later|finally|first|next|overnight|afterwards)\b[^,]{0,50}, )/i;
const PASSIVE =
  /^(.{1,70}?) (was|were|got|has been|have been) (?:(then|also|finally|eventually|later|soon|quickly|duly|again|all|both|immediately|promptly|successfully|\w+ly) )?([\w-]+)(?= |[.,;!]|$)/i;
const AGENT =
  /\bby (?!(?:the )?(?:beginning|end|start|middle|close|time|noon|midnight|morning|evening|lunch|dawn|then|early|late|mid|now|next|\d|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec|hand|phone|email|e-mail|post|car|train|using|\w+ing\b|half|a factor))/i;
/** More than a noun and what belongs to it. */
const CLAUSE =
  /[,;:()"“”?]|\b(?:that|which|who|when|while|because|if|was|were|had|has|is|are|i|we|and then|but|there)\b/i;
const OBJECT: Readonly<Record<string, string>> = { they: 'them', he: 'him', she: 'her', it: 'it' };
/** “Filled in by hand”, yet not “launched in October”: where a noun follows, it belongs to that. */
const PARTICLE =
  /^ (?:up|out|off|back|down|away|(?:in|over)(?= (?:on|at|with|and|again|before|after|within|as|via|using)\b|$|[,;]))\b(?! (?:of|to|from|the|a|an|by|our|my|for|\w+ weekend)\b)/;

/**
 * Tells a passive without a doer in the first person: “The fix was deployed on Friday.” gives “I deployed the fix on Friday.”
 * @returns the whole sentence, or nothing where it holds more than that or names who did it
 */
export function toActive(f: Features): string | undefined {
  const stop = /[.!…]*$/.exec(f.text.trimEnd())?.[0] ?? '';
  const body = f.text.trimEnd().slice(0, f.text.trimEnd().length - stop.length);
  if (AGENT.test(body) || f.own !== f.folded) return undefined;
  const lead = LEAD.exec(body)?.[0] ?? '';
  const clauses = body
    .slice(lead.length)
    .split(/,? and (?=(?:the|a|an|our|it|they|[\w-]+) (?:[\w-]+ ){0,4}(?:was|were|got) )/);
  const told: string[] = [];
  for (const [i, clause] of clauses.entries()) {
    const active = clauseToActive(clause, i === 0 && lead === '');
    if (active === undefined) return undefined;
    told.push(active);
  }
  return `${lead}I ${told.join(' and ')}${stop}`;
}

function clauseToActive(clause: string, opens: boolean): string | undefined {
  const m = PASSIVE.exec(clause);
  const [, subject = '', aux = '', adverb = '', participle = ''] = m ?? [];
  const past = m && simplePast(participle);
  if (!m || !past || CLAUSE.test(subject) || subject.split(' ').length > 8 || /^(?:of|be)$/.test(past))
    return undefined;
  let rest = clause.slice(m[0].length);
  if (/^ (?:care of|part in|place|advantage)\b|\b(?:was|were|got|had|has)\b/.test(rest)) return undefined;
  const verb = /^ha/i.test(aux) ? `have ${participle}` : past;
  const before = adverb && !/^(?:all|both)$/i.test(adverb) ? `${adverb} ` : '';
  if (/^it$/i.test(subject) && /^(?:decided|determined)$/i.test(participle)) return `${before}${verb}${rest}`;
  const pronoun = OBJECT[subject.toLowerCase()];
  const object = pronoun ?? (opens ? inside(subject) : subject);
  if (!object) return undefined;
  const particle = PARTICLE.exec(rest);
  if (particle) rest = rest.slice(particle[0].length);
  rest = shareObject(rest, subject) ?? '\u0000';
  if (rest === '\u0000') return undefined;
  const up = particle?.[0] ?? '';
  return before + verb + (pronoun ? ` ${object}${up}` : `${up} ${object}`) + rest;
}

/** “… and loaded again”: the second participle takes its object as a pronoun. */
function shareObject(rest: string, subject: string): string | undefined {
  if (/^[^ ]*, [\w-]+(?:ed|en|wn|pt|lt)\b/.test(rest)) return undefined;
  const m = /^( [^,;]*?)?,? and ([\w-]+(?:ed|[^aeiou]en|ut|pt|nt|lt|de|own))\b/.exec(rest);
  if (!m)
    return /\b(?:and|but|which|so|because|until it|until they)\b/.test(rest)
      ? / and \w+(?:ed|en)\b/.test(rest)
        ? undefined
        : rest
      : rest;
  const past = simplePast(m[2] ?? '');
  return past && `${m[1] ?? ''} and ${past} ${objectPronoun(subject)}${rest.slice(m[0].length)}`;
}
