import { find } from '../../language/features.ts';
import { CONSEQUENCE, LOSS, REASON, WHO } from '../lexicon/stakes.ts';
import { evidence } from '../rule.ts';

export default evidence({
  id: 'motive',
  dimension: 'ownership',
  section: 'task',
  title: 'Why it mattered',
  why: 'A reason that names who was losing what shows judgement. “It annoyed me” shows none.',
  source: 'RUBRIC.md, Evidence: motive',
  examples: {
    strong: [
      'But a [patient] who misses two doses ends up back in intensive care.',
      'Every hour of it cost the shop about £300 in [lost] sales.',
      'if the freezer stays off the [families] have nothing to eat till monday',
      'Left alone, the error would have reached the [auditors] before it reached us.',
    ],
    fine: [
      'It was a quiet week and I was bored.',
      'My manager asked me to do it.',
      'My task was the date and the budget.',
      { text: 'We lost no customer in the year after.', section: 'result' },
    ],
  },
  detect(s) {
    const outright = (s.section === 'situation' || s.section === 'action') && OUTRIGHT.test(s.own);
    if (s.section !== 'task' && !outright) return undefined;
    if (IDLE.test(s.own)) return undefined;
    const who = find(s, WHO);
    const loss = find(s, LOSS);
    const money = s.figures.some((f) => f.kind === 'money');
    let score = (who ? 1 : 0) + (loss ? 1 : 0) + (money ? 1 : 0) + (CONSEQUENCE.test(s.own) ? 0.75 : 0);
    if (REASON.test(s.own)) score += 1;
    if (/^(?:but|because|and if|if|left|every|each|for)\b/.test(s.own)) score += 0.75;
    if (GIVEN.test(s.own)) score -= 2;
    return score >= 2.5 ? (loss ?? who ?? { start: 0, end: s.text.length }) : undefined;
  },
});

/** Says “I stepped in because”: a motive also where the section was read otherwise. */
const OUTRIGHT =
  /\b(?:i (?:stepped|jumped|got) in|i (?:took|picked) (?:it|this|that) (?:on|up)|i (?:did|decided|acted)[^.;]{0,20}|what made me (?:act|step in|do it|stay)|it mattered) (?:because|since|as|so that|to (?:keep|stop|save|protect|prevent|spare))\b/;

/** An accident or a mood as the reason: the opposite of a motive. */
const IDLE =
  /\b(?:bored|boring|annoy\w*|bugg(?:ed|ing)|slow (?:week|day|sunday|afternoon|month)|quiet (?:week|day|afternoon|month)|free time|spare time|slack|nothing (?:better|else) to do|fancied|fun|curious|somebody had to|someone had to|no choice|nerves|by chance|half dying|itch\w*|waiting review)\b/;

/** Given to the speaker by somebody, or declined by others: tells whose task it was, not why it mattered. */
const GIVEN =
  /\b(?:asked|told|gave|assigned|handed|instructed|wanted|allotted|tasked|picked|appointed|chose|requested|nobody|no one|not my|wasn't my|mine)\b.{0,20}\b(?:me|my|us|mine)\b|\bnobody (?:had )?(?:asked|told)\b/;
