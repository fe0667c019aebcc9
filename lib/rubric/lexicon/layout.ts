import { shows } from '../../language/features.ts';
import { verbSet } from '../../language/verbs.ts';
import type { Sentence } from '../rule.ts';

/** How things and people are arranged, in contrast to what happens. */

/** Verbs that describe how things stand to each other. */
const LAYOUT =
  /\b(?:is|are|was|were|'s|'re|has|have|had|there's|sits?|sat|runs?|ran|feeds?|goes|go|comes?|reports?|uses?|consists?|contains?|holds?|splits?|divided|made up|connects?|talks?|sends?|publishe[sd]|consumes?|pulls?|pushe[sd]|lands?|lives?|lies|stands?|belongs?|handles?|takes?|covers?|serves?|works?|owns?|means?|gets?|collects?|sells?|writes?|reads?|stores?|depends?|follows?|moves?|passes|kicked|hosted|managed|delegated|organi[sz]ed|structured|built|based)\b/;
/** Words of trouble: with one of them a description is part of the problem. */
export const TROUBLE =
  /\b(?:problem|issue|broke|broken|fail\w*|wrong|late|lost|missing|error\w*|complain\w*|slow|stuck|crash\w*|down|outage|mistake\w*|nobody|unfortunately|however|suddenly|noticed|late|risk|angry|threat\w*|delay\w*|short of|behind schedule|never)\b/;

/** Being, having and holding: said of people too, these only describe. */
const STANDING = verbSet(
  'be have use run own work sit operate maintain handle manage hold keep sell serve report live belong cover supply do feed',
);

/** What a person decides, in whatever place. */
const WILL =
  verbSet(`want decide ask tell say announce promise plan hire buy join leave retire quit launch sign call force push agree insist need demand order complain
  threaten warn notice see hear find`);

/** Whether somebody does something once, in place of being a part of the layout. */
export const someoneActs = (s: Sentence) =>
  s.doers.some((d) => {
    if (d.subordinate || (d.actor === 'i' && d.implied)) return false;
    // “A backlog had built up”: something came about.
    if (d.aspect === 'perfect' && d.tense === 'past' && !d.passive && !STANDING.has(d.verb)) return true;
    if (d.actor === 'other') return d.tense === 'past' && WILL.has(d.verb);
    return d.actor === 'i' || (d.actor === 'we' && d.tense === 'past') ? !STANDING.has(d.verb) : false;
  });

/** Whether the sentence says how things stand to each other. */
export const describes = (s: Sentence): boolean =>
  !shows(s, SCENE) && (shows(s, LAYOUT) || (s.figures.length > 1 && s.own.split(',').length > 2));

/** The hour, the weather, the day on which it happened: a scene, and no layout. */
const SCENE =
  /^(?:and |so |but |well |then )*(?:(?:this|that|one) (?:\w+ )?(?:night|day|morning|evening|afternoon|week|time)\b|it was (?:a |an |early |late )?(?:\w+ing|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:\w+ )?(?:night|morning|evening|afternoon|winter|summer|autumn|spring)|\w+ber|january|february|march|april|may|june|july|august)\b|the (?:winter|summer|spring|autumn|season|weather)\b)|\b(?:days|weeks|months|hours) (?:out|away|off|to go)\b|\b(?:e-?mailed|wrote|rang|called|phoned|announced|told us)\b/;
