import { findFirst } from '../../language/features.ts';
import { evidence } from '../rule.ts';

const CHECK =
  '(?:check(?:ed|s|ing)?|monitor(?:ed|s|ing)?|watch(?:ed|es|ing)?|track(?:ed|s|ing)?|count(?:ed|s|ing)?|measur(?:e|ed|es|ing)|re-?ran|re-?run|re-?check(?:ed)?|re-?test(?:ed)?|re-?measur(?:e|ed)|re-?count(?:ed)?|test(?:ed|s)?|audit(?:ed|s|ing)?|survey(?:ed|s|ing)?|verif(?:y|ied|ies)|confirm(?:ed|s)?|compar(?:e|ed|es|ing)|rang|ring|phoned?|call(?:ed)? (?:her|him|them|each|every|back)|inspect(?:ed|s)?|sampl(?:e|ed|es)|look(?:ed|s|ing)? (?:at|over|through|in)|look|pull(?:ed|s)?|read|reads|post(?:ed)?|ask(?:ed)? for|went (?:back|through|over|round|down|up|out)|go (?:back|through|round|over)|walk(?:ed)?|queri(?:ed|es)|query|review(?:ed|s)?|tall(?:y|ied)|weigh(?:ed)?|time[ds]?|logged|log|plot(?:ted)?|sat on|sat with|send|sent|stayed on|kept (?:an eye|counting|checking|watching|tracking|the \\w+ going|a (?:log|tally|record|count|list))|keep (?:an eye|checking|counting|a (?:log|tally|record))|put my|do a|did a|ran the same|ran (?:it|the|a)|took readings?|visited|visit|checked in|spot-?check(?:ed)?|reconcil(?:e|ed)|followed up|polled)';
const AGAIN =
  '(?:every|each|daily|weekly|monthly|nightly|quarterly|hourly|yearly|annually|regularly|twice a|once a|for (?:the (?:next|following|first|whole|rest)|a|an|another|two|three|four|five|six|seven|eight|nine|ten|twelve|\\d+|several)(?: \\w+)? (?:hours?|days?|weeks?|months?|quarters?|years?|mornings?|nights?|shifts?|sprints?)|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\\d+|several|a few|a couple of) (?:hours?|days?|weeks?|months?|years?) (?:after|later|on|straight|running|long|afterwards)|after (?:that|the|we|i|it|each|every|a|two|three|four|five|six|\\d+)|afterwards?|since|still|later|the (?:next|following) (?:\\w+ )?(?:day|morning|week|month|night|shift|mornings|days|weeks|year|quarter|season)|next (?:morning|day|week|month)|again|at (?:month|quarter|week) end|month end|of each month|ever since|a (?:week|month|year|fortnight|quarter) (?:later|after|on)|that (?:evening|week|month)|to (?:see|make sure|be sure|confirm) (?:if|that|whether|it|they|nothing)|until|in (?:spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)|these days)';
const DEVICE =
  '(?:alerts?|alarms?|monitors?|probes?|dashboards?|graphs?|charts?|quer(?:y|ies)|canary|triggers?|sensors?|loggers?|reports?|comparisons?|checks?|tests?|job|script|scan|run|audits?|surveys?|samples?|log|logs|counter|tally|metrics?|control group|holdback|hold-?out|telemetry|thermometer|stopwatch|trap)';

const FRAMES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:i|we|they|he|she|nurse|manager|auditors?|colleague|who|team|and|qa|finance|office|it) (?:'ve |have |had |also |then |still |even |now |did |personally |myself )*${CHECK}\\b[^;]{0,90}\\b${AGAIN}\\b`,
  ),
  new RegExp(
    `\\b${AGAIN}\\b[^;]{0,40}\\b(?:i|we|they|he|she|who) (?:'ve |have |had |also |then |still |even |now |personally |myself )*${CHECK}\\b`,
  ),
  new RegExp(`^(?:- )?(?:\\w+,? )?${CHECK}\\b[^;]{0,90}\\b${AGAIN}\\b`),
  // A standing check.
  new RegExp(
    `\\b(?:set(?:ting)? up|set|left|add(?:ed)?|put|built|kept|keep|wired|installed|created|configured|scheduled|have|had|got|have got)\\b[^.;]{0,30}\\b${DEVICE}\\b[^.;]{0,60}\\b(?:running|nightly|every|each|daily|weekly|monthly|alert|if|when|that|to|for|on|in case|so)\\b`,
  ),
  new RegExp(
    `\\b${DEVICE}\\b[^.;]{0,40}\\b(?:still running|running|runs|ran|nightly|fire[sd]?|tripped|has (?:found|fired|stayed|been|caught)|found|confirm(?:s|ed)|show(?:s|ed)|stayed|quiet|silent|compares?|counts?|reports?|watches|checks|every (?:night|day|hour|week|month|morning))\\b`,
  ),
  // Somebody else's check.
  /\b(?:audit(?:ed|s|ors?)?|inspect(?:ed|ors?|ion)|outside reviewer|external review\w*|independent\w*|surve(?:y|yed)|re-?test(?:ed|s)?|re-?audit\w*|spot[- ]check\w*|mystery shopper|follow-up (?:visit|survey|call|test|scan|x-ray|appointment|inspection)|second opinion|control group)\b/,
  /\b(?:counted|measured|checked|confirmed|verified|monitored|signed off|certified|validated|reconciled|tested|seen|reviewed) (?:\w+ ){0,3}?(?:by|against|at|in|on|every|daily|weekly|monthly|after|with)\b/,
];
/** A check that was not made. */
const NOT =
  /\b(?:n't|not|never|no need to|without|nobody|no one|unable to|would have|should have|wish)\b[^.;,]{0,16}\b(?:check|look|monitor|measur|track|follow|verif|confirm|pull|ask|audit|count|test|watch)/;

export default evidence({
  id: 'verification',
  dimension: 'metrics',
  section: 'result',
  title: 'Checked afterwards',
  why: 'Going back to see whether it held is what tells a result from a hope.',
  source: 'RUBRIC.md, Evidence: verification',
  examples: {
    strong: [
      'I read the log every morning for a month.',
      'The auditors went through it in May and found nothing.',
      'An alert on the queue has stayed quiet since.',
      'I phoned each family a week later to make sure.',
    ],
    fine: [
      'I never checked afterwards.',
      'It should be fine now.',
      { text: 'I checked the logs and saw the gap.', section: 'action' },
      'My manager was impressed.',
    ],
  },
  detect(s) {
    if (s.section !== 'result' || NOT.test(s.own)) return undefined;
    return findFirst(s, FRAMES);
  },
});
