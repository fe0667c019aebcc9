import { find } from '../../language/features.ts';
import { tellsMotive } from '../cues/motive.ts';
import { LOSS, WHO } from '../lexicon/stakes.ts';
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
      'But a patient who misses two doses ends up back in intensive care.',
      'Every hour of it cost the shop about £300 in lost sales.',
      'if the freezer stays off the families have nothing to eat till monday',
      {
        text: 'I could not leave it, because every family on that list was losing a week of meals.',
        section: 'action',
      },
      'Left alone, the error would have reached the auditors before it reached us.',
    ],
    fine: [
      'It was a quiet week and I was bored.',
      'My manager asked me to do it.',
      'My task was the date and the budget.',
      { text: 'We lost no customer in the year after.', section: 'result' },
    ],
    rewritten: [['I had some time that week.', 'Every hour of it cost the shop about £300 in lost sales.']],
  },
  detect(s) {
    if (!tellsMotive(s)) return undefined;
    return find(s, LOSS) ?? find(s, WHO) ?? { start: 0, end: s.text.length };
  },
});
