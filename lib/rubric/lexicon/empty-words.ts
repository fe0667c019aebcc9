import { stem } from '../../language/verbs.ts';
import type { Sentence } from '../rule.ts';

/**
 * Words that say nothing of how, with what or on what: function words, light verbs, effort, time, attitude, stock images, nouns that stand for any
 * thing. A sentence made of nothing else cannot be pictured.
 */

const FUNCTION = `a an the and or but so if then than to of for from with without by at in on into onto over under about as not n't no nor my our his her its their your me us him them i we he she they it you this that these those
  who whom whose which what when where why how there here be am is are was were been being have has had having do does did doing done will would can could should may might must shall 'd 've 're 'll 'm 's ca wo up down out off back away
  again around round through across along between among during before after since until till while because cause cos coz though although just only even still also too very really quite rather pretty so such more most much many less least
  few fewer lot lots all any every each both either neither none some same other another own own one ones two first second last next now then later soon already almost ever never always often sometimes yes yeah okay ok um uh er ah oh well
  like right anyway anyhow honestly basically actually literally kind sort bit little whole myself ourselves themselves himself herself itself together alone maybe perhaps else enough however therefore somehow somewhat whatever wherever
  whenever whoever whether yet once twice upon within per via till against toward towards behind beyond above below near outside inside etc please nor thus hence instead`;
const LIGHT = `be have do get go come make take give put keep let try work handle deal manage sort tackle fix resolve solve look see find figure help take care face address support cope overcome crack nail pull push move think feel know want
  need start begin end finish stop continue carry bring use play poke mess fiddle tinker toy muck faff potter plug chip bash muddle fumble wrestle battle grapple plough soldier slog graft grind fight struggle strive sweat labour labor hustle
  dig dive delve jump throw roll step lean lend pitch lead drive inspire motivate energise energize empower leverage transform ignite champion spearhead orchestrate foster cultivate shift change improve adapt adjust learn study read research
  explore investigate examine consider ponder brainstorm experiment attempt turn leave show prove ensure cover run stay remain stick hang hold stand sit wait live breathe rise hit pay act react respond focus concentrate dedicate commit apply devote
  juggle balance coordinate collaborate cooperate communicate engage interact liaise organise organize prepare plan prioritise prioritize multitask contribute participate involve assist cheer rally encourage believe trust hope pray
  persevere persist endure survive manage google search check happen need require deliver perform achieve analyse analyze align implement negotiate convince persuade hustle wing bang tweak break rally handhold troubleshoot micromanage facilitate escape react guess gather pick choose decide plough fire-fight firefight
  crush smash rock grab seize dare bear shoulder muster summon flex exert strain fix rectify remedy repair mend undertake execute conduct proceed engage oversee supervise monitor track steer pilot jiggle wiggle noodle bodge cobble accomplish succeed fail win own hammer knuckle buckle power click spend burn tear wrap steer tough navigate
  rule ball step immerse lose drown swim juggle sweat embrace attack approach strategise strategize optimise optimize maximise maximize streamline enhance elevate boost amplify reach extend stretch invest pour immerse bury`;
const NOUN = `thing stuff something anything everything nothing situation issue problem matter case needful work job task rest part side bit way ways approach method technique solution strategy option idea angle avenue possibility trick kind sort
  type detail area point place effort best utmost energy heart soul blood tear sweat sleeve stone mile extra corner ground weight shoulder shoe head hand hands deck mind eye nose foot feet toe back neck limit box bull horn fire fort fold boat ship
  wheel ball bullet hole rabbit darkness dark tunnel light deep end oar sock boot belt brain throttle gear gas steam guns gun stop plate front line wall door mountain heaven earth needle ground tide storm wave bridge lemon midnight oil candle
  time hour minute second day night week weekend month year while age ages moment evening morning afternoon shift round clock overtime deadline beginning start finish end middle
  team guy lad crew people everyone everybody folk staff colleague person someone anybody nobody somebody family customer client stakeholder guest patient user company organisation organization business industry department leadership management
  skill experience knowledge expertise judgement judgment sense initiative passion dedication commitment determination attitude mindset culture movement landscape vision mission value spirit morale momentum synergy paradigm excellence
  innovation change transformation journey success result outcome goal target challenge pressure stress chaos friction obstacle difficulty trouble crisis hurdle environment ownership responsibility lead charge control role example support help care
  love patience empathy respect relationship trust communication collaboration teamwork cooperation alignment engagement practice solution technology tool resource process system world class ability capability potential power force strength
  analysis research investigation finding gut courage disposal picture improvement number measure action procedure protocol arrangement follow-up string homework troop angle avenue arsenal fact reality basis manner level degree aspect factor
  element item object topic subject concern question answer mystery puzzle riddle bug error fault mistake damage request complaint query task duty chore errand project initiative programme program campaign activity operation piece purpose reason intention
  motivation inspiration encouragement guidance supervision coordination organisation preparation planning execution implementation delivery completion cooperation hassle struggle grind graft toil sake favour style finesse grace flair gusto vigour zeal
  enthusiasm drive grit tenacity persistence perseverance resilience stamina nerve guts muscle elbow grease speed pace haste hurry rush go-getter hustle burner shortcut corner road path lane track trail rope ladder brick tooth nail finger thumb
  head-scratching trial error attempt go shot stab crack look fiddle play dig think nose try percent hundred progress couple hope confidence internet youtube google forum head mess luck magic miracle focus attention priority`;
const IMAGE = `trick book kitchen sink sock plate ear temperature phone-bashing baby room rabbit hat slack hog brain drawing quo status bar tone arm leg favour favor wolf chicken peace flow current wind water sea sky moon sun star weather dust air
  dog horse goat bear cat hare tortoise snail monkey elephant devil god grace luck hell heck blaze leather pelt nail bolt gap hole patch mile marathon sprint race game match goal post ball court field turf territory stage show act scene
  script page chapter tune song dance music beat drum trumpet bell whistle sword shield armour battle war front trench weapon bullet bomb shot target bullseye recipe ingredient sauce salt pinch spice coffee tea cup gallon bucket
  puzzle jigsaw piece maze mountain hill peak valley river flood tunnel boat captain anchor compass map treasure key lock chain knot thread needle rope web net safety ladder stair floor ceiling roof foundation brick building bridge
  motion going-over smile charm tact diplomacy sanity temper wit flattery persuasion logic instinct intuition feeling conscience word message language talk conversation discussion meeting call chat
  partner network contact relation function scenario experiment range option workaround hotfix kick shove nudge tap whack thump prod tune nursery instinct people-skill hour-glass juggling
  urgency authority ambiguity accountability insight requirement information data subject topic depth status-quo agenda buy-in consensus momentum traction stride strain sweat lull breakthrough clue hint theory sleuth detective
  class passenger patient press public student kid child parent family team-mate teammate colleague guest visitor user neighbour audience panel crowd boss management`;
const IDIOM_VERB = `wrangle wear ride raise rack twist beg borrow charm soothe reassure calm placate massage finesse improvise treat establish forge facilitate influence instil instill embed coach mentor guide partner collect translate unblock unpick untangle
  navigate challenge follow create expect understand familiarise familiarize gain acquire chase spin click carry pick smooth clear clean manoeuvre maneuver rig jury-rig debug diagnose function hear feel sense value invest demonstrate exhibit
  display exercise utilise utilize employ harness tap mobilise mobilize unite gel bond join merge blend mix grow develop build shape mould craft hone refine polish perfect fine-tune finetune tune iterate evolve pivot scale accelerate
  unlock enable streamline standardise standardize simplify uplift upgrade upskill revamp overhaul rethink reinvent reengineer revitalise revitalize rejuvenate rescue save salvage survive weather stomach swallow sort sink swim float fly
  soar climb crawl walk march charge rush race hurry dash scurry scramble stumble trip slip slide glide bounce bend twist squeeze stretch strain heave haul drag lug wade trudge traipse tramp hike hunt scour rummage rifle comb trawl sift
  spin whirl swirl stir shake rattle rock tap whack thump slap smack knock bump nudge prod prompt coax cajole bully badger pester nag hound plead urge appeal insist argue debate bargain haggle wheel juggle multi-task scramble cram swot
  accord proceed assume adopt seize spot sacrifice suffer bleed die kill breathe eat sleep dream wonder worry panic fret sob pace wing busk freestyle ad-lib fudge wrestle tame conquer defeat defy outdo outlast outwork`;
const QUALITY = `useful sleepless headless hands-off data-driven data-led customer-centric end-to-end hard-nosed single-handed cross-functional clinical common dirty deep-rooted forward left centre center concerned structured methodical systematic logical rational sensible scientific agile persuasive
  assertive firm gentle patient polite courteous friendly diplomatic respectful honest kind warm relentless ruthless stubborn persistent tenacious dogged brave bold fearless energetic enthusiastic passionate engaged present visible approachable
  accountable wonderful brilliant superb superhuman mighty immense enormous sheer pure utter relevant appropriate proper suitable usual regular standard thorough general specific available everywhere somewhere nowhere anywhere regardless unturned hard harder best better good great bad tough difficult different various several numerous countless certain possible necessary needed full total complete entire strong heavy deep close long short quick fast slow big small huge new old
  extra tireless relentless diligent proactive strategic holistic creative flexible positive negative calm cool professional personal effective efficient successful smooth careful thorough innovative dynamic robust agile lean simple complex world-class
  cutting-edge best-in-class hands-on out-of-the-box able busy tired stuck proud happy sad angry involved responsible available ready sure clear honest fair open main key important crucial critical serious real true wrong fine nice ultimate human
  whenever massive incredible amazing fantastic crazy mad daily constant continuous ongoing endless straight flat wee most maximum minimum level tight early late hot thick thin high low left overall`;

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).flatMap((w) => [w, stem(w)]));
const EMPTY = setOf(`${FUNCTION} ${LIGHT} ${NOUN} ${QUALITY}`);
/** Empty in a stock image (“wore many hats”), solid in a shop. */
const HALF = setOf(`${IMAGE} ${IDIOM_VERB}`);

/** Nouns of doing and being, but not those that can be touched. */
const ABSTRACT =
  /^(?!(?:documentation|station|payment|equipment|shipment|document|department|ambulance|licen[cs]e|invoice|electricity|city|facility|apartment|medication|location|injection|prescription|citation|invitation|application|presentation|insurance|cement|garment|ship|ointment|statement|appointment|utility|university|security|sequence|sentence|audience|instrument|supplement|agreement|section|auction|fence|finance|appliance|allowance|conference|reference|vacation|petition|witness|business|partition|function|transaction|condition|junction|suction|ration|allocation|translation|configuration|fraction)s?$)[a-z-]{3,}(?:tion|sion|ment|ness|ity|ance|ence|ship|ism)s?$/;

const has = (set: ReadonlySet<string>, word: string) => set.has(word) || set.has(stem(word));

/** A thing that was pointed at: “the pump”. */
const NAMED = 1.5;

/**
 * How much of a sentence a listener can picture: one for each word that names something, half for a word that may stand in a stock image, one for
 * a figure, nothing for the rest.
 */
export function solidity(s: Sentence): number {
  let sum = s.figures.length;
  for (const [i, { text }] of s.words.entries()) {
    if (text.length < 2 || /\d/.test(text) || has(EMPTY, text) || (text.length > 4 && text.endsWith('ly'))) continue;
    const named = /^(?:the|a|an|my|our|his|her|their|each|every|two|three)$/.test(s.words[i - 1]?.text ?? '');
    sum += has(HALF, text) || ABSTRACT.test(text) ? 0.5 : named ? NAMED : 1;
  }
  return sum;
}

/** Whether a verb, as a look-up key, says nothing of how the work was done. */
export const isEmptyVerb = (verb: string): boolean => EMPTY.has(verb) || HALF.has(verb);
