import { type Deed, deedsOf } from '../../language/deeds.ts';
import { find } from '../../language/features.ts';
import { isVague } from '../lexicon/vague.ts';
import { INVESTIGATING, LOOKING } from '../lexicon/work-verbs.ts';
import { evidence } from '../rule.ts';

export default evidence({
  id: 'method',
  dimension: 'rigor',
  section: 'action',
  title: 'How you found out',
  why: 'Sources compared, things measured, ideas tested: that is what tells digging from luck.',
  source: 'RUBRIC.md, Evidence: method',
  examples: {
    strong: [
      'I [compared] the till rolls with the stock cards for six weeks.',
      '- [Counted] the trolleys at each lift, every hour',
      'i [wrote] down the time of every alarm and which bed it was',
      'All the late ones [were] from the second depot.',
      'I [asked] each of the nine drivers to show me where they wait.',
    ],
    fine: [
      'I looked at everything.',
      'I asked my manager for help.',
      'I wrote a letter to the council.',
      'I built a shelf.',
      { text: 'I check the meter every month.', section: 'result' },
    ],
  },
  detect(s) {
    if (s.section !== 'action' || isVague(s.own)) return undefined;
    const deeds = deedsOf(s);
    const found = deeds.find(finds);
    if (found) return { start: found.start, end: found.end };
    return find(s, PATTERN) ?? find(s, RULED_OUT);
  },
});

/** A source that can be looked at: records, data, traces, things in number, people in number. */
const SOURCE =
  /\b(?:logs?|reflog|records?|data|rows?|entries|files?|exports?|reports?|history|histories|statements?|slips?|dockets?|receipts?|invoices?|bills?|charts?|timeline|tables?|databases?|spreadsheets?|sheets?|excel|cases|tickets|samples?|ids|labels|photos?|dashboards?|metrics?|graphs?|traces?|dumps?|captures?|packets?|quer(?:y|ies)|sql|config\w*|settings|code|source|map|stopwatch|clipboard|clicker|notepad|tally|deploys?|commits?|events?|versions?|paragraph|column by column|line by line|dish by dish|one by one|one at a time|step by step|side by side|next to each other|in order|back to back|with the (?:hour|time|minute|date)|sensor|meter|gauge|thermometer|scale|microscope|wireshark|analyser|analyzer|profiler|debugger|firefox|console|calendar|diary|register|ledger|bank|accounts?|contracts?|drawings?|recipes?|minutes|emails?|comments?|reviews?|cancellations?|complaints|calls?|orders|appointments?|shifts?|recordings?|footage|forms?|fields?|manuals?|specs?|folders?|stores?|sides?|numbers?|figures|timings?)\b/;
const EACH =
  /\b(?:each|every|all(?: of)? (?:the|their|our|my|\d+)|both|one (?:after|by) (?:the other|one)|\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|nineteen|twenty|thirty|forty|fifty|hundred|thousand)\b/;

function finds(d: Deed): boolean {
  if (INVESTIGATING.has(d.verb))
    return (
      SOURCE.test(d.rest) ||
      EACH.test(d.rest) ||
      / (?:with|against|to|by|through|from|at|where|how|what|which)\b/.test(d.rest)
    );
  if (!LOOKING.has(d.verb)) return false;
  return SOURCE.test(d.rest) && EACH.test(d.rest);
}

/** What the look showed: all of them, only there, so many of so many, always at one time. */
const PATTERN =
  /\b(?:every single (?:one|time)|all (?:of them|six|five|four|three|of it)|all the \w+ (?:was|were)|only (?:where|when|on|in|from|the|those)|always (?:between|at|on|in|the|after|when|from|\d)|none of (?:them|it)|never (?:when|on|at|in)|the same (?:four|two|three|\d+|time|place|hour|day))\b|\b(?:\d[\d,]*|[a-z]+(?:-[a-z]+)?) (?:out of|of|from) (?:the |our |those |them )?(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty)\b/;

/** An idea tested and dropped. */
const RULED_OUT =
  /\b(?:ruled? (?:that |it |this |them )?out|killed (?:that|my|the) (?:idea|theory|hypothesis)|no (?:change|difference)|still (?:dropped|failed|broke)|wasn't (?:it|that)|so (?:it|that) (?:wasn't|was not)|is not the reason|hypothes[ie]s|theory|suspect(?:ed|s)?|my (?:first )?(?:guess|idea|bet))\b/;
