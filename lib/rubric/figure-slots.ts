import type { Span } from '../model/span.ts';
import type { Draft, Sentence } from './rule.ts';

/** How the amount words of a sentence become slots for figures. */

const FROM_TO = 'from [before] to [after]';
const COMPARED =
  /(?:^|\s)((?:fast|quick|slow|smooth|bett|eas|hard|cheap|dear|short|long|high|low|bigg|small|larg|great|strong|weak|light|heav|clean|clear|saf|happ|calm|quiet|tid|neat|simpl|health|stead|clos|tight|lean|rich|warm|cool|sharp|full|thin|wid|deep|broad|bus|soon|slick|snapp|speed|rar|kind|gentl|mild|loos|friendl|bright|nic|empt|fresh|loud|keen|brisk|hand|sturd|stabl)\w*er|worse|less|lesser|fewer|more)$/;
const MOVED =
  /(?:^|\s)((?:improv\w+|enhanc\w+|strengthen\w*|accelerat\w+|diminish\w*|multipl\w+|expanded|lessened|recovered|bounced back|picked up|took off|sped up|speeded up|slashed|trimmed|increas\w+|decreas\w+|reduc\w+|drop\w*|fell|fallen|declin\w+|rose|risen|grew|grown|shrank|shrunk|boost\w*|surged|climbed|climbing|jumped|dipped|plummeted|plunged|slowed|shortened|lowered|raised|went up|went down|gone up|gone down|came down|come down|going up|going down|cut down|spiked|soared|eased off|dropped off|(?:went|gone|go|going|goes|come|came|comes|coming|shot|picked|crept|sped|was|were|is|are|been|be)(?: (?:way|well|right),?)* (?:up|down)|up|down))(?:\s|$)/;
const BOUNDARY =
  /^\s*(?:$|[.,;:!?()-]|(?:in|on|at|after|since|because|and|but|so|too|as|for|over|once|when|while|within|during|across|that|which|again|also|overall|ever|then|last|this|now|today|there|with|if|though|until|by the|\w+ly)\b)/;
const PLURAL =
  /^\s*(?:(?!\w+s\b)\w+ )?(?!(?:was|is|has|does|goes|this|its|his|yes|always)\b)(?:people|children|women|men|staff|folk|\w+[^s\Wiu]s)\b/;
const GAIN = /(?:^|\s)(improvement|drop|decrease|increase|reduction|rise|growth|jump|uplift|uptick|boost|gain)$/;
/** “saved us a lot of”: its verb, and who gained. */
const GAINED =
  /^((?:sav(?:ed?|es|ing)|spared?|gained|brought in|earned)(?: \w+){0,2}?) (?:a )?(?:fair bit|good deal|great deal|ton|tons|lots?|loads|heaps|piles|plenty|bunch|fortune|ages) of$/;
/** Verbs of change, after which “considerably” can give way to figures. */
const CHANGE =
  /\b(?:improv|increas|reduc|decreas|cut|sped|speed|lower|rais|shorten|drop|fell|grew|boost|slow|shr[iau]nk|brought|went|came|chang)\w*\b/;

/** The words of a noun phrase right after a verb: up to a link word or a stop. */
function objectAfter(rest: string): number | undefined {
  let at = 0;
  for (let n = 0; n < 6; n++) {
    if (n > 0 && BOUNDARY.test(rest.slice(at))) return at;
    const word = /^\s+[\p{L}\p{N}'/&-]+(?:'s)?/u.exec(rest.slice(at));
    if (!word) return n > 0 ? at : undefined;
    if (/^\s+(?:from|to|by|of|it|us|me|them|him|her)$/.test(word[0])) return undefined;
    at += word[0].length;
  }
  return undefined;
}

/** What stands in the place of one amount; `end` may reach beyond it, over the object of its verb. */
function slotFor(s: Sentence, amount: Span): Draft | undefined {
  const said = s.own.slice(amount.start, amount.end);
  const rest = s.own.slice(amount.end);
  const draft = (replacement: string, end = amount.end): Draft => ({ start: amount.start, end, replacement });

  const lead = s.own.slice(0, amount.start);
  if (
    /\b(?:hardly|never|barely|not|n't|one of (?:our|the|my|their))\b.{0,12}$|n't .{0,12}$/.test(lead) ||
    /^ and more\b/.test(rest)
  )
    return undefined;

  const compared = COMPARED.exec(said)?.[1];
  if (compared) {
    if (/\b(?:for the|or|than|more and)\s*$/.test(lead) || /^ (?:number|and more)\b/.test(rest)) return undefined;
    const many = compared === 'fewer' || (compared === 'more' && PLURAL.test(rest));
    return draft(`[how ${many ? 'many' : 'much'}] ${compared}`);
  }

  if (/\b(?:fraction of|lesser)$/.test(`${lead}${said}`.trimEnd()) || /\blesser $/.test(lead)) return undefined;
  const saved = /^(sav(?:ed|es|ing)) (?:a lot|lots|loads|a ton|a whole lot|a great deal|a good deal)$/.exec(said)?.[1];
  if (saved) return draft(`${saved} [how much]`, amount.end + (/^ of\b/.exec(rest)?.[0].length ?? 0));

  const gained = GAINED.exec(said)?.[1];
  if (gained) return /^\s+\w/.test(rest) ? draft(`${gained} [how ${PLURAL.test(rest) ? 'many' : 'much'}]`) : undefined;

  const of = / of$/.test(said);
  if (of || /^(?:many|several|numerous|countless|multiple|quite a few|a few|very few)$/.test(said)) {
    if (!/^\s+\w/.test(rest) || /^\s+(?:it|them|that|this|us)\b/.test(rest)) return undefined;
    const determined = /^\s+(?:the|our|my|his|her|their|those|these)\b/.exec(rest);
    const many = PLURAL.test(determined ? rest.slice(determined[0].length) : rest);
    if (!of && !many) return undefined;
    return draft(`[how ${many ? 'many' : 'much'}]${determined ? ' of' : ''}`);
  }
  if (/^(?:so much|too much)$/.test(said)) return draft('[how much]');
  const gain = GAIN.exec(said)?.[1];
  if (gain && BOUNDARY.test(rest)) {
    const article = /\b(?:an? )?(?:very |really |quite |pretty ){0,6}$/.exec(lead)?.[0] ?? '';
    const start = amount.start - article.length;
    return {
      start,
      end: amount.end,
      replacement: `${/^an? /.test(article) ? (/^[aeiou]/.test(gain) ? 'an ' : 'a ') : ''}${gain} ${FROM_TO}`,
    };
  }
  if (/^(?:through the roof|off the charts|off a cliff)$/.test(said)) return draft(FROM_TO);
  if (
    /^(?:a (?:whole |great |good |fair |awful )?(?:lot|deal|ton|packet|fortune)|an awful lot|lots|loads|tons|heaps|plenty|(?:serious|good|big|real|quite some|some|proper) money)$/.test(
      said,
    )
  )
    return BOUNDARY.test(rest) ? draft('[how much]') : undefined;

  const moved = MOVED.exec(said);
  if (moved?.[1] && !/^dried/.test(said)) {
    const verb = moved[1].replace(/ (?:way|well|right),?(?= )/g, '');
    if (/^\s+(?:from|by|to)\b/.test(rest)) return undefined;
    if (BOUNDARY.test(rest)) return draft(`${verb} ${FROM_TO}`);
    const length = objectAfter(rest);
    if (length === undefined) return undefined;
    const end = amount.end + length;
    return draft(`${verb}${s.text.slice(amount.end, end)} ${FROM_TO}`, end);
  }
  if (/^sav(?:ed|es|ing)$/.test(said)) {
    const what =
      /^(?:\s+(?:us|them|me|him|her|everyone|everybody|(?:the|our|my) \w+))?\s+(?=(?:time|money|effort|work|cost|costs|hours|days|paper|energy|water|fuel|space)\b)/.exec(
        rest,
      );
    const many = /^(?:hours|days)/.test(rest.slice(what?.[0].length ?? 0));
    return what ? draft(`${said}${what[0]}[how ${many ? 'many' : 'much'}] `, amount.end + what[0].length) : undefined;
  }
  if (/^\w+ly$|^(?:no end|by a lot)$/.test(said) && BOUNDARY.test(rest) && CHANGE.test(lead)) return draft(FROM_TO);
  return undefined;
}

/**
 * Replaces each amount word of a sentence by a slot for its figure.
 * @returns one draft from the first to the last amount that has a slot, or nothing where no amount can be replaced well
 */
export function figureSlots(s: Sentence, amounts: readonly Span[]): Draft | undefined {
  const drafts: Draft[] = [];
  for (const amount of amounts) {
    const draft = slotFor(s, amount);
    if (draft && !drafts.some((d) => d.end > draft.start)) drafts.push(draft);
  }
  const [opening] = drafts;
  if (opening && s.own.slice(0, opening.start).trim() === '' && /\p{Lu}/u.test(s.text.charAt(opening.start)))
    drafts[0] = {
      ...opening,
      replacement: opening.replacement.replace(/^(\[?)(\p{Ll})/u, (_, b: string, c: string) => b + c.toUpperCase()),
    };
  const first = drafts[0];
  const last = drafts.at(-1);
  if (!first || !last) return undefined;
  let replacement = '';
  let at = first.start;
  for (const d of drafts) {
    replacement += s.text.slice(at, d.start) + d.replacement;
    at = d.end;
  }
  return { start: first.start, end: last.end, replacement };
}
