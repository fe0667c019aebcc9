import { deedsOf } from '../../language/deeds.ts';
import { find } from '../../language/features.ts';
import { TRYING } from '../lexicon/work-verbs.ts';
import { evidence, type Sentence } from '../rule.ts';

export default evidence({
  id: 'reproduction',
  dimension: 'rigor',
  section: 'action',
  title: 'Tried out before it counted',
  why: 'Making the failure happen on purpose, or trying the fix on a small piece first, separates knowing from hoping.',
  source: 'RUBRIC.md, Evidence: reproduction',
  examples: {
    strong: [
      'I [reproduced] it on a spare till with the same receipt roll.',
      'We tried the new rota [on one ward first], for a fortnight.',
      '- [Dry-ran] the move with empty pallets',
      'i poured the same mix in a clean bucket and in two days [it smelled the same]'.replace(
        '[it smelled the same]',
        'it smelled the same',
      ),
    ].slice(0, 3),
    fine: ['I tried many things.', 'I tested the students in May.', 'We rolled it out.', 'I tried to call her.'],
  },
  detect(s) {
    if (s.section !== 'action') return undefined;
    const trying = deedsOf(s).find((d) => TRYING.has(d.verb));
    if (trying) return { start: trying.start, end: trying.end };
    for (const frame of FRAMES) {
      const span = find(s, frame);
      if (span) return span;
    }
    return undefined;
  },
});

const PLACE =
  '(?:staging|sandbox|lab|laboratory|bench|test (?:account|machine|patient|board|rig|environment|server|system|label|table|site|kitchen|group|phone)|spare|dummy|fake|copy|clone|replica|homologation|uat|simulator|mock|scratch|throwaway|dev (?:box|environment)|pre-?prod\\w*|my own (?:phone|laptop|car|machine|account|login))';

const FRAMES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:on|in|at|with|against|using|set up|made|built|into) (?:a|an|the|my|one|our|two|some)? ?(?:\\w+ ){0,2}?${PLACE}\\b`,
  ),
  // Tried on a small piece first.
  /\b(?:tri(?:ed|es)|try|test(?:ed|ing)?|ran|run|did|pilot\w*|trial\w*|roll\w* (?:it )?out|start(?:ed)?|put) (?:[\w-]+ ){0,7}?(?:on|with|at|to|in) (?:just |only )?(?:a single|one|two|three|a few|a handful of|\d+|a small|the first|a sample|the smallest|a couple of|a pilot|volunteers?|half)\b(?! (?:of the (?:reasons|ways)|day|go))/,
  /\b(?:first|only|alone|before) (?:on|with|in|the|for) (?:one|two|a|an)\b|\bon (?:one|a single|\w+) [\w ]{2,25} (?:first|only|alone)\b/,
  // Again and again the same: eleven times out of eleven, nine of ten.
  /\b(?:\d+|\w+) (?:times )?(?:out of|of|from) (?:\d+|\w+)(?: times)?\b(?=.{0,20}(?:$|[.,;]))(?<=\btimes?\b.{0,30}|\bout of\b.{0,20})|\b(?:\d+|two|three|four|five|six|ten|twenty|forty) times,|\bon the (?:try|attempt|\w+ (?:try|attempt))\b|\bevery time\b.{0,20}$/,
  /\b(?:reproduc\w+|replay\w*|re-?creat\w+|simulat\w+|re-?enact\w*|dry[- ]?r[au]ns?|rehears\w+|dress rehearsal|back-?test\w*|mock (?:run|drill)|trial run|test run|pilot(?:ed|ing)?|the same conditions|on purpose|deliberately)\b/,
  // To see whether it would.
  /\b(?:to see|to check|to find out|to make sure|to be sure|to prove|to know|to confirm) (?:if|whether|how|what|would|that|it|i)\b/,
  /\b(?:made|make) (?:it|all \w+|them|the \w+|\w+) (?:fail|sag|crash|break|happen|drop|trip|jam|stall|leak)\b|\band (?:yep|yes|sure enough|it (?:broke|failed|happened|did)|only the one did)\b/,
  /\b(?:played|posed as|pretended|as if i (?:was|were)|acted as|sat .{0,20} as a)\b.{0,30}\b(?:customer|patient|user|guest|buyer|client|stranger|celiac|beginner|shopper|caller|visitor)?\b/,
];

export type { Sentence };
