/** Whether a question asks for a story. Words alone decide, so that a field can be left alone before its text is read. */

/**
 * `behavioural`: it asks for something that happened. `other`: it asks for something else, and a story is no answer to it.
 * `unknown`: the words do not say, as with “How do you handle conflict?” or a bare label.
 */
export type QuestionKind = 'behavioural' | 'other' | 'unknown';

/** A superlative or its like, before what it is of. */
const MOST =
  '(?:most|least|biggest|greatest|hardest|toughest|best|worst|largest|proudest|boldest|finest|favou?rite|recent|last|significant|important|difficult|challenging|complex|successful)';
/** What can only be told as something that happened. */
const DEED =
  '(?:achievements?|accomplishments?|challenges?|failures?|mistakes?|decisions?|problems?|projects?|risks?|conflicts?|disagreements?|bugs?|incidents?|outages?|lessons?|regrets?|success(?:es)?|results?|obstacles?|setbacks?|disappointments?|situations?|ideas?|tasks?|things?|assignments?|contributions?|feedback|experiences?|interactions?|conversations?|clients?|customers?|deals?|sales?|campaigns?|initiatives?|improvements?)';
/** “a problem that you”, “something you”: what follows is a verb. */
const YOU = "(?:that |which |where |when |in which |on which |whom? |whose )?you(?:'ve| have|'d| had)?";
/** Verbs in the past that a form uses of other things than stories. */
const NOT_TOLD =
  '(?!applied|attended|graduated|earned|received|obtained|completed|worked (?:for|at)|used to work|hold|wish|need|listed|attached|uploaded|selected|indicated|checked|answered|provided|mentioned|were referred|were born|referred|need)';
const PAST =
  '(?:\\w+ed|led|built|made|took|taken|had|got|gave|given|found|won|lost|wrote|ran|run|were|was|did|done|went|came|saw|seen|knew|thought|kept|chose|taught|sold|spoke|stood|broke|brought|bought|cut|dealt|felt|fought|grew|held|left|let|meant|met|put|said|set|shown|spent|told|understood|faced)';

/** It asks for something that happened. */
const BEHAVIOURAL: readonly RegExp[] = [
  /\b(?:tell|talk to|share with|write to) (?:me|us) (?:\w+ )?(?:about|of) (?:an?|one|some\w*|any|when|how you|what happened|the (?:last|first|most|biggest|worst|best|hardest|toughest|greatest)|your (?:most|biggest|greatest|proudest|hardest|toughest|best|worst|boldest))\b(?! (?:little|bit about you|about yourself))/,
  /\b(?:an?|one|any|the (?:last|first|most recent)|specific|recent|another) (?:\w+ ){0,2}(?:times?|occasions?|instances?|moments?|situations?|circumstances?) (?:when|where|in which|on which|that|you|of|from|at work|with|during|involving)\b/,
  /\b(?:times?|occasions?|instances?|situations?|moments?) (?:when|where|in which|that|on which) (?:you|your|someone|somebody|things?|a|an|the|plans?|others)\b/,
  /\b(?:describe|discuss|explain|outline|detail|recount|relate) (?:(?:to|for|with) (?:me|us) )?(?:briefly )?(?:how you (?:have|'ve|\w+ed|led|made|dealt|built)|when|(?:an?|one|some) (?!(?:ideal|typical|perfect|product|tool|technolog)\b)|something|someone|the (?:last|most|biggest|hardest|worst|best|toughest|greatest|largest) |your (?:most|biggest|greatest|proudest|hardest|toughest) )/,
  /\b(?:examples?|instances?|stor(?:y|ies)) (?:of (?!your (?:work|code|designs?)\b|work\b|code\b|previous work)|when|where|in which|from your|that (?:shows?|demonstrates?|illustrates?)|which|showing|demonstrating)\b/,
  /\b(?:give|provide|share|offer|cite|describe|list) (?:me |us |with us )?(?:an?|one|some|(?:at least )?(?:one|two|three)|your best|specific|any) (?:\w+ ){0,3}(?:examples?|instances?|stor(?:y|ies)|times?|situations?)\b/,
  /\bgive (?:me |us )?(?:an|one|some|two|three) (?:\w+ )?examples?\b|\b(?:behaviou?r|competency) ?:/,
  /\b(?:recall|think (?:back )?(?:of|to|about)|remember) (?:an?|one|the|something|some|your)\b/,
  /\bwalk (?:me|us) through (?:an?|one|something|how you (?:\w+ed|led|built|made|dealt)|(?:the|your) (?:last|most|biggest|hardest|best|worst|toughest))\b/,
  /\bhave you ever\b(?! (?:been (?:convicted|employed|terminated|fired|arrested|charged|dismissed|discharged|asked to resign|interviewed|subject|debarred|a )|worked (?:for|at|with) |applied|interviewed|held|used|pleaded|signed|lived|plead))/,
  /\b(?:the last time|when (?:did|have|was|were) you (?:last|ever|first))\b/,
  new RegExp(`\\b${MOST} (?:[\\w-]+ ){0,4}${DEED}\\b`),
  new RegExp(
    `\\b(?:an?|the|one|some|something|someone|somebody|anything|any|what) (?:[\\w'-]+ ){0,6}${YOU} (?:ever |\\w+ly )?${NOT_TOLD}${PAST}\\b`,
  ),
  /\b(?:how|what|which|why|who|when|where) (?:[\w'-]+ ){0,5}(?:did|have|had) (?:you|your team)\b(?! (?:ever |first )?(?:earn|hear|heard|find out|find this|find us|found|learn (?:about|of)|learned (?:about|of) (?:us|this)|know about|known about|apply|applied|decide to apply|choose to apply|chosen to apply|come across|get to know|see this|available|attend|attended|study|studied|graduate|got with|worked with|used\b|any|a |experience))/,
  /\b(?:most )?proud(?:est)? of\b|\bproudest\b/,
  /\bstar (?:method|format|technique|framework|approach|model)\b|\bsituation, ?(?:behaviou?r|task|action)/,
  /\b(?:a|your) (?:\w+ )?(?:failure|mistake|accomplishment|achievement|setback)\b/,
];

/** Asked for by name, and by nothing else. */
const NAME = /^(?:please )?(?:(?:provide|list|give|state) |what (?:is|was|are) )?(?:the )?(?:full )?names? of\b/;

/** Asked of robots, which fill in every field. */
const TRAP =
  /\b(?:leave|keep) (?:this |the |it )?(?:field |box )?(?:blank|empty|as is)\b|\b(?:do not|don't) (?:fill|enter|write|type|complete)\b|\bif you(?: are|'re) (?:a )?(?:human|robot|bot)\b/;

/** What is nobody else's business, whoever asks for it. */
const SECRET =
  /\bpass(?:word|phrase|code)s?\b|\bpin (?:code|number)\b|\bssn\b|\bsocial security\b|\bnational insurance\b|\b(?:tax|taxpayer|national|government) (?:id\w*|file number|number)\b|\b(?:card|account|routing|passport|driving licen[cs]e|driver'?s? licen[cs]e|licen[cs]e) (?:number|no\b)|\b(?:credit|debit|bank) card\b|\bcvv\b|\bcvc\b|\biban\b|\bsort code\b|\b(?:one-time|security|verification) code\b|\bsecret (?:answer|question)\b/;

/** Asked for in however many words. */
const LETTER = /\b(?:cover(?:ing)?|motivation(?:al)?|application) letters?\b|\bcover note\b/;

/** Topics of short labels: “Salary expectations”, “Home address”, “How did you hear about us?”. */
const TOPIC: readonly RegExp[] = [
  /\bpersonal statement\b|\b(?:professional|executive|career|profile) summary\b|\b(?:resume|résumé|curriculum vitae|cv)\b|\bwork history\b|\bbio(?:graphy)?\b/,
  /\b(?:salary|salaries|compensation|remuneration|wages?|pay (?:rate|range|expectations?)|desired pay|hourly rate|day rate|ctc|stipend|bonus)\b/,
  /\b(?:notice period|start(?:ing)? date|start work|start (?:a|the|this|your) (?:new )?(?:job|role|position)|available to (?:start|work)|availab(?:le|ility)|can you start|earliest|relocat\w+|willing(?:ness)? to (?:travel|work|commute)|commute|on-?site|hybrid|work remotely|shifts?|overtime|full-?time|part-?time|hours per week)\b/,
  /\b(?:visa|sponsor(?:ship|ed)?|work permit|work authori[sz]ation|authori[sz]ed to work|right to work|eligib\w+ to work|citizen(?:ship)?|nationality|security clearance|immigration)\b/,
  /\b(?:gender|pronouns?|race|ethnic\w*|veteran|disabilit\w+|disabled|sexual orientation|hispanic|latin[oax]|transgender|religion|date of birth|marital|equal opportunity|eeo|accommodations?|adjustments?|self[- ]identif\w+|demographic\w*)\b/,
  /\b(?:address|street|city|town|county|postal|post ?code|zip|phone|mobile|telephone|e-?mail|first name|last name|full name|surname|preferred name|legal name|middle name|linkedin|github|gitlab|portfolio|website|urls?|twitter|instagram|skype|social media|emergency contact|next of kin)\b/,
  /\b(?:references?|referees?|referr(?:al|ed|er)|recommended by|(?:ever|previously|currently|formerly) (?:been )?(?:worked (?:for|at|with)|applied|employed|interviewed)|who referred|hear(?:d)? about|find out about|found out about|learn(?:ed)? (?:about|of) (?:us|this|the|our)|come across (?:us|this|the|our)|recruiter)\b/,
  /\b(?:convicted|conviction|criminal|felony|misdemeano\w+|background check|drug (?:test|screen)\w*|lawsuit|non-?compete|restrictive covenant|conflicts? of interest)\b/,
  /\b(?:years of (?:\w+ )?experience|degrees?|education|gpa|grades|university|college|school|certifications?|certificates?|licen[cs]es?|languages? (?:do you|spoken|skills?|you speak)|fluen(?:t|cy)|qualifications?|level of (?:proficiency|experience|english)|technical skills|key skills|skills? (?:summary|list)|list (?:your|any|all) |typing speed)\b/,
  /\b(?:additional|other|further|supplementa\w+) (?:information|comments?|notes?|details|remarks|questions)\b|\b(?:anything|something) else\b|\bquestions for us\b|\bmessage to (?:the |our )?(?:hiring|recruit\w*|team|employer|manager)|\bnote to (?:the )?(?:hiring|recruit\w*)/,
  /\b(?:i (?:agree|consent|certify|acknowledge|confirm|declare)|consent|privacy|terms (?:and|of)|signature|captcha|declaration)\b/,
];

/** Questions about wishes, views, motives, and what would be. */
const OPINION: readonly RegExp[] = [
  /\bwhy (?:do|did|would|are|have) you (?:\w+ )?(?:want|wish|like|love|appl\w+|interested|choos\w+|chosen|leav\w+|looking|consider\w*|the (?:right|best)|a (?:good|great)|seeking|join|think you)|\bwhy (?:us|this|our|here|you|the|now|should|is (?:this|our)|does)\b|\bwhy [\w.&'-]+(?: [\w.&'-]+){0,2} ?\?$|\breasons? (?:for|to|you) (?:\w+ )?(?:appl\w+|leav\w+|want\w*|join\w*|interest\w*)/,
  /\b(?:what|which|how) (?:\w+ ){0,4}(?:interests?|attracts?|attracted|excites?|excited|draws?|drew|appeals?|motivates?|inspires?|brings?|fascinates?|intrigues?|makes? you (?:want|a good|the|stand|unique|different|interested|excited|tick)) (?:you\b|to you\b|about)?/,
  /\b(?:your|you) (?:\w+ )?interest(?:s|ed)? (?:in|for)\b|\bmotivation (?:for|to|behind)\b|\byour motivations?\b|\b(?:good|great|right|best|strong|ideal|perfect) (?:\w+ )?(?:fit|match|candidate)\b|\bwhat do you know about\b|\bshould we (?:hire|choose|consider|select|pick)\b/,
  /\b(?:how|what) would you(?:r)?\b(?! say (?:is|was|has been|were) your)|\bwhat if\b|\bimagine\b|\bsuppose\b|\bif you (?:were|could|had to|got|joined|find|found)\b|\bwhat will you\b|\bhow will you\b/,
  /\b(?:strengths?|weakness(?:es)?|hobb(?:y|ies)|interests|passions?|passionate|career (?:goals?|aspirations?|plans?|objectives?)|aspirations?|see yourself|in (?:five|ten|three|5|10|3) years|next (?:five|5|few) years|dream|ideal|expectations?|looking for|values?|personality|describe yourself|about you(?:rself)?|who are you|introduc\w+|favou?rite|looking forward|prefer(?:red)?|preferences?|opinion (?:on|of|about)|thoughts? on|your (?:management|leadership|work|working|communication|teaching|design) (?:style|philosophy|approach)|philosophy|think (?:about|of) our|feel about|understanding of|mean to you|define)\b/,
];

/** A label and not a sentence: in so few words a topic is what is asked for. */
const LABEL_WORDS = 9;
/** What is written there is the person's own, whatever its title is about: “Edit post: My years at university”. */
const OWN_TEXT = /\b(?:edit|editor|editing|document|page|post|note|notes|draft|story|stories|block|paragraph)\b/;

/**
 * @param question in one line, in any case
 * @returns what it asks for; `unknown` for no question at all
 */
export function kindOfQuestion(question: string): QuestionKind {
  const asked = read(question);
  if (NAME.test(asked)) return 'other';
  if (BEHAVIOURAL.some((sign) => sign.test(asked))) return 'behavioural';
  if (TRAP.test(asked) || LETTER.test(asked) || OPINION.some((sign) => sign.test(asked))) return 'other';
  return isLabel(asked) && [SECRET, ...TOPIC].some((sign) => sign.test(asked)) ? 'other' : 'unknown';
}

/** Whether a field that is asked about so must not be read, though the person asks for it: a trap, a password. */
export function isNeverRead(question: string): boolean {
  const asked = read(question);
  return TRAP.test(asked) || (isLabel(asked) && SECRET.test(asked) && !BEHAVIOURAL.some((sign) => sign.test(asked)));
}

/** In so few words, or words of this kind, a topic is what is asked for. */
function isLabel(asked: string): boolean {
  const short =
    asked.split(' ').length <= LABEL_WORDS ||
    /\?$|^(?:please|are|do|is|have|will|can|what|which|when|how)\b/.test(asked);
  return short && !OWN_TEXT.test(asked);
}

/** UTF-16 units. No question is longer; what a page puts around a field may be, and is not read for ever. */
const LONGEST_QUESTION = 1_200;
const read = (question: string): string => plain(question.slice(0, LONGEST_QUESTION));

/** As the patterns here and those of the frames want a question: lower case, straight quotes, single spaces. Keeps every offset but of outer spaces. */
export function plain(question: string): string {
  return question
    .trim()
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/(?<!\*)\*+$/, '')
    .trimEnd();
}
