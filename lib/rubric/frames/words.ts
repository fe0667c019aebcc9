/** Words that frames look for where no evidence mark says it. All are matched on lower case with straight quotes. */

/** Who is served, in any trade. */
export const SERVED =
  /\b(?:customers?|clients?|users?|patients?|guests?|residents?|students?|pupils?|passengers?|members?|tenants?|shoppers?|diners?|buyers?|subscribers?|merchants?|famil(?:y|ies)|parents?|callers?|visitors?|readers?|borrowers?|policyholders?|travell?ers?)\b/;

/** The speaker's own fault, owned. */
export const OWN_FAULT =
  /\bi(?:'d| had)? (?:\w+ )?(?:missed|forgot(?:ten)?|failed|overlooked|underestimated|overestimated|misread|misjudged|misunderstood|assumed|broke|ignored|neglected|skipped|messed up|screwed up|slipped|mixed up|got (?:it|that|this) wrong|was wrong|was late|lost|deleted|sent the wrong|promised too|over-?promised|caused)\b|\bmy (?:own )?(?:mistake|fault|error|failure|slip|oversight|doing|bad)\b|\bi (?:had not|hadn't|did not|didn't|never) (?:\w+ )?(?:check(?:ed)?|test(?:ed)?|ask(?:ed)?|verif(?:y|ied)|notic(?:e|ed)|tell|told|read|confirm(?:ed)?|raise[d]?|plan(?:ned)?|listen(?:ed)?|see[n]?|double-check(?:ed)?)\b|\b(?:was|were|is) (?:all )?(?:mine|wrong)\b|\bi (?:took|take) (?:the |full )?(?:blame|responsibility)\b|\bi (?:admitted|owned up|apologi[sz]ed|should have)\b/;

/** How soon it was seen or mended. */
export const HOW_SOON =
  /\bin (?:under |about |less than )?(?:\d+|an?|half an|one|two|three|four|five|six|ten|twenty|thirty) (?:seconds?|min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?)\b|\b(?:within|after|in under|in less than|about|for|took(?: me| us)?|inside) (?:\w+ ){0,3}(?:seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|shifts?)\b|\bthe (?:same|next|following) (?:day|morning|afternoon|evening|night|hour|shift|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\b(?:straight away|right away|immediately|at once|that (?:day|evening|afternoon|morning|night))\b|\b\d+(?:[.,]\d+)? ?(?:min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?) (?:later|after)\b|\b(?:two|three|four|five|six|ten|twenty|thirty|forty) (?:minutes|hours|days|weeks) (?:later|after)\b/;

/** People who do not want the same. */
export const DISAGREEING =
  /\b(?:disagree\w*|push(?:ed|ing)? back|object(?:ed|ion|ions|ing)|oppos(?:ed|ing)|against (?:it|the|my|his|her|our|that|this)|not convinced|unconvinced|said no|refus\w+|resist\w*|argu(?:ed|ment|ing|ments)|overrul\w+|challeng(?:ed|ing)|conflict\w*|dispute\w*|clash\w*|insist(?:ed|ing)|at odds|didn't want|did not want|wanted (?:to|it|the|me|us|everything|all)|thought (?:it|that|this|we|i) (?:was|were|should)|tension|stand-?off|fell out|complain\w*|would not|wouldn't)\b/;

/** Listening to the other side. */
export const HEARING =
  /\b(?:listen(?:ed|ing)?|heard (?:him|her|them|out)|asked (?:him|her|them|what|why|how|each|both|every\w*|the \w+)|sat down with|sat with|his (?:side|view|concern|worry|point|reason)|her (?:side|view|concern|worry|point|reason)|their (?:side|view|concern|worry|worries|point|reasons?|concerns)|understood (?:why|his|her|their|that (?:he|she|they))|one[- ]to[- ]one|1:1|over (?:coffee|lunch|tea)|(?:he|she|they) (?:told me|explained|was worried|were worried|feared|was afraid))\b/;

/** How it ended between people. */
export const SETTLED =
  /\b(?:agree[ds]?|agreement|settled|compromise|accepted|came round|came around|approved|adopted|decided|signed off|still (?:work|talk|call|ask|come)|relationship|trust(?:s|ed)?|thanked|apologi[sz]ed|since then (?:he|she|they|we))\b/;

/** Standing by what was decided. */
export const COMMITTING =
  /\b(?:once (?:it|that|the (?:decision|call)) was|commit(?:ted|ting)?|decision (?:was|had been|stood|went)|went along|backed (?:it|the|her|his|their)|supported (?:it|the|her|his|their)|his call|her call|their call|overruled|decided (?:to|against|that)|even so|all the same|nevertheless|carried (?:it )?out|made it work|gave it my|as decided)\b/;

/** Somebody whom the speaker helped to grow. */
export const LEARNER =
  /\b(?:junior|juniors|apprentice|intern|interns|trainee|graduate|new (?:starter|hire|joiner|nurse|teacher|engineer|developer|cook|manager|colleague|recruit|member|guy|girl|analyst)|mentor\w*|coach(?:ed|ing)?|train(?:ed|ing)|taught|teach(?:ing)?|struggl\w+|hir(?:ed|ing)|recruit\w*|promot\w+|interview\w*|direct reports?|delegat\w+|feedback|onboard\w*|shadow\w*)\b/;

/** What became of that person. */
export const GREW =
  /\b(?:(?:he|she|they|who|\w+) (?:now |later |then |has since |went on to )?(?:runs?|leads?|led|passed|got|became|was promoted|were promoted|is promoted|stayed|took over|presented|trains?|trained|mentors|teaches|owns|handles|does|did it alone|works alone)|promot(?:ed|ion)|on (?:his|her|their) own|by (?:himself|herself|themselves)|without me|unaided|independently|qualified)\b/;

/** Little money, time or people. */
export const SCARCE =
  /\b(?:budget\w*|no money|afford\w*|cost(?:s|ing)?|spend(?:ing)?|spent|cheap\w*|expens\w+|sav(?:e|ed|ing|ings)|without (?:buying|hiring|spending|new|any (?:new|extra))|no (?:extra|new|additional) \w+|second-?hand|re-?us(?:e|ed|ing)|free|waste\w*|licen[cs]e fees?|only (?:one|two|three|had|\d+))\b|[$£€]\s?\d/;

/** A clock, too much at once, or too few hands. */
export const PRESSED =
  /\b(?:deadline\w*|due (?:on|by|in|the|that|at)|(?:hours?|days?|minutes?|weeks?) (?:left|before|to go|until|away|late)|by (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midnight|tomorrow|the end|close)|short-?staffed|understaffed|(?:off|called in|out) sick|at once|at the same time|overnight|last minute|peak|rush|emergency|outage|went down|crash\w*|pressure|under stress|running out|no time|tight)\b/;

/** What was no longer as planned. */
export const CHANGED =
  /\b(?:chang(?:ed|es|ing)|suddenly|overnight|cancel\w*|switch(?:ed|ing)?|no longer|pulled out|resign\w*|quit|left the|closed|shut|lockdown|reorgani[sz]\w*|re-?org|new (?:rule|rules|law|system|manager|owner|boss|regulation|process|tool|software|policy|requirements?)|replaced|instead of|fell through|dropped out|moved (?:to|up|forward)|brought forward|withdr\w+|turned out)\b/;

/** Doing it another way because of that. */
export const REPLANNED =
  /\b(?:re-?plan\w*|re-?wr(?:o|i)t\w+|re-?design\w*|re-?built|re-?order\w*|re-?schedul\w*|re-?arrang\w*|instead|switched|adapt\w*|adjust\w*|learn(?:ed|t)|taught myself|dropped|re-?priorit\w*|priorit\w+|reworked|swapped|moved|changed)\b/;

/** What came first and what had to wait. */
export const PRIORITISED =
  /\b(?:priorit\w+|triag\w*|first(?:ly)?|in order of|most (?:urgent|important|critical)|wait(?:ed)?|could wait|postpon\w*|dropped|put off|left (?:the|out)|parked|delegat\w*|split|ranked|sorted|divided|focus\w*)\b/;

/** Bringing others along. */
export const OTHERS_ALONG =
  /\b(?:convinc\w+|persuad\w+|got (?:\w+ ){0,3}(?:to agree|on board|behind|together|buy-in)|brought (?:\w+ ){0,4}(?:together|along|in)|gathered|rall(?:ied|y)|delegat\w*|assigned (?:each|every|one|the|two|a)|asked (?:each|every|two|three|the|my|our)|gave (?:each|every|him|her|them)|coach\w*|trained|showed (?:him|her|them|the|everyone|each)|met (?:with )?(?:each|every|all|the)|explained|volunteers?|paired|briefed|stand-?up|organi[sz]ed)\b/;

/** Other people's part, named. */
export const OTHERS_PART =
  /\b(?:while (?:he|she|they|the \w+|my \w+|[a-z]+ (?:and [a-z]+ )?)|together with|alongside|with (?:the|our|my|two|three) (?:\w+ ){0,2}(?:team|engineers?|nurses?|cooks?|colleagues?|designers?|analysts?|drivers?|teachers?|others)|paired|split (?:the|it)|handed|shared|covered for|(?:he|she|they) (?:took|handled|did|built|wrote|ran|covered|checked)|each of us|between us)\b/;

/** What was not known before, and the wish to know it. */
export const CURIOUS =
  /\b(?:curious|didn't know|did not know|knew nothing|never (?:used|done|seen|touched|worked|written|heard)|new to me|wanted to (?:know|understand|learn|see)|no idea|taught myself|learn(?:ed|t|ing)? (?:how|to|the|about|by|from)|studied|read (?:up|the|every|all|through|three|two)|course|why (?:it|the|did|was|were)|wondered|asked (?:an?|the|why|how)|shadowed)\b/;

/** Using what was learnt. */
export const APPLIED =
  /\b(?:so i|with that|used (?:it|that|this|what)|appl(?:ied|y)|built|wrote|since then|now i|today i|i now|put (?:it|that) (?:to|into))\b/;

/** Other minds, and minds changed. */
export const TESTED_VIEW =
  /\b(?:asked (?:\w+ ){0,4}(?:to (?:check|challenge|find|attack|review)|for (?:their|his|her|an?)|what|why|how)|second opinion|disconfirm\w*|prove me wrong|proved? wrong|i was wrong|changed my (?:mind|view)|data|evidence|numbers|compared|both (?:sides|options)|against (?:it|my)|devil's advocate|contradict\w*|counter-?argument|spoke (?:to|with)|pilot\w*|test(?:ed|ing)?|trial)\b/;

/** Not letting it pass. */
export const BAR =
  /\b(?:not good enough|good enough|standard\w*|quality|refus\w+|sent (?:it|them) back|stopped (?:the|it)|re-?did|redone|reject\w*|would not (?:sign|ship|serve|accept|send)|wouldn't (?:sign|ship|serve|accept|send)|checklist|audit\w*|defects?|errors?|inspect\w*|spec(?:ification)?)\b/;

/** Larger than what was asked for. */
export const BIGGER =
  /\b(?:not (?:just|only)|instead of (?:just|only|one|a|the|fixing|patching)|rather than|every (?:\w+ )?(?:team|site|branch|ward|school|store|region|country|department|customer|office|depot|class|\w+)|all (?:our |the )?(?:\w+ )?(?:teams|sites|branches|wards|schools|stores|regions|countries|departments|offices|depots|\d+)|company-?wide|nation-?wide|whole (?:company|hospital|school|region|country|group|estate|chain|network|organi[sz]ation)|across|platform|vision|roll(?:ed)? out|scale[ds]?|long[- ]term|years?)\b/;

/** Simpler than before. */
export const SIMPLER =
  /\b(?:simpl\w+|instead of|from (?:\w+ ){1,3}to (?:\w+)|replac\w+|remov\w+|fewer|one (?:page|step|form|sheet|click|place|list|screen)|no longer (?:need|had|have)|automat\w*|in place of|cut (?:out|the)|got rid of|merged|without (?:having|needing))\b/;

/** Colleagues' safety, load and standing. */
export const COLLEAGUES =
  /\b(?:staff|colleagues?|co-?workers?|crew|nurses|drivers|cooks|engineers|team(?:mates?)?|workers|employees?|people on|burn(?:t|ed)? ?out|overtime|shifts?|rota|night shifts?|morale|safety|injur\w+|hurt|exhaust\w*|turnover|left the (?:team|company)|resign\w*|inclu\w+|unfair\w*)\b/;

/** Those whom it touches besides customer and company. */
export const BEYOND =
  /\b(?:communit\w+|neighbou?r\w*|environment\w*|emission\w*|waste|water|energy|privacy|personal data|safety|public|society|suppliers?|other (?:teams?|customers?|users?|sites?|departments?)|side effects?|unintended|downstream|vulnerable|children|elderly|accessib\w+|future|long[- ]term|recycl\w*|local)\b/;

/** Belittling other people. */
export const BELITTLING =
  /\b(?:stupid|idiots?|lazy|incompetent|clueless|useless|toxic|impossible to work|difficult person|know-it-all|didn't have a clue|did not have a clue|no clue|ignorant|childish|jealous|drama)\b/;

/** Putting it on others, or on luck. */
export const BLAMING =
  /\b(?:not (?:really )?my fault|wasn't (?:really )?my fault|their fault|his fault|her fault|(?:they|he|she) should have|bad luck|unlucky|nobody told me|no one told me|wasn't told|was not told|in my defen[cs]e|could have happened to anyone|mistakes were made)\b/;

/** Trust mended or won. */
export const CANDOUR =
  /\b(?:admit\w*|told (?:him|her|them|the \w+|my \w+|everyone|both) (?:\w+ ){0,3}(?:the truth|honestly|openly|that (?:i|we)|what|exactly|why|straight)|honest\w*|open(?:ly)? (?:about|with)|apologi[sz]\w+|owned up|transparen\w+|in person|face to face|every (?:day|week|morning|friday|monday|evening)|weekly|daily|kept (?:my|the) (?:word|promise)|promise[ds]?|listen\w*|feedback|took (?:the )?(?:blame|responsibility)|my (?:mistake|fault|error))\b/;

/** Complaints about what cannot be helped. */
export const GRUMBLING =
  /\b(?:annoy(?:ed|ing)|frustrat\w+|unfair(?:ly)?|ridiculous|pointless|chaos|chaotic|nonsense|waste of time|hated|complain(?:ed|ing)|for no reason)\b/;
