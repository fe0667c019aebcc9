/** How people weigh one course against another. */

/** The choice named as one. */
export const CHOICE =
  /\b(?:(?:choice|choose|choosing|chose|decide|deciding|torn|toss-?up|options?|dilemma|balance|tension|between \w+ and \w+)\b[^.;]{0,30}\b(?:between|either|whether|i took|i chose)|between \w+ and \w+,? i|had to (?:pick|choose|decide|weigh)|(?:two|both|three|couple of|several|only) (?:honest |real |possible |obvious |bad |good )?(?:options?|ways?(?! round)|choices?|courses?|paths?|routes|possibilit(?:y|ies)|approaches|alternatives|directions|solutions)\b|(?:easy|easier|safe|safer|quick|quicker|cheap|cheaper|obvious|honest|simple|right|proper|other|alternative|short|tempting|fast|slow) (?:option|way|course|choice|path|route|alternative|remedy|answer|fix|thing|solution|road|move)|weighed (?:a|up|one|both|it|that|this|\w+ing|against)|weighing (?:up )?(?:the|a|one|it)|trade(?:d|s)?[- ]?offs?|pros and cons|on (?:the )?one hand|versus|vs\.? (?:\d|an? )|dilemma|opted|plumped|settled for|tempted|preferred to|i'd rather|rather \w+ than|either (?:we|i|you|it|to)|sooner \w+ than|better (?:one|a|an|to|two) \w+[^.;]{0,40} than|instead of an? (?:\w+ )?\w+,? i|wanted [^;]{3,40}, i (?:argued|wanted|asked|pushed|voted) for|saying (?:no|yes) to|let the \w+ (?:\w+ )?go|over an? \w+ \w+ any day|chose \w+ (?:\w+ )?(?:over|and not|instead)|put \w+ (?:before|above|ahead of|over) (?:the |my )?\w+|mattered more than|rather than (?:\w+ ){1,8}(?:and|at once|risk|,)|the (?:lesser|price|downside|upside|catch|cost) (?:of|was|is)|it was (?:that|this|either) or|sav(?:e|ing) the (?:bigger|larger|rest|other|more)|so as to (?:save|have|keep|spare|win)|considered \w+[^.;]{0,30}[;,] (?:rejected|but|dropped)|cheap or|fast or|quick or|now or)\b|\w > \w/;
/** Two courses set out side by side, in so many words: each of these holds in whatever section it was read. */
export const WEIGHED = new RegExp(
  [
    // “option one was …, and option two …”, “on one side …, on the other …”
    /\boption (?:one|1|a)\b.{0,400}\boption (?:two|2|b)\b|\bon (?:the )?one (?:hand|side)\b.{0,400}\bon the other\b/,
    // “it was between a higher fee and …”, “between paying and moving, I preferred …”, “either his four percent or …”
    /\b(?:it|choice|i|we) (?:was|were|stood) (?:\w+ )?between (?:a|an|the|\w+ing)\b|\bbetween (?:to )?[^.;]{4,80} and [^.;]{4,80}, (?:i|we) \w+|\beither (?:his|her|the|a|an|i|we|you|bring|take|go|pay)\b[^.;]{3,90}\bor\b/,
    // “we could mend the text, or pull the story”, “I could have patched it, which was quicker, but …”
    /\b(?:we|i|they) could (?!not\b|see|hear|tell|read|find|only|feel)(?:either )?[^.;]{4,120}, or (?:\w+ ){1,4}|\b(?:i|we) (?:could|might)(?: have|'ve) [^.;]{3,80},? (?:which (?:was|is|would)|but|yet|though|except)\b/,
    // “I would trade some strength for an earlier talk”
    /\b(?:traded?|trading|give up|gave up) (?:some of |a |the |my |our )?[\w ]{3,30} for (?:a|an|the|some|more|less|\w+er)\b/,
    // “retrying would be easy, but …”, “paper was slower, yet …”
    /\b(?:was|were|is|looked|would be|would have been) (?:very |more |so )?(?:tempting|quicker|faster|cheaper|easier|safer|simpler|easy|slower|dearer|uglier|harder|riskier)\b[^.]{0,60}\b(?:but|however|yet|though|and that|what held me back)\b/,
    // “a quick patch now against a shared library later”
    /\b(?:now|today|quick|short[- ]term|this week)\b[^.;]{0,24} (?:against|versus|vs\.?|or) [^.;]{2,40}\b(?:later|lasting|long[- ]term|for good|next (?:month|year|quarter))\b/,
    // “relabel (an hour) or draw again (six days)”, “a fortnight on the dates or nine months on …”
    /(?:hours?|days?|minutes?|weeks?|months?|fortnight)\) (?:or|vs\.?|versus|against)\b|\((?:half )?an? (?:day|hour|week) (?:or|vs\.?|versus|against) /,
    // “one is elegant, whereas anyone can read the other”
    /\b(?:but|because) [^.;]{3,60}, whereas\b|\bwhereas the other\b|\bagainst the (?:odds|risk|cost|chance) of\b|\bat the (?:price|cost|expense) of\b/,
    // “I chose the older pump over the new one”
    /\b(?:chose|took|picked|kept|preferred) (?:the|a|an|my|our) [^.;,]{3,40} (?:over|rather than|instead of|and not) (?:the|a|an|my|our) \w+/,
    /\bnot (?:the )?(?:cheapest|quickest|fastest|easiest)\b/,
    // “the trade-off was real: we shipped late”, “there was a choice: skip it, or …”
    /\btrade-?offs? (?:was|were|is|here|that|between|i)\b|\bthere (?:was|were) (?:a |two |really )*(?:choice|options|ways)\b[^.;]{0,10}:/,
  ]
    .map((frame) => frame.source)
    .join('|'),
);
/** What could be done, or would have been. */
export const COULD =
  /\b(?:could(?:'ve| have)?|might(?:'ve| have)|can either|(?:would|'d|wouldn't)(?:'ve| have| of)?(?! (?:you|it be|like|say|rather meet))|i can|if (?:i|we|you) (?:\w+ )?(?:don't|dont|didn't|did|cut|leave|wait|do|stop|take|tell))\b/;
/** The turn from one course to the other. */
export const TURN =
  /\b(?:but|whereas|while|though|although|yet|however|instead|rather than|or|over|against|except|at the (?:price|cost|expense)|and not|than|only then|still|and then|knowing|and also|the reverse)\b|;/;
/** What it costs, risks or buys. */
export const STAKE =
  /\b(?:cost(?:s|ing)?|lose|lost|losing|loses?|risk\w*|sav(?:e|es|ed|ing)|price|expense|penalt(?:y|ies)|budget|eaten|gave up|give up|giv(?:ing|e) up|let \w+ (?:\w+ )?go|skip(?:ped)?|sacrific\w*|accept(?:ed)?|took the hit|the hit|unpopular|exposed|slip(?:s|ped)?|delay\w*|downtime|shutdown|slower|slow|quick(?:er)?|fast(?:er)?|cheap(?:er)?|dear(?:er)?|expensive|ugly|uglier|pretty|prettier|nicer|boring|blunt|scales?|free|safe(?:r)?|safest|harder|easier|simpler|worse|better|longer|shorter|bigger|smaller|noise|useless|lasts?|lasting|for good|permanent\w*|temporary|by hand|flexib\w*|speed|polish|accuracy|quality|consistency|availability|elegance|burden|trust|spoilage|hoping|detour|argument|surprise|annoy|disappoint\w*|upset|flood|wake|block|forgets?|for years|twice as long|deadline|the season|for sure|everybody|nobody (?:speaks|waits)|protect\w*|hid(?:es|e)|mask\w*|audit trail|history|popular|split|cranky|honest people|good customers)\b/;
/** Time and money, that measure a course. */
export const EFFORT =
  /\b(?:minutes?|hours?|weekend|days?|nights?|weeks?|months?|years?|fortnight|dollars|quid|million|thousand|grand|percent|until (?:spring|summer|autumn|winter|june|next)|by (?:friday|june|then|sunday|monday)|pay|paid|ten|twice|half)\b|[$£€₹]\s?\d/;
/** A course that was open and not taken. */
export const NOT_TAKEN =
  /\b(?:could|would|might|'d)(?: \w+)?(?:'ve| have| of| a) \w+|\b(?:could|would|might)(?: have|'ve) \w+|\bi was tempted\b|\bi (?:can|could) either\b|\bhad (?:i|we) \w+|\bif (?:i|we) (?:had|hadn't|don't|dont|cut|wait)\b/;
/** The lesser course taken with open eyes. */
export const LESSER =
  /\b(?:took|chose|used|kept|picked|went (?:for|with)|bought|preferred|ran|left|accepted|decided to|agreed to|gave)\b[^.;]{0,40}\b(?:slow(?:er)?|cheap(?:er)?|old(?:er)?|long(?:er)?|hard(?:er)?|plain(?:er)?|small(?:er)?|dear(?:er)?|expensive|risk(?:y|ier)?|ring road|uglier|harder part|rent(?:ing|ed)?|loss|lose|hit|delay|penalty|downtime|blame|bigger|smaller|go to save)\b/;
/** How it was settled. */
export const SETTLED =
  /\b(?:so i|so we|i (?:\w+ )?(?:took|chose|went (?:for|with)|settled|opted|decided|have decided|picked|preferred|accepted|kept|used|argued|gave|did the|let|left|put|told|rang|cut|asked|still|held)|went for|opted for|instead|argued for|decided for|accept(?:ed)?|knowing|i thought|because|since|which is why|for the second|mattered more|as i saw it)\b/;
/** Two courses told side by side: “Closing it meant …; leaving it …”. */
export const COURSES =
  /\b(?:meant|means|would mean)\b|^(?:\w+,? )?(?:clos|leav|tell|buy|go|wait|do|tak|us|rip|delet|copy|ring|mov|chang|keep|stay|hir|fix|patch|rewrit|repair|replac|rais|stopp|runn|open|shutt|cutt|deletin|relabel|redo|split|start|ship|send|push|paying|order|call|ask|let|mak|build|rent|sell|writ|put)\w*ing\b|^(?:to|a|an|the|one|strict\w*|more|less|my|you|we) (?:\w+ ){1,5}(?:would|might|could|needs?|saves?|loses?|holds?|costs?)\b|\bone (?:was|is|would|could|meant)\b[^;]{3,60}\bthe other\b|\bfor (?:one|a) \w+[^;]{3,60}\bfor (?:ten|years|good|ever)\b|\b(?:we|i|you)(?:'d| would| could) [^;]{4,90}\bor\b|\bthe (?:other|second|first|latter|former|bigger|smaller|old|new|fast|slow|cheap) one\b/;
/** Telling of work, not of weighing it. */
export const PLAIN =
  /\b(?:could see|could hear|could not|couldn't|can't|cannot|could read|would (?:check|ask|rather meet|go|be fine)|than (?:the old|before|i (?:thought|expected)|usual|last)|older than|more than \d|over a|over \d|over the \w+day|or (?:so|two|whatever|something|three)|line by line|asked for|asked whether|would you|i compared|he said|she said|they said|answer|fitted it|how much|or four|or his|or her|then the next|kissed|picked up|could have (?:known|happened|been anyone)|had to choose|more or less|to see how|i should have|one more thing)\b/;
