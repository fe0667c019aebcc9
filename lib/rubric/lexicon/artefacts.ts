/** Things that people bring along: the change itself, what proves it, what explains it, what plans it. One group a line, so that two of different groups count as a whole. */
const GROUPS: readonly RegExp[] = [
  /\b(?:fix(?:es)?|patch(?:es)?|pull requests?|prs?|branch|change|correction|migration|backfill|adapter|play|tool|code|lines|config(?:uration)?|workaround|redesign|rewrite|prototype|mock(?:-?ups?)?|sample|bracket|rota|roster|schedule|list|layout|system|form|template|app|macro|spreadsheet|workbook|excel|sheet|table|script|model|lock|solution|switch|protection|letter|draft|versions?|definition|policy|rule|law|contract|recipe|menu|poster|label|stagger|column|proposal|deviation|bill|route)\b/g,
  /\b(?:tests?|unit[- ]tests?|test[- ]cases?|cases?|automated|checks?|test plan|test record|certs|back-test|trial|dry run|measurements?|pilot|acceptance|alert|alarm|stop rule|stop line|kill number|limit)\b/g,
  /\b(?:data|figures|numbers|evidence|query|quer(?:y|ies)|logs?|photos?|pictures?|video|film|footage|recording|captures?|traces?|scope capture|count|timings?|calendar|chart|graph|analysis|proof|samples|costs?|costed|costing|estimate|budget|quote|price|euros?|dollars?|€|£|\$)\b/g,
  /\b(?:documentation|document|docs?|guide|runbook|playbook|manual|instructions?|steps|checklist|notes?|pages?|pager|write-?up|readme|handbook|explanation|training|slides?|deck|summary|memo|poster|recording|diagram|drawing|map|leaflet|cheat ?sheet|procedure|protocol|one-pager|wiki)\b/g,
  /\b(?:plan|rollout|roll-out|rollback|roll back|revert|roadmap|timeline|schedule|cut-?over|deployment|release|deadline|milestones?|phases?|parallel|handover|migration|window|staging|weeks?)\b/g,
];

/** How many different kinds of things a stretch of text names. */
export const kindsOfThings = (text: string): number => GROUPS.filter((g) => text.search(g) >= 0).length;

/** How many things it names in all. */
export function thingsIn(text: string): number {
  const seen = new Set<string>();
  for (const g of GROUPS) for (const m of text.matchAll(g)) seen.add(m[0].replace(/s$/, ''));
  return seen.size;
}
