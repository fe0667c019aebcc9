import type { Span } from '../../model/span.ts';
import type { Sentence } from '../rule.ts';
import { DEPARTMENT, GROUP, INSTITUTION } from './organisation.ts';

/** How a piece of work outlives its task: others take it up, a rule is made of it, it is still in use. */

/** Verbs of taking something up that say it by themselves. */
const ADOPT =
  '(?:adopt(?:ed|s|ing)?|copi(?:ed|es)|copy(?:ing)?|borrow(?:ed|s|ing)?|stole(?:n)?|robbed|nicked|pinched|lifted|poached|imitat(?:ed|es)|replicat(?:ed|es|ing)|inherited|standardi[sz]ed|(?:took|taken|takes) (?:\\w+ ){0,4}?(?:over|up|on)|took it|picked (?:\\w+ ){0,3}?up|rolled (?:\\w+ ){0,4}?out|rolling (?:\\w+ )?out|follow(?:ed|s)? suit|caught on|spread|embraced|migrated|moved (?:over |across )?to|switched (?:over )?to|signed up|asked (?:me )?(?:for|to (?:use|have|copy|borrow))|requested|wanted (?:it|the same|one|theirs)|built on|extended|made (?:it|that|this|them) (?:a|the|part|mandatory|standard|policy|compulsory|official)|wrote it into|turned into|became|have become|has become|put (?:\\w+ ){0,5}?(?:in|into|on|in to))';
/** Weaker verbs, that count only of others and with “now”, “since”, “too”. */
const USE =
  '(?:us(?:e|es|ed|ing)|work(?:s|ed|ing)? (?:with|from|off)|run(?:s|ning)?|ran|do|does|did|doing|done|has|have|had|got|gets|get|follow(?:s|ed|ing)?|rel(?:y|ies|ied) on|book|check(?:s|ed)?|train(?:s|ed)?|teach(?:es)?|taught|start(?:s|ed)|keep(?:s)?|kept|turn(?:s|ed)|changed?|put(?:s)?|treat(?:s|ed)?|order(?:s|ed)?|sign(?:s|ed)?|found|push(?:es)?|go(?:es)? through|went|include[sd]?|carr(?:y|ies)|set up|built|buil(?:d|ds)|bought|made|make|review(?:s|ed)?|ask(?:s|ed)?|print(?:s|ed)?|call(?:s|ed)?|paid|open(?:s|ed)?|measure[sd]?|stage[sd]?|requires?)';
const OTHERS = `(?:(?:the |our |all |all of |both |both of |every |each |several |many |most |some |a few |two|three|four|five|six|seven|eight|nine|ten|\\d+|a couple of |a number of )[\\w' ]{0,24}?${GROUP}|(?:the )?(?:other|another|sister|neighbou?ring|adjacent|rest of)(?: [\\w']+){0,3}|(?:the )?${DEPARTMENT}(?: and (?:the )?${DEPARTMENT})?|(?:colleagues|people|everyone|everybody|they|others|the others|management|someone|somebody))`;
const LASTING =
  '(?:now|nowadays|these days|since|since then|ever since|too|as well|also|to this day|today|still|till (?:date|today)|until today|from then on|after that|afterwards|later|already|permanently|for good|as standard|company-?wide|everywhere|across)';

const FRAMES: readonly RegExp[] = [
  // “Two other branches have since copied the sheet.”
  new RegExp(`\\b${OTHERS}(?: \\w+){0,5}? ${ADOPT}\\b`),
  // “The sheet was adopted by …”, “has been rolled out to …”.
  new RegExp(
    `\\b(?:was|were|been|being|is|are|got) (?:since |now |later |then |also |even |soon )?(?:${ADOPT}|made|added|written|given|built|turned|included|used|taught|shared|reused|re-used|translated|published|presented)\\b[^.;]{0,30}\\b(?:by|to|into|in|across|for|as|at|on|everywhere|company)\\b[^.;]{0,30}\\b(?:${GROUP}|${DEPARTMENT}|${INSTITUTION}|company|others|next|all|every)\\b`,
  ),
  // “is now mandatory”, “became part of the induction”, “put it on the weekly agenda”.
  new RegExp(
    `\\b(?:is|are|'s|been|be|was|were|became|become|becomes|made|put|added|wrote|written|went|goes|got|made it|sits|turned|in|into|on) (?:\\w+ ){0,8}?(?:in|into|on|onto|to|a|an|the|part of|as|now|of|our|their|your|its|every|line in|step in)? ?${INSTITUTION}\\b[^.;]{0,60}\\b(?:now|since|to this day|today|still|ever since)\\b`,
  ),
  /\b(?:now|since|since then|today|nowadays|still|became|become|made)\b[^.;]{0,50}\b(?:mandatory|compulsory|obligatory|standard|policy|(?:a|the|house) rule|part of|template|handbook|manual|checklist|playbook|runbook|onboarding|induction|curriculum|training|procedure|sop|protocol|guidelines?|wiki|starter kit|agenda|default|norm|(?:design|code|change|launch|safety|release) (?:review|docs?|form|board)|named owner|form|gate)\b/,
  // “The other wards use it too.”
  new RegExp(`\\b${OTHERS}(?: \\w+){0,4}? ${USE}\\b[^.;]{0,60}\\b${LASTING}\\b`),
  new RegExp(`\\b${LASTING},? ${OTHERS}(?: \\w+){0,3}? ${USE}\\b`),
  new RegExp(`\\b${OTHERS} (?:\\w+ )?${LASTING} (?:\\w+ )?${USE}\\b`),
  // “It is still in use.”
  /\b(?:still|to this day|till (?:date|today)|until today|to date|years? (?:later|on))\b[^.;]{0,24}\b(?:in use|used|use (?:it|the|my|that)|using|running|on the wall|there|up|in place|follow\w*|going|standing|live|hangs?|the way|how)\b|\b(?:in use|used|use it|uses it|using it|running|on the wall|in place)\b[^.;]{0,24}\b(?:still|to this day|till (?:date|today)|until today|even (?:now|today))\b/,
  // “Every order now has to …”, “must now be …”, “can now … without asking”.
  /\b(?:every|each|any|all|no|anything|anyone|nothing|whoever|nobody)\b[^.;]{0,50}\b(?:now|since)\b|\b(?:must|has to|have to|had to|need to|needs to|can|cannot|can't|may) now\b|\bnow\b[^.;]{0,24}\b(?:must|has to|have to|needs?|required?|is (?:only )?allowed|are (?:only )?allowed|can(?:not|'t)?|may)\b/,
  /\b(?:changed|rewrote|updated|amended|revised|tightened|introduced|added|adopted|wrote)\b[^.;]{0,20}\b(?:the|a|their|its|our|that|this)\b[^.;]{0,20}\b(?:rules?|polic(?:y|ies)|procedures?|process(?:es)?|standards?|protocols?|guidelines?|manual|handbook|training|curriculum|contracts?|templates?|checklists?|forms?)\b/,
  /\bwe (?:now|always) \w+ (?:every|each|all|any)\b|\b(?:we|they)(?:'ve| have) (?:got )?(?:a|an|the) [^.;]{2,40}\bnow\b|\b(?:we|they) (?:do|have|run|keep|hold|use|write|get)\b[^.;]{2,50}\b(?:now|these days|since)\b|\bgets? (?:reviewed|checked|signed|asked|read|tested|run)\b/,
];
const HEDGED =
  /\b(?:i (?:believe|think|guess|hope|suppose|reckon|imagine|assume|heard)|apparently|hopefully|not sure|don't know|no idea|n't asked|not asked|as far as i know|i'm told|couldn't tell|would know|probably|i hear)\b/;

/** The phrase that tells of the work living on in other hands, in a rule or in use. */
export function adoptionIn(s: Sentence): Span | undefined {
  if (HEDGED.test(s.own)) return undefined;
  for (const frame of FRAMES) {
    const m = frame.exec(s.own);
    if (m) return { start: m.index, end: m.index + m[0].length };
  }
  return undefined;
}
