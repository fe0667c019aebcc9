import { flag, type Sentence } from '../rule.ts';

/** Verbs by which people come into a story: what somebody did, saw, said or decided is no description. */
const LAYOUT =
  /\b(?:is|are|was|were|'s|'re|has|have|had|there's|sits?|sat|runs?|ran|feeds?|goes|go|comes?|reports?|uses?|consists?|contains?|holds?|splits?|divided|made up|connects?|talks?|sends?|publishe[sd]|consumes?|pulls?|pushe[sd]|lands?|lives?|lies|stands?|belongs?|handles?|takes?|covers?|serves?|works?|owns?|means?|gets?|collects?|sells?|writes?|reads?|stores?|depends?|follows?|moves?|passes|kicked|hosted|managed|delegated|organi[sz]ed|structured|built|based)\b/;
const TROUBLE =
  /\b(?:problem|issue|broke|broken|fail\w*|wrong|late|lost|missing|error\w*|complain\w*|slow|stuck|crash\w*|down|outage|mistake\w*|nobody|unfortunately|however|suddenly|noticed|late|risk|angry|threat\w*|delay\w*|short of|behind schedule|never)\b/;

/** Who takes part as a person doing something once, rather than a part of the layout. */
const acts = (s: Sentence) =>
  s.doers.some(
    (d) =>
      (d.actor === 'i' || (d.actor === 'we' && d.tense === 'past')) &&
      !d.subordinate &&
      !/^(?:hav|us|run|be|was|is|am|are|were|own|work|sit|oper|maintain|handl|manag|hold|keep|sell|serv|hav|had|has|have)$/.test(
        d.verb,
      ),
  );

const biography = /^(?:so |and |well |um |okay |anyway )*(?:i|my (?:role|job|background|name)|i'm|i've|i'd|me)\b/;

function beforeProblem(s: Sentence): boolean {
  for (let by = 0; by >= -s.index; by--) {
    const other = by === 0 ? s : s.near(by);
    if (!other) break;
    if (other.evidence.has('problem') || other.section === 'action') return false;
  }
  return true;
}

/** Whether the listener has been given the one orienting sentence already. */
function oriented(s: Sentence): boolean {
  for (let by = -1; by >= -s.index; by--) {
    const other = s.near(by);
    if (!other) break;
    if (other.section === 'situation' || other.section === 'task') return true;
  }
  return false;
}

export default flag({
  id: 'architecture-detour',
  dimension: 'situation',
  section: 'situation',
  title: 'A detour into how it is built',
  why: 'Each sentence about how things are built delays the problem. One to find one’s bearings is enough.',
  question: 'What went wrong, and how did you notice?',
  source: 'RUBRIC.md, Flags: architecture-detour',
  examples: {
    weak: [
      {
        text: '[Orders go from the till to the kitchen over a print server, and each station has its own printer.]',
        before: ['I cook in a hotel of 90 rooms.'],
      },
      { text: '[There are four teams, and each has a lead and a deputy.]', before: ['I work for a water utility.'] },
      {
        text: '[The backend is written in Go and runs on three clusters.]',
        before: ['Our product is a booking app for gyms.'],
      },
      {
        text: '[Above that there is a regional office, which reports to Dublin.]',
        before: ['It is a chain of pharmacies.'],
      },
    ],
    strong: [
      {
        text: 'On a Friday in May the printers went silent in the middle of service.',
        before: ['I cook in a hotel of 90 rooms.'],
      },
    ],
    fine: [
      'Our product is a booking app for gyms with two teams in Leeds.',
      { text: 'The print server was dropping one order in nine.', before: ['I cook in a hotel of 90 rooms.'] },
      { text: 'I joined them in 2020 from a smaller place.', before: ['I cook in a hotel of 90 rooms.'] },
      { text: 'The server is written in Go.', section: 'action', before: ['I opened the repository.'] },
    ],
    rewritten: [],
  },
  detect(s) {
    if (s.section !== 'situation' || s.question) return undefined;
    if (!oriented(s) || !beforeProblem(s)) return undefined;
    if (acts(s) || biography.test(s.own) || TROUBLE.test(s.own) || !LAYOUT.test(s.own)) return undefined;
    return { start: 0, end: s.text.length };
  },
  rewrite: (s) => ({ start: 0, end: s.text.length, replacement: '' }),
});
