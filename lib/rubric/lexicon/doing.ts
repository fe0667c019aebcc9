import { verbSet } from '../../language/verbs.ts';

/** Verbs by which work that matters gets done, in any trade. Told of another, or in the passive, they leave the speaker out. */
export const DOING = verbSet(`
  accelerate achieve acquire adapt add adjust administer advertise align allocate alter amend analyse analyze apply arrange assemble assign audit automate back backfill bag bake balance bandage bisect bleed block blend book
  brief build bring buy bypass calculate calibrate call cancel canvass carry chair change charge chase check chop clean clear close coach coat code collect combine compare compile complete compose compute
  conceive conduct configure connect construct contact contain convert convince cook coordinate correct cost cover craft create cure curate cut cutover deactivate debug decommission decrease defend deliver demo deploy design
  detect develop devise diagnose dig disable discharge disconnect dismantle dispatch dissolve distribute divert do document double draft drain draw dress drill drive drop dry edit eliminate enable encode encrypt enforce engineer
  enrol enroll enter erect establish evacuate evaluate examine exchange execute expand expedite extend extract fabricate facilitate feed fence file fill filter finalise finalize find finish fit fix flash flush fold forge format found
  free freeze fund gather generate graft grind grow handle harden harvest hire host identify implement import improve inject insert inspect install instal instruct insulate integrate introduce inventory investigate isolate iron issue iterate
  join label launch lay lead level lift link list load locate lock log lower lubricate machine mail maintain make manage manufacture map mark market measure meet mend merge migrate mitigate mix model moderate modify monitor
  mop mount move narrow negotiate obtain oil open operate optimise optimize orchestrate order organise organize outline overhaul oversee pack package paint park patch pave perform persuade phase photograph  pilot pin place plan plant plaster
  plug polish post pour prepare prescribe present press print process procure produce program programme  propose prototype provide provision prune publish pull pump purchase purge push put quarantine raise ramp rearrange
  reboot rebuild recalibrate recode reconcile reconfigure reconstruct record recover recruit rectify redeploy redesign redirect redistribute redo redraft redraw reduce refactor refill refine reformat refresh refund refurbish register rehearse
  reimage reinforce reinstall reinstate relabel relaunch release relocate remedy remount remove rename renegotiate renew renovate reopen reorder reorganise reorganize repaint repair repeat rephrase replace replicate replan reprint reprocess
  reprogram re-provision reprovision rerun re-run reroute rescan reschedule rescue research resend reset reshuffle resize resolve restack restart restock restore restructure resupply retest retire retrain retrieve return revamp reverse revert revise
  revive revoke rework rewire rewrite rig rinse roll rotate route run salvage sample sanitise sanitize save scale scan schedule scour scrub seal search secure select  send separate serve service set  sew shift ship shorten shut
  sift simplify slice solder solve sort source split spray stabilise stabilize stack staff stage standardise standardize  steer sterilise sterilize stitch  straighten strain streamline strengthen strip structure study submit supply suppress suture swab swap sweep
  switch tackle tag tailor tape teach terminate test tidy tie tighten trace track train transcribe transfer transform translate transplant transport treat triage trim troubleshoot tune turn tweak undo unblock unclog unify unlock
  unpack unload update upgrade upload vaccinate validate verify vet visit wash weld winterise winterize wipe wire withdraw work wrap write investigate kaizen redline rebase rebrand reclassify rescale retrofit revalidate rehouse reseat resew respray reword retype rewash sign take give hack settle throw scrap dump bin discard ditch empty relet
  splint thaw tow trench weigh whitelist blacklist blank borrow brace bridge broker bundle burn catch centralise centralize chlorinate consolidate copy crimp cross-check cross-train decant defrost deliberate deseed dice
  discuss divide dredge dust empty escort excavate fetch flatten float fumigate glue grease hammer hang haul hoist hold hoover invent jack knead ladle lend loan man mash massage mow muster nail offload pacify pad patrol peel pitch plate play pool prime prise quell 
  ration reach rake reap reassure reassign rebalance recap recast recode recommission recompile recount redact re-do re-enter refloat reglue rehang rehearse re-route reshape reshoot resole retool rethink rewind sandblast scrape screen screw shear shoe shovel shred slaughter soak sow
  splice stain stake starch stamp steam stoke stow subdue sub substitute suction sue summarise summarize summon surround survey sync tabulate tally tap tarmac teem tend thatch thin throttle till tow transition transpose trap trawl unjam unite unplug untangle upskill usher vacuum vent water whip whittle winch wean x-ray zero
  overnight reimagine voice pivot recommit commit plough plow gut jerry-rig jury-rig brainstorm strategise strategize interview prioritise prioritize escalate follow`);

/** Verbs by which others only react to what was done, or let it go on. */
export const REACTING = verbSet(`
  accept acknowledge adopt admire admit advise agree allow answer appreciate approve argue arrive ask assume attend back believe bless buy care choose comment complain confirm congratulate consent decide decline deny disagree dislike
  doubt endorse enjoy expect explain fail favor favour feel forget get give go grant grumble happen hear hesitate hope insist join keep know laugh learn leave like listen look love mention moan need nod notice object
  offer pass pay permit pick praise prefer promise query question react read realise realize receive recognise recognize refuse reject remain remember reply request resist respond review say see seem sign sit smile stand stay suggest
  support suppose take tell thank think tolerate trust understand use vote wait want warn watch welcome wish wonder worry come cut hold`);

/** Passives that tell a discovery, a state or somebody's reaction: nobody need be named as the doer. */
export const STATING = verbSet(`
  accept accustom acknowledge adopt affect agree allow appreciate approve ask associate assume attach attend authorise authorize aware base bear believe bind bless blow bore break burden bury call catch cause clog close commit compose compromise concern confuse congest connect
  consider corrupt cram crowd damage date delay deny depend deserve design destroy determine disappoint disconnect discover divide doom dismiss double down drown due duplicate embed employ endorse entitle estimate exceed exclude expect expire
  expose face fear feel fill find flag fond force forget free frustrate give glue grant guess hear hide hit hold hurt ignore impact impress include inform injure intend interest involve jam know lack lay leave lie limit link locate lock lose
  like love man mean mention miss mistake need note notice obscure observe occupy offer open order outdate overload overlook overrun overwhelm own pack pay permit please praise prevent promise prove quote realise realize receive recognise recognize refuse reject relate
  rely remember report request require respect reveal review ruin satisfy say schedule scare scatter see sell send set shape shatter shock show sleep spoil spread stain starve stick store strain stress stretch strike stun suit suppose surprise surround swamp
  take tear tell tempt thank think tie tire trap tread trouble trust understand use want warn waste wear welcome word worry wound write split damage die pressure overwork understaff outnumber own house hardcode staff bill charge throttle`);

/** Verbs that say what a group had, was or felt, and no deed of it. */
export const GROUP_STATES = verbSet(`
  be have know think believe feel want need hope like love hate own live see hear lose fear wish expect assume suppose wonder notice realise realize understand remember forget enjoy suffer struggle fail miss owe cost
  belong depend rely receive face lack stand stay remain sit wait sleep become get win grow earn gain exceed reach hit benefit survive learn mean seem guess reckon care mind fall risk experience average celebrate laugh cry
  deserve appreciate`);

/** What a group did in the end: told in a result, the outcome and not the doing of it. */
export const GROUP_OUTCOMES = verbSet(`
  use call say tell talk spend stop start go come keep look trust pay end close find lead pass qualify score place rank break save avoid achieve run increase reduce improve drop cut decrease double triple halve rise climb recover
  sell serve retain secure meet beat make move continue finish remain work renew return`);

/** What a group does as a rule: in the present tense it sets the scene. */
export const GROUP_HABITS = verbSet(`
  run own manage work operate serve make sell use do provide share keep handle support lead build ship buy process deliver offer cover look treat teach train host maintain produce supply call have bill print store organise organize
  take give pay put send set bring order start follow test check review`);
