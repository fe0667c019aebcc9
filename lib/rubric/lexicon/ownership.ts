/** How people say whose job something was: theirs, somebody else's, nobody's. */

const NOT =
  "(?:\\w+n't|not|never|hardly|nor|neither|nowhere|technically|strictly|isnt|wasnt|arent|werent|aint|no part of)";
const FIELD =
  "(?:job|jobs|task|tasks|duty|duties|role|roles|area|areas|team|teams|patch|remit|remits|responsibilit(?:y|ies)|business|project|projects|service|services|code|codebase|system|systems|department|desk|desks|feature|features|ward|tickets?|problem|problems|line|lane|scope|field|section|forecast|number|numbers|workplace|product|queue|department's|team's|squad|squad's|contract|brief|goals?|objectives?|targets?|okrs?|plan|assignment|pay grade|station|shift|class|classroom|store|shop|floor|house|call|decision|concern|fight|battle|mess|circus|monkeys|account|client|case|unit|cell|domain|turf|territory|baby|thing|part|kitchen|table|repo|repository|machine|site)";

/** Says plainly that the work was not the speaker's to do. */
export const NOT_MINE: readonly RegExp[] = [
  // “wasn't mine”, “not my team's code”, “it isn't even ours”, “telephony's not me”.
  new RegExp(`\\b${NOT}\\b[^.;]{0,22}\\b(?:mine|ours)\\b`),
  new RegExp(`\\b${NOT}\\b(?! only)[^.;,]{0,18}\\b(?:my|our) (?:\\w+ |\\w+'s ){0,2}?${FIELD}\\b`),
  /\b(?:'s|is|was|were|are) ?(?:not|n't) (?:me|us|for (?:me|us))\b/,
  /\bnone of (?:it|this|that|them|my|our)\b.{0,20}\b(?:mine|ours|business|job|concern|affair)\b/,
  // “outside my remit”, “beyond the plan”, “above my pay grade”.
  new RegExp(
    `\\b(?:outside|beyond|out of|above|outwith|not (?:in|within|part of|on|under)|nowhere (?:in|near|on)|nothing (?:in|to do with)|wasn't (?:in|on|part of))\\b(?: of)? ?(?:my|our|the|any of my|what my|his|her)\\b.{0,24}\\b${FIELD}\\b`,
  ),
  /\boutside (?:of )?(?:what|the (?:validation|test|project|work|official))\b|\bout of scope\b|\bnot (?:officially|formally|strictly|technically) (?:mine|ours|my|our|part|responsible|assigned)\b/,
  // Nobody asked, no ticket.
  /\b(?:nobody|no[- ]?one|none of|not (?:a|one) (?:soul|person|single)|never|neither|nor|not|n't|without|hadn't|wasn't|weren't)\b[^.;]{0,40}\b(?:(?:being |been )?ask(?:ed|ing)?(?: me| us| for| about| to)?|told (?:me|us)|telling me|assigned|expect(?:ed|s|ing)?|invit(?:ed|ing)|request(?:ed|ing)?|ordered|required|instructed|said to|pays? (?:me|us)|paid (?:me|us)|sent (?:it )?to me|wanted (?:me|my)|hired|prompted|appointed|requir\w+|supposed to|a pen in my hand|given me|gave me|gave it to|hand(?:ed|s) (?:it|me)|complain\w* to|put me (?:on|up)|pushing me|made me|forced)\b/,
  /\b(?:there (?:was|were|is|'s)|had|have|with|and|got|it had) ?(?:not|n't)? ?(?:no|neither|never a|without an?|not an?|any)\b ?(?:\w+ ){0,2}(?:tickets?|alerts?|alarms?|work orders?|mandate|brief|owner|request|task|budget|report|instruction|order|jira|hours booked|pager|page)\b/,
  /\bno (?:\w+ )?(?:tickets?|alerts?|work order|mandate|instruction|request|jira|page)\b/,
  /\b(?:unasked|unprompted|uninvited|unbidden|off my own bat|(?:on|of) my own (?:initiative|accord|time|back|account)|(?:in|on) my own time|volunteer(?:ed|ing)?|self-appointed|nobody's (?:job|task)|no[- ]one's (?:job|task)|on my day off|off duty|off the clock|unpaid)\b/,
  // No seat, no access, no standing.
  /\bi(?: even)?(?: am| was| do| did| had| have|'m|'d|'ve|wasn't)?(?: strictly| even| officially| technically| formally)? ?(?:not|n't|no|never|nt)\b[^.;]{0,28}\b(?:on the|in the|part of|member|seat|permission|access|authority|standing|involved|responsible|cloned|touched|committee|rota|say in|right to|qualified for|trained for|covered)\b/,
  /\b(?:name|names) (?:did|was|is|appear\w*|were)\b ?(?:not|n't)/,
  /\bhad (?:no|nothing|little) (?:to do with|formal|official|claim|business|stake|part in|say)\b/,
  /\b(?:the|our) (?:rules?|policy|procedure|protocol|handbook|regulations?|process) (?:says?|said|is|was|even|states?|required?|forbids?|forbade)\b/,
  /\b(?:i was|i'm|i am|being) (?:just |only )?(?:a |an |the )?(?:junior|trainee|temp|intern|apprentice|part[- ]time\w*|new|visitor|contractor|student|volunteer|on (?:leave|holiday|vacation|my break|my lunch)|off (?:that|shift|duty|work)|not on[- ]call|hired (?:to|for|as)|there (?:to|for|only|as)|engaged for)\b/,
  /\b(?:nobody|no one|no-one|none of the teams?) (?:really )?(?:owned|owns|wanted|had it|was responsible|felt responsible|took it)\b|\b(?:had|has|with) no owner\b|\bon top of (?:my|the) (?:normal|usual|regular|own|day|main) \w+\b|\b(?:could have|could've|easy to) (?:just )?(?:closed|ignored?|left|passed|walk(?:ed)? (?:past|away)|look(?:ed)? away|forwarded|shrugged)\b|\bi took it on anyway\b|\bnot what i (?:was|am|had been) (?:hired|paid|there|employed)\b/,
  /\b(?:poke (?:my )?nose|mind my own business|stay in my lane|stick to my|keep out of|leave it (?:alone|be))\b/,
];

/** The plainest of them, which hold wherever in a story they stand. */
export const PLAINLY_NOT_MINE: readonly RegExp[] = [
  ...NOT_MINE.slice(0, 4),
  // “nobody had asked me”, “I hadn't been told to”, “without being asked”, “nobody asked.”
  /\b(?:nobody|no[- ]?one|not (?:a|one) (?:soul|person))\b[^.;,]{0,20}\b(?:ask(?:ed|ing)?|told|assigned|invited|expected|ordered|instructed|sent|paid|required|hired) (?:me|us|for (?:it|this|that|one|my \w+)|of me)\b(?! (?:what|why|how|where|who|that|anything))|\b(?:nobody|no[- ]?one)(?: had)? (?:said|says|pays me|paid me|pays us) (?:to|for)\b/,
  /\b(?:nobody|no[- ]?one)(?: had| ever| has|'d| even)* asked(?=$|[.,;:!]| (?:and|but|so)\b)/,
  /\b(?:i|we) (?:had|was|were|am|have)(?:n't| not| never)(?: even| ever)?(?: been)? (?:asked|told|assigned|instructed|requested|required|invited|hired|paid) (?:to|for)\b|\bwithout (?:being|having been) (?:asked|told)\b|\bnot (?:requested|expected|required|asked) (?:from|of) (?:me|us)\b/,
  // “outside my remit”, “above my pay grade”
  new RegExp(
    `\\b(?:outside|beyond|above|outwith|not (?:in|within|part of|under))\\b(?: of)? (?:my|our)(?: \\w+){0,2} (?:${FIELD}|list|category|plan|backlog|roadmap|goals|board)\\b`,
  ),
  /\bnothing to do with (?:me|us|my|our)\b|\beven (?:on|in|part of) (?:my|our)\b|\bi(?:'m| am| was) not (?:even )?(?:meant|supposed|allowed) to\b/,
  // “there was no ticket”, “no alert, no ticket”
  /\bno (?:\w+ )?(?:tickets?|jira|tasker|work order|mandate|sev|incident open|alert)\b(?! (?:came|fired|went|has|in the|since|was (?:missed|lost)))/,
  /\b(?:i (?:had |then |just )?volunteered|off my own bat|(?:on|of) my own (?:initiative|accord)|(?:in|on) my own time|(?:took|taken) (?:it|this|that) up ?on myself|unasked|unprompted|nobody's (?:job|task)|no[- ]one's (?:job|task))\b/,
];

/** In a lesson only “it wasn't mine” and “nobody had asked me” still speak of this story. */
export const ASKED_BY_NONE: readonly RegExp[] = [
  /\b(?:wasn't|was not|weren't|hadn't been) (?:even |really |strictly )?(?:mine|ours|my \w+|our \w+|my team's \w+)\b/,
  ...PLAINLY_NOT_MINE.slice(4, 7),
];

/** The speaker set against whose it was: “it belongs to Lisbon, I work in Pricing”, “Maintenance's lane, not supply's”. */
export const OWN_SIDE =
  /[,;] (?:and |but |while |whereas )?(?:i(?:'m| am| was| work| build| buy| only| just| had| have| do|'d)|we(?:'re| are| in| only| had| have)|my|our)\b/;
export const LANE = new RegExp(
  `'s ${FIELD},? not \\w+|\\b(?:my|our) (?:brief|contract|remit|scope|assignment) (?:was|covers?|covered|is|ends?|ended|stops?|stopped)\\b`,
);

/** Says whose it was instead; means a boundary only where the story says whose task it is. */
export const THEIRS: readonly RegExp[] = [
  // “by rights”, “on paper”, “strictly speaking”: said only of what was somebody's and not the speaker's.
  /\b(?:by rights|on paper|strictly(?: speaking)?|officially|technically|formally|in theory|nominally)\b/,
  // “it was Finance's to fix”, “the boats are the harbour master's”.
  /\b(?:is|was|are|were|'s) (?:really |always |all )?(?:the |our |an? )?(?:\w+ ){0,2}(?!it's|that's|what's|there's|he's|she's|let's)\w+(?:'s|s')(?= to \w|[,.;]|$| and | but )/,
  /\bi(?:'m| am| was) (?:an? |the |in |on |with )?[\w &-]{2,24}, not (?:an? |the |in |on )?\w+/,
  /\bis (?:not|n't) (?:it|hr|nursing|teaching|finance|sales|engineering|cleaning|kitchen|medical|clinical)\b/,
  /\b(?:nobody|no one) would(?: have|'ve)? (?:blamed|noticed|known|minded|cared|missed|said)\b|\bmy (?:own )?(?:numbers|part|shift|work|section|bit|side|service|code|desk|goals?)\b.{0,14}\b(?:fine|done|green|over|finished|ended|complete)\b/,
  /\bi (?:was|am)(?:n't| not) (?:even )?(?:in|on|copied|cc'd|part|supposed|meant|paid|there|the (?:owner|person|one))\b|\bhad no (?:business|reason|obligation|need|duty)\b|\bthere(?:'s| is| was| are| were) (?:an?|another|whole) (?:\w+ ){0,3}(?:team|person|department|company|firm|specialist|people) (?:for|who|that)\b|\bi (?:could have|could've) (?:just )?(?:gone home|left it|gone to bed|said nothing|kept quiet)\b|\bi did(?:n't| not) (?:have|need) to\b/,
  /\b(?:belong(?:s|ed|ing)?|is belong) to (?!me\b|us\b|my\b|our\b)|\bbelong(?:s|ed) (?:elsewhere|somewhere else|in another)\b/,
  /\b(?:owned|maintained|run|managed|handled|looked after|kept|booked|covered|done|tested|staffed|supervised|serviced|controlled|administered|decided) by (?!me\b|us\b|my\b|hand\b)/,
  /\b(?:sat|sits?|lives?|lived|lay|lies|rests?|rested|falls?|fell|comes?|came|stays?) (?:with|w\/|under) (?:the |a |an |another |someone |somebody |\w+)/,
  /\b(?:they're|they are|it's|it is|that's|that is|was|were|is|are) (?:with|under|for) (?:the|a|another|an) \w+/,
  /\b(?:is|was|'s|were|are) (?:really |strictly |officially |technically )?(?:a|an|the|another|somebody else's|someone else's|\w+'s) (?:[\w-]+ ){0,2}?(?:job|decision|responsibility|call|territory|patch|domain|business|department|baby|task|duty|contract|side|matter)\b/,
  /(?<!\btold |\basked |\bgiven )\b(?:is|was|of|for|by) (?:the |an? )?(?:\w+ ){0,2}(?:department|team|squad|group|agency|firm|contractor|vendor|office|crowd|specialist|committee|unit|lot)\b/,
  /\b\w+ (?:had|has|have|had got|has got) (?:its|their|his|her) own (?:\w+ )?(?:person|people|team|staff|engineer|expert|owner|department)/,
  /\b(?:normally|usually|supposed to be|meant to be|always) (?:done|handled|checked|dealt with|looked after|the \w+ who)\b|\b(?:someone|somebody) else's\b|\b(?:another|other|different) (?:team|department|squad|person|office|group|firm|company|unit|ward|branch)(?:'s)?\b/,
  // “Facilities own the lifts”, “the pharmacy looks after it”.
  /\b(?!to |will |would |can )(?:[a-z]+|the [\w ]{2,24}) (?:owns?|owned|looks? after|looked after|is responsible for|are responsible for|was responsible for|were responsible for|maintains?|maintained|handles?|handled|takes? care of|in charge of) (?:it|that|this|them|those|the|all|our|every|\w+s)\b/,
];
