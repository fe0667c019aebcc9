import { find } from '../../language/features.ts';
import { verbSet } from '../../language/verbs.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence } from '../rule.ts';

/** Moods, thanks, praise and presents, and the mere end of an activity: what people tell in place of an effect. */

const words = (list: string) => `(?:${list.trim().split(/\s+/).join('|').replaceAll('_', ' ')})`;

const MOOD =
  words(`happy happier pleased thrilled delighted impressed satisfied grateful thankful glad proud relieved excited ecstatic overjoyed over_the_moon chuffed
  made_up buzzing contented touched moved amazed astonished blown_away surprised appreciative enthusiastic stoked pumped elated humbled honou?red in_tears teary emotional
  cried crying wept smiling smiled smiles laughing laughed laughs gracious furious mad stunned speechless ecstatic jubilant cheerful joyful comfortable supportive complimentary
  gobsmacked tickled thrilled gutted gave_a_cheer lost_their_minds going_wild went_wild going_mad went_down_well went_down_a_treat well_received good_vibes morale atmosphere mood vibe cheered_up hyped fond satisfaction satisfying enjoyable fun joy relief pride proudest moved_to_tears goosebumps smile smiles grin grinning grinned beaming laughter excitement enthusiasm motivated energised energized encouraged inspired confident happiness cloud_nine taller slept_well slept_like blush blushed envy envious jealous wow speechless legendary unforgettable memorable sweet lovely kind honour honor privilege privileged lucky blessed kind_enough`);
const PRAISE =
  words(`praised praising praises thanked thanks thank congratulated congratulations complimented compliments commended commends applauded clapped claps cheered appreciated appreciate appreciates appreciation
  loved loves love liked likes like_it enjoyed enjoys adored raved gushed smiled hugged hug celebrated toasted nominated recommended high-fived admired respected recognised recognized recognition acknowledged acknowledgement
  praise kudos bravo applause ovation shout-outs? shoutouts? shoutout shout_out pat_on_the_back shook shake handshake well_done good_job great_job nice_job nice_work good_work very_good_job great_work
  hats_off thumbs_up props credit blessed praying prayed welcomed accolades? compliment honour highlight highlighted hero angel star legend lifesaver rockstar rock_star saviour savior godsend
  awarded award awards prize trophy medal coin certificate diploma plaque badge mug voucher gift present flowers bouquet chocolates? cake donuts? doughnuts? biscuits cookies pizza beers? pint drinks dinner
  bottle card postcard newsletter all-hands testimonial reference five-star 5-star five_stars csat rating ratings reviews? bonus promotion promoted raise spot_award employee_of_the_month
  star_performer reputation fist_bump round_of_applause standing_ovation feedback nice_note kind_note thank-you kind_words good_words kind_email nice_email nice_comments? nice_message thank_you_note
  featured brochure cv hackathon front_row selfie photo_of_us picture_of_us frame framed fridge drawer souvenir keepsake t-shirt tee_shirt jacket watch hamper basket cheese whisky whiskey champagne wine box_of tin_of packet_of sweets chocolate tea_and_cake doughnut samosas sweets_box mithai laddoos ceremony podium stage speech linkedin facebook instagram twitter tiktok youtube trending viral donated tipped congratulate impressed famous popular talk_of_the_town proud`);
const END =
  words(`shipped launched released went_live gone_live go_live goes_live live delivered completed finished done merged closed rolled_out submitted handed_in handed_over presented demoed demonstrated held
  went_well went_smoothly went_ahead went_fine went_great went_perfectly came_together successful successfully success succeeded a_success wrapped_up signed_off in_production implemented deployed published accepted approved
  passed complete finalised finalized on_time on_schedule on_budget installed opened made_it got_through got_it_done got_it_over deadline as_planned as_promised took_place was_held were_held handed_to handed_over completion ready pulled_it_off got_there job_done made_the_deadline made_it_through over_the_line finish_line finishing_line was_over in_time built printed up_and_running in_place in_use signed_off hit_the_deadline met_the_deadline no_more_issues ended wrapped_up
  in_the_end fixed solved resolved sorted`);
/** Counts of these are for show. */
const SHOW =
  words(`views likes followers slides pages lines certifications certificates attendees attendance stars connections subscribers shares retweets upvotes claps hearts comments layers commits tickets meetings
  workshops emails e-mails posts dashboards documents impressions points badges presentations interviews sessions participants workshops trainings seminars`);
/** Acts of others towards the speaker that tell of thanks or esteem. */
const TOWARDS =
  words(`told tells gave gives bought buys called calls sent sends wrote writes brought brings took stood put got invited asked hugged made offered named picked chose singled
  mentioned emailed messaged texted rang phoned kissed high-fived treated sang cc'd quoted shared introduced came approached stopped patted nodded winked waved retweeted mentioned look looks looked knew knows remembers remembered said says saying wants wanted trusts trusted
  sends respects respected call nominated selected promised signed visited apologised apologized dropped baked handed presented thanked posted published tagged`);

const PRAISED = new RegExp(
  `\\b(?:${PRAISE}|${MOOD})s?\\b|\\b(?:felt|feels?|feeling) (?:\\w+ )?(?:good|great|amazing|better|bad|proud|awesome|wonderful|special|valued|appreciated|heard|listened to|included|supported|empowered|engaged|respected)\\b|\\b(?:seemed|seem|appeared|seems) to (?:really |quite |genuinely )?(?:enjoy|like|love|appreciate)\\b|\\b(?:great|good|nice|wonderful|amazing|lovely|fantastic|unforgettable|memorable|positive|rewarding|enriching|brilliant) (?:\\w+ )?(?:experience|time|day|evening|feeling|job|work|note|word|atmosphere|mood|spirits|vibe|memory|moment)s?\\b|\\b(?:best|greatest|nicest|finest|worst|smoothest|most \\w+) [^.;]{0,40}\\b(?:ever|had|seen|worked|met|known|attended|life|career)\\b|\\b(?:good|high) spirits\\b|\\b(?:without a hitch|go-to|could(?:n't| not) believe|still talks?|talking about it|hero|famil(?:y|ies) wrote|retweeted|christmas|front page|local (?:paper|radio|news|press)|wall of fame|on the (?:wall|radio|news|board)|the pub|party|toast|barbecue|curry|went (?:really |very |so |pretty |quite |extremely )?(?:well|great|smoothly|fine|perfectly))\\b`,
);
const SHOWN = new RegExp(`\\b${SHOW}\\b`);
const ENDED = new RegExp(`\\b${END}\\b`);
const TO_ME = new RegExp(
  `\\b${TOWARDS}\\b.{0,30}\\b(?:me|us|my|our|everybody|everyone|everybody's|anyone)\\b|\\b(?:me|us) (?:as|the|for|that|to|a|an|some|this|his|her|their|two|out|home|early|into|over|if|by|on the|so)\\b`,
);
const I_GOT =
  /\b(?:i|he|she|they) (?:also |even |actually |personally |was |were |got |have |'ve |ended up |then )*(?:got|received|won|earned|awarded|given|named|made|selected|chosen|picked|invited|asked|get|became|put up|called)\b/;
const SAID =
  /\b(?:said|says|told|tells|wrote|replied|commented|remarked|joked|called|calls|admitted|confessed|whispered|shouted|announced|declared|quoted|described|swore|reckoned|mentioned|texted|emailed|messaged)\b/;

/** The phrase that tells of a mood or of praise. */
export const moodIn = (s: Sentence): Span | undefined => find(s, PRAISED);

/** The phrase that tells of a present, or of what others did or said to the speaker. */
export function gestureIn(s: Sentence): Span | undefined {
  const got = find(s, I_GOT);
  if (got) return got;
  const others = s.doers.some((d) => d.actor === 'other' || d.actor === 'thing' || d.actor === 'none');
  const mine = s.doers.some((d) => d.actor === 'i' && !d.subordinate);
  if (!others && !/^(?:my|the|our|his|her) /.test(s.own)) return undefined;
  return find(s, TO_ME) ?? (mine ? undefined : find(s, SAID));
}

/** The phrase that tells of a mood or of praise in so many words, whatever the sentence was read as. */
export const esteemIn = (s: Sentence): Span | undefined => find(s, ESTEEM);
const ESTEEM =
  /\b(?:was|were|is|are|felt|got|looked|seemed|'s|'re) (?:(?:\w+ly|so|very|well|really|just|all|quite|more than|absolutely|super|that) ){0,2}(?:happy|pleased|thrilled|delighted|impressed|grateful|thankful|proud|relieved|over the moon|chuffed|made up|ecstatic|gobsmacked|buzzing|jubila\w+|overjoyed|in tears|blown away|laughing|crying|satisfied|excited|rapt|stoked)\b(?! (?:to (?:see|hear|find)|that (?:i|we)|with (?:the idea|that)))|\b(?:shook (?:my|our) hands?|(?:thanked|hugged|congratulated|praised|complimented|applauded) (?:me|us)|standing ovation|round of applause|(?:employee|agent|team|worker|star|player|associate|seller|technician|nurse|person|volunteer|champion|learner|store|branch|rep) of the (?:month|year|quarter|week)|(?:[45]|four|five)[- ]?stars?|10\/10|ten out of ten|thumbs[- ]up|(?:said|says|saying) (?:thank you|thanks|well done|good (?:job|eye|work)|great (?:job|work)|nice (?:job|work))|(?:really |absolutely |just )?loved it|feedback (?:was|has been) (?:\w+ )?(?:positive|good|great|excellent|amazing)|in the newsletter|(?:bought|stood|sent|gave|wrote) (?:me|us) (?:a|an|some|flowers|chocolates?|cake|beers?)(?! (?:list|copy|link|week|day|number|spreadsheet|report|file|month|date|call|reply|plan))|kind (?:comment|note|word|letter|e-?mail|message)s?|(?:he|she|they)(?: had|'d|'s| has|'ve| have) (?:never|ever) (?:seen|met|worked with|dealt with|had)\b|(?:best|most \w+|finest|nicest|greatest|smoothest) .{2,30}\bever\b)/;

/** The phrase that tells only that the work came to its end. */
export const endIn = (s: Sentence): Span | undefined => find(s, ENDED);

/** A count for show. */
export const showIn = (s: Sentence): Span | undefined => (s.figures.length > 0 ? find(s, SHOWN) : undefined);

/** What others do that is an effect: they stayed, adopted, copied, moved over. */
const EFFECTS =
  verbSet(`stay renew hire adopt copy use take move keep find put sign join return start stop buy pay run have be change switch follow extend order need own do make roll fall rise save lose gain leave reopen open close
  introduce replace require add set cancel drop get send work`);

/** What a person other than the speaker did, where the sentence tells nothing else. */
export function reactionIn(s: Sentence): Span | undefined {
  const other = s.doers.find(
    (d) => d.actor === 'other' && !d.hypothetical && !d.subordinate && !d.passive && !EFFECTS.has(d.verb),
  );
  return other && { start: other.start, end: other.end };
}
