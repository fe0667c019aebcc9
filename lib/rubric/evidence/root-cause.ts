import { deedsOf } from '../../language/deeds.ts';
import { find, shows } from '../../language/features.ts';
import { LINK, NAMED, TRAIL, TURNED_OUT, tellsCause, trailEnds } from '../cues/root-cause.ts';
import { evidence } from '../rule.ts';

export default evidence({
  id: 'root-cause',
  dimension: 'rigor',
  section: 'action',
  title: 'The cause is named',
  why: 'A fix convinces once the interviewer has heard what was really wrong, and by what mechanism.',
  source: 'RUBRIC.md, Evidence: root-cause',
  examples: {
    strong: [
      'It [turned out] that the night porter switched the pump off with the lights.',
      '[It was observed that] four days were going only in waiting for the letters of the other offices.',
      'The [cause was] a worn seal that let air in whenever the tank was half empty.',
      'The scale had been set to pounds after the repair, so every batch was short.',
      'It was not the pump at all: the filter had been fitted back to front, so it clogged every time the tank ran low.',
      '[Turned out] we were ordering twice.',
      'I [traced it to the restart:] the pump drops whatever it still holds.',
    ],
    fine: [
      'I traced it to the night shift.',
      'I did it because I was asked.',
      'I looked for the cause for two days.',
      'The pump was replaced over the weekend.',
      { text: 'It turned out well.', section: 'result' },
    ],
    rewritten: [
      [
        'I cleaned the pump, and it ran again.',
        'The cause was a worn seal that let air in whenever the tank was half empty.',
      ],
    ],
  },
  detect(s) {
    if (!tellsCause(s)) return undefined;
    return find(s, TRAIL) ?? find(s, NAMED) ?? find(s, LINK) ?? { start: 0, end: s.text.length };
  },
  certain: (s) =>
    s.section === 'action' && (trailEnds(s) || (shows(s, TURNED_OUT) && deedsOf(s).length === 0)) ? true : undefined,
});
