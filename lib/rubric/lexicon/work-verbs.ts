import { verbSet } from '../../language/verbs.ts';

/** Verbs of mind, state and chance: they tell no deed. */
export const STATE_VERBS = verbSet(`
  be have do get know think believe feel guess reckon suppose hope wish want need like love hate enjoy mean seem appear look sound doubt fear worry expect assume presume suspect imagine
  figure wonder remember forget understand realise realize learn bet care mind prefer agree disagree own belong depend matter deserve receive earn win lose become stay remain live work wait
  stand sit sleep cry laugh smile happen start begin stop struggle suffer manage try attempt strive fight deal handle cope cry panic sweat regret admit confess blame
  see hear notice find discover spot say tell go come keep put lean roll give let make take face hit fall grow join can could may must might would should ought benefit gain survive fail succeed`);

/** Verbs of finding out, that name a method by themselves. */
export const INVESTIGATING = verbSet(`
  compare correlate match diff trace track measure tally rank bisect tabulate reconcile shadow interview profile audit inspect analyse analyze plot chart survey sample benchmark time weigh
  cross-check cross-reference crosscheck back-test backtest dissect isolate narrow eliminate calculate quantify stopwatch clock map overlay cluster segment triangulate instrument observe
  x-ray swab titrate assay test count recount examine debug simulate taste smell sniff palpate auscultate meter inventory scrutinise scrutinize pinpoint deduce
  diagnose troubleshoot root-cause cross-examine proofread vet trawl comb sift tail decompile disassemble dismantle pace regress model grade mark code
  time annotate transcribe digitise digitize parse scrape itemise itemize catalogue catalog index poll canvass vouch tick cite probe culture biopsy instrument breakpoint bypass isolate estimate price cost budget color-code colour-code recheck double-check`);

/** Verbs of finding out that need something to look at: data, records, people, each of many. */
export const LOOKING = verbSet(`
  check read pull export download query collect gather list sort group split join cross watch follow film photograph record log note write type walk go review study comb dig search scan look
  ask phone call ring capture replay print put lay line swap change replace remove take get open visit sit step apply hash sign stand keep draw graph verify identify show build rebuild make merge
  turn screen filter run set dump mark weigh inspect tail grep run ring query enter key filter interview poll quiz question talk speak listen see sift scroll grep view open trial touch feel stop start switch disable enable unplug plug spend use read-through consult google research revisit retrace drive ride scan use highlight attach hook wire dial drain bleed lift crawl climb kneel peer shine revert comment load tape paint pace cycle camp knock overhear invite arrange find request order translate`);

/** Verbs of acting out the failure or trying a change before it counts. */
export const TRYING = verbSet(
  'reproduce recreate re-create replay simulate re-enact reenact dry-run pilot rehearse trial back-test backtest mock fake stage re-run rerun prototype emulate mimic replicate',
);

/** Verbs of making something. */
export const MAKING = verbSet(`
  write draft build make create design prepare develop produce compose author draw script code implement put type document record assemble set rebuild redo rewrite fix patch cost work sketch
  print compile configure automate define plan craft sew cook weld install add swap wire model lay`);

/** Verbs of handing something over to those who decide or own it. */
export const BRINGING = verbSet(
  'bring send give take hand submit propose present offer carry deliver attach share post show email e-mail mail pass raise write go come forward provide supply include put approach turn',
);
