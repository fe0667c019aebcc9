import { shows } from '../../language/features.ts';
import { describes, someoneActs, TROUBLE } from '../lexicon/layout.ts';
import { flag, type Sentence } from '../rule.ts';

/** A sentence about the speaker is no detour. */
const BIOGRAPHY = /^(?:so |and |well |um |okay |anyway )*(?:i|my (?:role|job|background|name)|i'm|i've|i'd|me)\b/;

/** Sentences. No story is set up for longer: a text that goes on so is none, and would be gone through from each of its sentences. */
const LONGEST_SET_UP = 60;

function beforeProblem(s: Sentence): boolean {
  for (let by = 0; by >= -LONGEST_SET_UP; by--) {
    const other = by === 0 ? s : s.near(by);
    if (!other) return true;
    if (other.evidence.has('problem') || other.section === 'action') return false;
  }
  return false;
}

/** Whether the listener has been given the one orienting sentence already. */
function oriented(s: Sentence): boolean {
  for (let by = -1; by >= -LONGEST_SET_UP; by--) {
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
    rewritten: [
      [
        { text: 'There are four teams, and each has a lead and a deputy.', before: ['I work for a water utility.'] },
        '',
      ],
    ],
  },
  detect(s) {
    if (s.section !== 'situation' || s.question) return undefined;
    if (s.own.includes('     ') || someoneActs(s) || shows(s, BIOGRAPHY) || shows(s, TROUBLE)) return undefined;
    if (!describes(s) || !oriented(s) || !beforeProblem(s)) return undefined;
    return { start: 0, end: s.text.length };
  },
  rewrite: (s) => ({ start: 0, end: s.text.length, replacement: '' }),
});
