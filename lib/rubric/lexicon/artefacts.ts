/**
 * Things that people bring along, in five kinds: the change itself, what proves it, what shows the need, what explains it, what plans it. Two kinds
 * together make a whole: the fix with its tests, the rota with its costs.
 */
const noun = (list: string) =>
  new RegExp(`\\b(?:${list.trim().split(/\s+/).join('|').replaceAll('_', '[ -]')})\\b`, 'g');

const KINDS: readonly RegExp[] = [
  // The change itself.
  noun(`fix(?:es)? patch(?:es)? pull_requests? prs? merge_requests? branch(?:es)? corrections? corrected backfill adapters? tools? code lines_of configs? configuration workarounds? redesign rewrite prototypes? mock-?ups?
    mock brackets? jigs? fixtures? seals? parts? parts_list kits? trays? trolleys? boxes stickers? colou?r-?cod\\w+ signs? signage rotas? rosters? lists? shortlist layouts? forms? templates? apps? macros? spreadsheets? workbooks? excel sheets?
    tables? scripts? locks? solution switch(?:es)? letters? drafts? drafted versions? definitions? polic(?:y|ies) rules? clauses? amendments? contracts? recipes? menus? labels? columns? proposals? deviation feature_flags?
    librar(?:y|ies) wrappers? endpoints? schemas? indexes hooks? pipelines? cron queries query functions? formulas? models? databases? supplier lesson_plans? lessons? worksheets? exercises? curriculum modules? course agenda
    protection uniforms? replacement spares? alternative equipment counter-?offer offer options? recommendations? screens? pages?_with designs? wireframes? shelf shelves backup reply replies`),
  // What proves that it holds.
  noun(`tests? tested unit_tests? test_cases? test_plan test_record cases? automated checks? acceptance certs? certificates? back-?test trials? trialled dry_run pilot(?:ed)? alerts? alarms? monitor(?:s|ing)? stop_rules? stop_line kill_number limits? thresholds?
    sign-?off simulation demo benchmark safeguards? validation review regression canary gate lint metrics? dashboards? targets?`),
  // What shows the need: data to decide on.
  noun(`data figures? numbers? evidence logs? photos? photographs? pictures? videos? film footage recordings? captures? traces? counts? timings? calendar charts? graphs? analysis analyses proof samples? costs? costed costing costings estimates? estimated
    budgets? quotes? quotation prices? priced business_case cost-benefit roi savings? calculations? forecast survey interviews? feedback results? findings measurements? readings? audit examples? complaints failing_case statistics stats comparison comparisons
    risk_assessment exposure names addresses dates`),
  // What explains it.
  noun(`documentation document(?:s|ed)? docs? guides? runbooks? playbooks? manuals? instructions? steps checklists? notes? page pager one-?pagers? two-?pagers? write-?ups? readme handbook explanations? training trained slides? slide decks? deck summary summar(?:y|ies) memos? briefings? brief posters?
    diagrams? drawings? sketch(?:es)? maps? leaflets? cheat_?sheets? procedures? protocols? sops? sbar wiki faq laminated cards? walk-?through workshop tutorials? report(?:s)? walkthroughs? script_for presentation flow_?charts? annotated`),
  // What plans it.
  noun(`plans? planned rollout roll-?out rollback roll_back revert roadmap timelines? schedules? scheduled cut-?over deployments? deploy release deadlines? milestones? phases? phased parallel handover hand-?over migration windows? staging stages? staged week_by_week gantt owners?
    fallback contingency backup_plan plan_b sequence order_of dates step-by-step transition trial_period next_steps action_items`),
];

/** How many kinds of things a stretch of text names, and how many things in all. */
export function thingsIn(text: string): { readonly kinds: number; readonly things: number } {
  let kinds = 0;
  const seen = new Set<string>();
  for (const kind of KINDS) {
    const before = seen.size;
    for (const m of text.matchAll(kind)) seen.add(m[0].replace(/s$/, ''));
    if (seen.size > before) kinds++;
  }
  return { kinds, things: seen.size };
}
