import { findFirst } from '../../language/features.ts';
import { guessIn } from '../lexicon/guesses.ts';
import { outcomeFigures } from '../lexicon/outcomes.ts';
import { evidence } from '../rule.ts';

const WHO =
  '(?:clients?|customers?|accounts?|patients?|famil(?:y|ies)|members?|guests?|subscribers?|donors?|sponsors?|tenants?|partners?|buyers?|suppliers?|investors?|funders?|compan(?:y|ies)|firms?|schools?|hospitals?|groups?|chains?|retailers?|districts?|council|bank|she|he|they|owner|store|shop|branch|farm|students?|pupils?|residents?|carriers?|insurers?|publishers?|readers?|drivers?|couriers?|one of (?:them|the)|both|all \\w+|two|three|four|five|\\w+teen|eleven|twelve)';

/** Value named outright, with or without a figure: who stayed, what was kept, won, spared. */
const VALUE: readonly RegExp[] = [
  new RegExp(
    `\\b${WHO}(?:,? (?!not|n't|never|told|said|thinks?)[\\w',-]+){0,10}?,? (?:renewed|re-?signed|stayed|stays|remained|extended|came back|come back|returned to us|signed (?:again|on|up|for|\\w+ more|a )|kept (?:us|their|its|the) (?:account|contract|business|custom|licen[cs]e|jobs?)|upgraded|reordered|re-?booked|placed (?:a |an |another |their )?(?:\\w+ )?orders?|switched back|bought)\\b`,
  ),
  /\b(?:did not|didn't|never|decided not to|chose not to|without) (?:leave|leaving|cancel(?:led|ling)?|walk(?:ed)?(?: away)?|terminate|churn(?:ed)?|switch(?:ed)?|lose|losing|lost|sue|left|go(?:ne)? elsewhere)\b|\bkept (?:its|their|the|our|his|her) (?:\w+ )?(?:licen[cs]e|contract|account|accreditation|certification|grant|funding|jobs?|home|client|customer|star|permit|deal|place|business|status|listing|rating|tenan\w+|house|pension|farm)\b/,
  /\b(?:won|secured|retained|saved|kept|protected|rescued|landed|regained|recovered|unlocked|brought in|closed|signed|renewed) (?:us |them |him |her )?(?:the|a|an|that|our|their|his|her|back the|another|its|two|three|several|\d+)(?: [\w$£€-]+){0,3} (?:contracts?|accounts?|licen[cs]es?|deals?|tenders?|grants?|funding|clients?|customers?|jobs?|orders?|bid|renewals?|accreditation|season|harvest|crop|business|revenue|sale|lease|valuation|round|partnership|subscription|bed|beds|life|lives|limb|leg|herd|flock|home|house)\b/,
  /\b(?:avoid(?:ed|s|ing)?|spared|escaped|prevented|averted|headed off|saved (?:us|them|the \w+) from|no longer (?:pays?|paid|have to pay|at risk|exposed|face[sd]?)|doesn't have to|does not have to|don't have to|no need to (?:hire|buy|pay|rent)|instead of (?:paying|buying|hiring|renting))\b[^.;]{0,50}\b(?:fines?|penalt(?:y|ies)|lawsuits?|claims?|recalls?|closure|redundanc\w+|lay-?offs?|risk|exposure|loss|cost|costs|pay(?:ing)?|overtime|rent|operation|surgery|amputation|failure|breach|strike|eviction|hire|give back|shutdown|downtime|swaps?|visits?|admissions?|marrow)\b/,
  /\b(?:hours?|minutes?|days?|shifts?|nights?|mornings?|evenings?|weekends?)\b[^.;]{0,40}\b(?:back|freed|saved|spared|they've got|regained|given back|returned to|spent with (?:patients|pupils|customers|clients|children))\b|\b(?:sav(?:es|ed|ing)|free[sd]|freed up|gives?|gave|gain(?:s|ed)|won|buys?|bought)\b[^.;]{0,40}\b(?:hours?|minutes?|days|weeks|man-?hours|shifts|nights)\b/,
  /\b(?:were|was|been|got|could|able to|are) (?:all |then |finally |be |to be )?(?:hired|kept on|re-?hired|fed|housed|treated|discharged|paid (?:in full|back|on time|on the)|reimbursed|refunded|compensated|certified|accredited|insured|licensed)\b|\b(?:fed|housed|treated|served|employed) (?:each|every|a) (?:day|week|month|year|night)\b/,
  /\b(?:for|to) (?:him|her|the (?:patient|boy|girl|child|man|woman|family|customer|client|owner|farmer|tenant|student|driver)s?|them|each (?:of them|family|patient|one)),? (?:it|that|this) (?:meant|means|was)\b|\b(?:mattered|worth|meant)\b[^.;]{0,40}\b(?:a head|money|wills?|livelihood|savings|lives?|job)\b/,
  /\b(?:risk|exposure|liability|premium|insurance|turnover|revenue|profit|takings|sales|income|margin|costs?|rent|bill|overtime|spend|budget|valuation|price|waste|donations|bookings|renewals|cash ?flow|wage bill|yield)\b[^.;]{0,60}(?:[$£€¥₹]\s?\d|\d+(?:[.,]\d+)*\s?(?:%|k\b|m\b|percent|per cent|dollars|euros?|pounds|rupees|yuan|lakh|crore))/,
];
/** Money that the speaker got, gave or reports for show. */
const PRIVATE =
  /\b(?:voucher|gift ?card|bonus|prize|tip|raise|salary|reward|present|gave me|bought me|paid me|collected for me)\b/;

export default evidence({
  id: 'business-value',
  dimension: 'metrics',
  section: 'result',
  title: 'What it was worth',
  why: 'It turns a technical outcome into what customers or the business gained by it.',
  source: 'RUBRIC.md, Evidence: business-value',
  examples: {
    strong: [
      'That is about £40,000 a year that the trust no longer spends on agency staff.',
      'The bakery stayed with us.',
      'It gives each nurse back an hour a day.',
      'The school kept its accreditation.',
    ],
    fine: [
      'I got a voucher of 50 euros.',
      'The app is faster now.',
      'I guess we saved millions.',
      'Errors fell from 12 a day to 1.',
      { text: 'Each hour of downtime cost us $9,000.', section: 'situation' },
    ],
  },
  detect(s) {
    if (s.section !== 'result' || PRIVATE.test(s.own) || guessIn(s)) return undefined;
    return outcomeFigures(s).find((f) => f.kind === 'money') ?? findFirst(s, VALUE);
  },
});
