import { find, findFirst, shows } from '../../language/features.ts';
import type { Span } from '../../model/span.ts';
import { evidence, type Sentence } from '../rule.ts';

/** What the speaker does differently now, or would do. */
const PRACTICE: readonly RegExp[] = [
  /\b(?:now|since then|since that day|these days|nowadays|from then on|from that day|ever since|today|since)\b[^.;]{0,90}\b(?:i|we|my|our)\b|\b(?:i|we)(?:'ve|'d| have| had)? [^.;]{2,90}\b(?:now|since|these days|nowadays|ever since|from then on)\b|\bi (?:now|still|always|never)\b/,
  /\b(?:should|could|ought to|might|would|'d) (?:\w+ )?(?:have|'ve|of) \w+|\bi (?:wish|regret)\b|\bi(?:'d| would| will|'ll| should| might) (?:\w+ ){0,2}\w+|\bmy (?:own )?mistake\b|\bi was wrong\b|\bi(?:'d| had) (?:been|not|never|missed|assumed|spent|gone|waited|taken|treated|trusted|thought)\b|\bi (?:waited|missed|assumed|forgot|spent|lost|overlooked|underestimated|trusted|took|treated|hadn't|didn't|did not|never)\b/,
  /\b(?:next time|if i (?:did|had|do|was|were|am|could)|another time|in (?:hindsight|retrospect)|looking back|with hindsight|what i(?:'d| would|'ve| have)? (?:change|do|missed|changed))\b/,
];
/** What was missing, or went wrong, in this story. */
const GAP: readonly RegExp[] = [
  /\b(?:the|our|my|a|one|real|actual|main) (?:\w+ )?(?:gap|hole|flaw|fault|cause|weakness|blind spot|trouble|mistake|root|signal|warning|sign|missing (?:piece|link))\b/,
  /\b(?:nobody|no one|no-one|none of us|not a soul|neither|never)\b[^.;]{0,60}\b(?:had|was|were|owned|owns|asked|knew|know|checked|looked|job|responsible|told|thought|did|talk|wrote|saw|see|is|could|measured|followed)\b/,
  /\b(?:what|that|which) (?:\w+ )?(?:failed|went wrong|was missing|broke|bothers?|bothered|struck|surprised|let us down|happened|caught|i(?:'d)? missed)\b/,
];
/** “I learned that”, “the takeaway is”: what follows is the lesson. */
const LESSON =
  /^.{0,30}?\b(?:(?:i|we) (?:also )?(?:have )?(?:learn(?:ed|t)?|understood|understand|realis?z?ed?|saw|took (?:away )?(?:from)?)|(?:it|this|that|which) (?:has )?(?:showed|shown|taught|reminded|made me (?:realis?z?e|understand|see))(?: (?:me|us))?|(?:the |my |key |main |big |biggest )*(?:take-?away|lesson|learning|moral|point|thing|message)s?(?: (?:for me|here|i took|of (?:this|that|the story)))? (?:is|was|are|were|here)|shows?|takeaway|learning|lesson)\b(?: from (?:this|that|it)| is| was| that| how|:|,)*/;
/** Abstractions that fit any story. */
const ABSTRACT =
  /\b(?:communicat\w+|team ?work|collaborat\w+|patien(?:ce|t)|persever\w+|persist\w+|passion|hard work|hard worker|attitude|positiv\w+|trust|empathy|time management|team spirit|leadership|honest(?:y)?|proactiv\w*|quality|curio(?:us|sity)|listen(?:ing)?|never (?:stop|give up|assume)|give up|comfort zone|extra mile|calm|pressure|in the loop|plan(?:ning)? ahead|dream|believe in|excellence|success|fail(?:ure)?|strong(?:er)?|lifelong|learning|learn(?:ed|t)? a lot|important|importance|matters?|key|keys|valuable|good intent|customers? (?:first|always)|details?|think outside|own head|battles|keep it simple|sorry|crucial|essential|always|flexib\w+|adapt\w+|resilien\w+|feedback|every(?:one|body)'s responsibility|worth|together)\b/;

/** Growth or pride, that ties to nothing. */
const SELF_PRAISE =
  /\bi(?:'m| am|'ve become| have become| became| feel) (?:now |also )?(?:a )?(?:much |so |very |far )?(?:more|better|proud|stronger|confident|happy|glad)\b|\b(?:the same (?:way|thing)|exactly the same) again\b/;

/** A lesson that calls itself one, in whatever section it was read. */
const SAID_OUTRIGHT: readonly RegExp[] = [
  /^(?:so |and |but |also )*(?:(?:the |my |real |actual |deeper |bigger |underlying |root )*(?:gap|hole|improve|next time|in hindsight|looking back|with hindsight|another time)\b[ ,:]|the (?:real |actual )?(?:gap|hole) (?:here )?was)/,
  /\b(?:i(?:'d| would) (?:\w+ ){1,4}(?:another|next|this) time|if (?:i|it) (?:did|had|was|were) (?:it |this |that |to do )?(?:again|over|today)|what i(?:'d| would|'d have| do| now do)? (?:do |change |have done )?different(?:ly)?|what i(?:'d| had|'ve)? (?:missed|learned|learnt|changed|got wrong)|the thing i do now)\b/,
  /(?:^|[,;:] |\bi )(?:i )?(?:should(?:'ve| have)|ought to have) (?:\w+ ){0,2}(?:asked|gone|told|checked|started|looked|rung|called|done|tested|read|measured|waited|written|brought|raised|taken|known|spoken)\b/,
  /\bthat(?:'s| is| was) on me\b|\bmy (?:own )?mistake was\b|\b(?:it|this|that|which|one) (?:has )?taught me (?:to|that|how|not)\b|\b(?:i|we) (?:learned|learnt) (?:from (?:it|this) )?(?:that|to|not to|how)\b(?! (?:he|she|they|it|the|a|our|there|someone)\b)/,
  /\b(?:since then|from then on|these days|nowadays|from here on|now),? (?:whenever [^,;]{3,50}, )?i (?:always |never |no longer )?(?!have|am|was|had|can|know|think|guess|believe|work|left)\w+\b|\bi (?:no longer|don't|never)\b[^.;]{3,60}\b(?:any ?more|until|without|before)\b(?=.{5})|\bso i \w+ [^.;]{3,80}\bnow\b/,
];
/** Told of somebody else, or only supposed. */
const HYPOTHESIS = /\b(?:i (?:guess|suppose|think|hope|assume)|she said|he said|they said|told me)\b/;

function saidOutright(s: Sentence): Span | undefined {
  if (shows(s, HYPOTHESIS) || (shows(s, ABSTRACT) && !tied(s, 0))) return undefined;
  return findFirst(s, s.section === 'situation' ? SAID_OUTRIGHT.slice(1) : SAID_OUTRIGHT);
}

const tied = (s: Sentence, from: number): boolean =>
  s.figures.some((f) => f.start >= from) ||
  (from > 0 && /^ *(?:our|my|his|her|their) \w/.test(s.own.slice(from))) ||
  s.words.some((w, i) => w.start >= from && i > 0 && w.capital && w.text !== 'i' && !/^(?:i'|english)/.test(w.text)) ||
  s.doers.some(
    (d) =>
      d.start >= from &&
      d.tense === 'past' &&
      !d.hypothetical &&
      !/^(?:learn|teach|show|realis|realiz|understand|say|tell)$/.test(d.verb),
  );

export default evidence({
  id: 'specific-reflection',
  dimension: 'reflection',
  section: 'reflection',
  title: 'A lesson of this story',
  why: 'A lesson that names what was missing here, or what you do differently since, shows that you took something from it.',
  source: 'RUBRIC.md, Evidence: specific-reflection',
  examples: {
    strong: [
      { text: 'The deeper gap was that nobody is told to close the account.', section: 'result' },
      'Since then I read the wiring plan before I touch the panel.',
      'I should have phoned the depot before the truck was loaded.',
      'The gap was that the night shift never saw the morning list.',
      'Two offices kept their own calendar, and each trusted the other.',
    ],
    fine: [
      'Communication is the key to success.',
      'I learned a lot from this.',
      'Never give up, that is my lesson.',
      { text: 'I should have been home by then.', section: 'action' },
    ],
    rewritten: [['I learned a lot from this.', 'Since then I read the wiring plan before I touch the panel.']],
  },
  detect(s) {
    if (s.section === 'other' || s.question) return undefined;
    if (s.section !== 'reflection') return saidOutright(s);
    const lesson = find(s, LESSON);
    const from = lesson?.end ?? 0;
    const span = findFirst(s, GAP) ?? findFirst(s, PRACTICE);
    if (shows(s, SELF_PRAISE)) return undefined;
    const generic = shows(s, ABSTRACT);
    if (span && (!generic || tied(s, from))) return span;
    if (tied(s, from) && !generic && s.count > 8) return { start: from, end: s.text.length };
    return undefined;
  },
});
