import { deedsOf } from '../../language/deeds.ts';
import { appendClause } from '../append-clause.ts';
import { DOING } from '../lexicon/doing.ts';
import { bringsAlong, givenAwayIn, isTelling } from '../lexicon/telling.ts';
import { INVESTIGATING } from '../lexicon/work-verbs.ts';
import { flag, type Sentence } from '../rule.ts';

/** What shows that the speaker did more than tell. */
const MORE = [
  'complete-fix',
  'follow-through',
  'method',
  'reproduction',
  'verification',
  'trade-off',
  'root-cause',
] as const;
/** The same, in the sentences that follow. */
const CARRIED_ON = ['complete-fix', 'follow-through', 'reproduction'] as const;

export default flag({
  id: 'handoff',
  dimension: 'ownership',
  section: 'action',
  title: 'Passed on, and then?',
  why: 'Telling somebody is a start. An interviewer listens for what you brought along, and whether you stayed until it was done.',
  question: 'What did you bring along, and how did you make sure that it was done?',
  source: 'RUBRIC.md, Flags: handoff',
  examples: {
    weak: [
      'I [sent] them a Slack message and they handled it.',
      'I [escalated] the leak to the landlord.',
      'So I [let] the duty doctor know.',
      'I [raised] a ticket with the network team.',
      { text: 'I [told] the matron and she took it from there.', section: 'result' },
      'The rest I [passed] on to the clinic.',
    ],
    strong: ['I flagged it to the landlord with photos, two quotes and a date, and rang every day until it was fixed.'],
    fine: [
      {
        text: 'I told the matron about the pump.',
        after: ['I brought her a one-page plan and stayed on the ward until it was swapped.'],
      },
      'I told the customer that the parts would be two days late.',
      'I reported the result after I had fixed it.',
      'I asked the porter how the beds were counted.',
      'I traced it to the shutdown: it dropped the open messages.',
    ],
    rewritten: [
      [
        'I sent them a Slack message and they handled it.',
        'I sent them a Slack message and they handled it; I brought [the fix, the data or a plan] along and followed up until [it was done].',
      ],
    ],
  },
  detect(s) {
    if (s.section === 'other' || s.section === 'reflection' || s.question) return undefined;
    if (MORE.some((e) => s.evidence.has(e)) || bringsAlong(s.own)) return undefined;
    const deeds = deedsOf(s);
    const told =
      s.section === 'action' || s.section === 'task'
        ? deeds
        : deeds.filter((d) => d.tense === 'past' && d.verb !== 'tak');
    const telling = told.find((d) => isTelling(d, s.own));
    const given = givenAwayIn(s);
    if (given)
      return carriedOn(s)
        ? undefined
        : telling
          ? { start: telling.end - telling.form.length, end: telling.end }
          : given;
    if (!telling || deeds.some((d) => d !== telling && DOING.has(d.verb) && !isTelling(d, s.own))) return undefined;
    return carriedOn(s) ? undefined : { start: telling.end - telling.form.length, end: telling.end };
  },
  // “I traced it to the restart: the messages were lost”: who only digs has passed nothing on, though messages and owners be named.
  certain: (s) => {
    const deeds = deedsOf(s);
    return deeds.length > 0 && deeds.every((d) => INVESTIGATING.has(d.verb)) ? false : undefined;
  },
  shows: ['complete-fix', 'follow-through'],
  rewrite: (s) =>
    appendClause(s, '; I brought [the fix, the data or a plan] along and followed up until [it was done]'),
});

function carriedOn(s: Sentence): boolean {
  for (let by = 1; by <= 3; by++) {
    const later = s.near(by);
    if (!later) return false;
    if (CARRIED_ON.some((e) => later.evidence.has(e))) return true;
    if (later.evidence.has('i-action') && later.evidence.has('method')) return true;
  }
  return false;
}
