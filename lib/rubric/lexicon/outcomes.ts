import { shows } from '../../language/features.ts';
import type { Figure } from '../../language/figures.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence } from '../rule.ts';

/** Which figures of a sentence measure an outcome, and the words by which an outcome has none or all of something. */

const MEASURING = new Set<Figure['kind']>(['percent', 'money', 'duration', 'count', 'ratio', 'zero']);

/** What goes before a stretch of time that tells when or how long, and measures nothing. */
const WHEN_BEFORE =
  /(?:\b(?:for|over|during|within|after|since|every|each|last|next|first|past|following|another|at|until|till|in|of|the|these|those|this|other|all|inside|nearly|almost|just|some|only|about|around|later|same|previous|second|further|than) ?)+$/;
const WHEN_AFTER =
  /^(?:'s?)?,? ?(?:ago|later|after|since|before|now|so far|early|earlier|ahead|straight|running|in a row|of|in advance|already|on\b|from now|old|into|notice|passed|went by|and counting)/;
/** A stretch of time after “in” measures an outcome where something got done in it. */
const DONE_IN =
  /\b(?:back|healthy|up|running|done|finish\w*|complet\w*|restor\w*|resolv\w*|recover\w*|live|ready|clear\w*|answer\w*|process\w*|return\w*|deliver\w*|sold|load\w*|served|open\w*|closed|fixed|paid|arriv\w*|turn\w*|through|contained|out|reach\w*|now|instead|takes?|took|done|discharg\w*|seen|find|found|know|respond\w*|replie[sd])\b[^.;]{0,24}\b(?:in|within|inside|under) (?:just |only |about |around |under |less than |some |roughly |exactly |a matter of )*$/;

/** Nouns whose number is for show, a present, or a number of those who took the work over. */
const FOR_SHOW =
  /^ ?-?(?:\w+ ){0,2}?(?:stars?|views?|likes?|followers|claps|slides|pages|certificat\w+|subscribers|shares|retweets|comments|connections|badges|awards?|vouchers?|vice presidents|vps|directors|executives|colleagues|mates|of (?:us|them were|my)|cheers|friends|co-?workers|hearts|upvotes|testimonials|compliments|thank|notes?\b|gift|tips?|beers?|pints?|drinks|names)\b/;
const ADOPTERS =
  /^ (?:of )?(?:the |our |their |my |its )?(?:other|more|further|sister|neighbou?ring|different|new|nearby|own|separate)? ?(?:\w+ )?(?:teams|squads|departments?|depts?|branches|sites|hotels|schools|wards|hospitals|plants|offices|shops|stores|clinics|groups|units|crews|companies|firms|services|depots|regions|countries|campuses|clubs|kitchens|restaurants|stations|garages|labs|practices|cohorts|divisions|chapters|projects|chains|jobs|bets|lines|products|platoons|warehouses|farms|churches|libraries|shifts|bays|theatres)\b/;
const GIFT =
  /\b(?:voucher|gift ?card|gift|bonus|prize|award|tip|mug|certificat\w+|donation|present|coin|bottle|followers|views?|likes?|stars|rating|score of|tiktok|youtube|linkedin|instagram|facebook|twitter|feedback|audience|attend(?:ance|ees|ed)|slides?|deck|csat|across the board|five-star|promot\w+|raise)\b/;

/** Whether a figure measures an outcome where it stands, as against telling when, who, or how many took part. */
function measures(s: Sentence, f: Figure): boolean {
  if (!MEASURING.has(f.kind)) return false;
  const before = s.own.slice(Math.max(0, f.start - 60), f.start);
  const after = s.own.slice(f.end, f.end + 40);
  const text = s.own.slice(f.start, f.end);
  if (FOR_SHOW.test(after)) return false;
  if (f.kind === 'duration') {
    if (/^(?:an?|one) |^(?:a few|a couple)/.test(text)) return false;
    if (DONE_IN.test(before) || /\binstead of[^.;]{0,20}$/.test(before)) return true;
    return !WHEN_BEFORE.test(before) && !WHEN_AFTER.test(after);
  }
  if (f.kind === 'ratio')
    return (
      !/^(?:half|a quarter|a third)$/.test(text) ||
      !/^ (?:an? (?:day|hour|year|week|month|minute|dozen|page|mile)|past |day|term|year|page|hour|dozen)/.test(after)
    );
  if (f.kind === 'count') {
    if (ADOPTERS.test(after)) return false;
    return (
      !/\b(?:of|since|in|by|sept|week|wk|chapter|number|no|past|at|room|the|these|those|both|other|next|last|first|bit|my|our|their) $/.test(
        before,
      ) || /\b(?:to|down to|up to|by|than|about|all|only|just|all of|instead of|all the|out of) $/.test(before)
    );
  }
  return true;
}

/** The figures of a sentence that measure an outcome, in order. */
export function outcomeFigures(s: Sentence): Figure[] {
  if (s.figures.length === 0 || shows(s, GIFT)) return [];
  return s.figures.filter((f) => measures(s, f));
}

const HARM =
  '(?:downtime|outages?|incidents?|errors?|failures?|drops?|drop-?outs?|(?:data )?loss(?:es)?|miss(?:es|ed)?|delays?|late|duplicates?|defects?|returns?|rejects?|rejections?|injur(?:y|ies)|accidents?|breakdowns?|rework|waste|wastage|falls?|infections?|mistakes?|mix-?ups?|swaps?|shortages?|stock-?outs?|spoilage|recalls?|penalt(?:y|ies)|fines?|claims?|refunds?|crashes|timeouts?|alerts?|pages|escapes?|disruption|interruptions?|overtime|backlog|gaps?|mismatch(?:es)?|discrepanc(?:y|ies)|leaks?|fires?|casualt(?:y|ies)|deaths?|near misses|violations?|findings?|regressions?|bugs?|wrong \\w+|missing \\w+|lost \\w+|unplanned \\w+|cancellations?|no-shows?|turnover|absences?|repeats?|re-?occurrences?|recurrences?|sags?|blackouts?|stoppages?|closures?|redundanc(?:y|ies)|resignations?|lay-?offs?|casualties|ghost \\w+|stuck \\w+|orphan\\w* \\w+)';
const ALL_THERE =
  '(?:arrived|came (?:back|through|in)|(?<!of )back(?! and forth)|there|up|delivered|paid|found|recovered|restored|accounted|received|worked|passed|opened|shipped|got|went|intact|matched|balanced|answered|served|returned|signed|safe|home|fed|placed|correct|right|on time|made it|logged in|covered|stayed|alive|had|left)';

/** None of a harm, all of a good. */
const NONE_OR_ALL: readonly RegExp[] = [
  new RegExp(
    `\\b(?:no|zero|without(?: an?y?| one| a single)?|not (?:one|a single|any|a)|n't (?:had|have|seen|lost|missed) (?:one|any|a single|an?)|never (?:had|lost|missed|seen) (?:one|any|a single|an?|another)|nil) (?:\\w+ ){0,2}?${HARM}\\b`,
  ),
  /\bto (?:none|nothing|nil|zero)\b|\bfound (?:nothing|no(?:ne| others?| more| other| further)?)\b|\bnone of (?:the|them|those|these|our|my)\b|\bnot (?:one|a (?:single )?(?:soul|penny|cent|file|thing|row|person|drop)) (?:\w+ ){0,3}(?:lost|missed|missing|dropped|left|late|hurt|wasted|went|failed|out)\b|^none\b/,
  /\b(?:nobody|no one|no-one|none|not a soul|no (?:\w+ )?(?:patient|child|customer|student|guest|family|soldier|person|order|package|file|record|payment|passenger|resident|client|driver|user|account|shipment|item|animal|worker)s?)\b[^.;]{0,16}\b(?:hurt|injured|lost|died|missed|turned away|late|affected|harmed|without|failed|fell|fallen|missing|dropped|stranded|noticed|killed|left|waited|waits|charged|gone|been)\b/,
  new RegExp(
    `\\b(?:every(?: single| last)? (?!day|week|month|night|morning|quarter|hour|year|time|now|friday|monday)(?:one|\\w+)|all (?:of )?(?:the|them|my|our|of|those|its|their|\\d+|\\w+teen|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty)(?: \\w+)?|each (?:one|of)|everyone|everybody)\\b[^.;]{0,30}\\b${ALL_THERE}\\b`,
  ),
];

/** An explicit “none” of a harm or “all” of a good: as good as a figure. */
export const noneOrAll = (s: Sentence): Span | undefined => {
  for (const frame of NONE_OR_ALL) {
    const m = frame.exec(s.own);
    if (m) return { start: m.index, end: m.index + m[0].length };
  }
  return undefined;
};
