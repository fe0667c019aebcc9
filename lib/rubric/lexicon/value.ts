/** What an outcome is worth, and to whom. */

/** Those who gain. */
export const BENEFICIARY =
  /\b(?:clients?|customers?|accounts?|patients?|famil(?:y|ies)|members?|guests?|subscribers?|donors?|sponsors?|tenants?|buyers?|suppliers?|investors?|funders?|funds?|insurers?|compan(?:y|ies)|firms?|schools?|hospitals?|council|bank|owner|store|shop|branch|farm(?:ers?)?|students?|pupils?|residents?|children|kids|boy|girl|couple|widow|carriers?|publishers?|readers?|couriers?|charit(?:y|ies)|museum|airline|hotel|factory|plant|trust|business|finance|households?|passengers?|villages?|nurses?|staff|jobs?|teachers?|trial|co-op|herd|season|harvest|crop|mrs|mr|grandmother|mother|workers?|drivers?|people|support people)\b/;
/** Things of value to a business or a person. */
export const WORTH =
  /\b(?:contracts?|licen[cs]es?|permits?|deals?|tenders?|grants?|funding|bids?|renewals?|accreditation|certification|retention|premium|revenue|turnover|sales|profits?|margins?|deposits?|wages?|wage bill|overtime|fees?|fines?|penalt(?:y|ies)|goodwill|refunds?|fte|head ?count|rent|budget|reserves?|arr|mrr|valuation|bookings|donations|takings|income|cash|costs?|bill|invoices?|savings?|exposure|liabilit(?:y|ies)|claims?|lawsuits?|compensation|recall|scrap|waste|spend|price|yield|conversion|churn|basket|subscriptions?|orders?|admissions?|beds?|nights in|sick days|units an hour|livelihood|pension|mortgage|jobs?|home|house|lives|life|limb|leg|surgery|operation|closure|shutdown|strike|closing|unpaid|redundanc\w+|lay-?offs?|accidents?|injur(?:y|ies)|risk|losses|swaps|wrong thing|stock)\b/;
/** Keeping, winning, sparing. */
export const GAIN =
  /\b(?:kept|keeps?|won|renewed|re-?signed|signed (?:again|on|up|for|\w+ more|a)|stayed|stays|remained|retained|secured|saved|saves?|saving|spared?|avoid(?:ed|s|ing)?|averted|prevented|escaped|freed|frees|free up|waived|released|lowered|cut|regained|recovered|rescued|protected|landed|came back|come back|returned|ordered again|re-?ordered|re-?booked|extended|reopened|hired|redeployed|fed|housed|paid|reimbursed|refunded|compensated|gained|earned|brought (?:in|us|around|about)|generated|unlocked|worth|valued? (?:at|that)|has that at|estimated|adds up to|amounts to|works out at|comes to|could (?:stay|take|go|open|pay|keep|work|walk|sell|return|hire|finally)|able to (?:stay|take|go|open|pay|keep|work|walk|sell|return|hire)|let (?:us|them|the \w+|him|her)|allowed|meant|on average|took (?:\w+ ){0,5}off|down to|fell|dropped|came down|went down|turning away|got the|got (?:its|their|his|her)|given back|got back|they've got back|put the exposure|is down|back each|instead of)\b/;
/** A loss that did not come. */
export const SPARED =
  /\b(?:(?:did not|didn't|does not|doesn't|don't|do not|never|no longer|decided not to|not|without|nobody|no one|none of (?:them|the \w+)|no (?:\w+ ){0,2})\b[^.;]{0,24}\b(?:leave|leaving|left|cancel\w*|walk\w*|terminat\w*|churn\w*|switch\w*|lose|losing|lost|sue|sued|elsewhere|have to|had to|need to|pay|pays|paid|cull|close|closing|hire|hiring|buy|refund|claim|fined?|repeat|shut|sack\w*|laid off|evict\w*|homeless|turned away|hurt|injured|died|hospital\w*|operat\w+|strike|go under|bankrupt|sold up|redundant|moved out|wait)|did not leave|didn't leave|at risk|untouched)\b/;
/** Time given back. */
export const TIME_BACK =
  /\b(?:hours?|minutes?|mins|days?|shifts?|nights?|mornings?|evenings?|weekends?|afternoons?|fte|man-?(?:hours|days)|person-?(?:hours|days)|weeks?)\b[^.;]{0,40}\b(?:back|freed|saved|spared|regained|given back|less|off|fewer|of work|each (?:week|month|day|nurse)|(?:a|per) (?:nurse|person|head|round))\b|\b(?:sav(?:es|ed|ing)|free[sd]|freed up|gives?|gave|gain(?:s|ed)|wins?|won|took|takes|buys?|down (?:by|from|to)|fell by)\b[^.;]{0,40}\b(?:hours?|minutes?|days|weeks|man-?hours|shifts|nights|afternoons?|nurses?|analysts?|people|fte)\b/;
/** Money that the speaker got, gave or paid. */
export const PRIVATE =
  /\b(?:voucher|gift ?card|bonus(?: of)?|prize|tip|raise|salary|reward|present|gave me|bought me|paid me|collected for me|cost (?:us |me |about |only |around |just )?[$£€¥₹~\d]|cost to build|promotion|award\w*|coin)\b/;
/** A measure of the machine, not of its worth. */
export const TECHNICAL =
  /\b(?:latency|page loads?|load time|p9\d|builds?|deploy\w*|tickets?|bugs?|defects?|errors?|crashes|timeouts?|throughput|cpu|memory|tests?|pipeline|backlog|count|adoption|finish on time|questions|release form|alert|quiet)\b/;
