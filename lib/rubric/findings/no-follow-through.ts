import { firstIndex, has, storyFinding } from '../judged.ts';

export default storyFinding({
  id: 'no-follow-through',
  dimension: 'ownership',
  title: 'Did you stay until it was done?',
  why: 'Passing it on and moving on is what an interviewer marks down first. Staying until it was done turns it around.',
  source: 'RUBRIC.md, Story findings: no-follow-through',
  told: {
    weak: 'I sent them the fix and went back to my own work.',
  },
  piece: 'I followed up [how often] until [it was done].',
  shows: 'follow-through',
  example: 'I followed up every day until it was deployed.',
  raise(story) {
    if (has(story, 'follow-through')) return undefined;
    const passedOn = firstIndex(story, (s) =>
      s.flags.some(
        (f) =>
          f.id === 'handoff' ||
          (f.id === 'hidden-actor' && s.sentence.doers.some((d) => d.actor === 'other' && !d.passive)),
      ),
    );
    if (passedOn < 0) return undefined;
    return {
      message: 'The work went into other hands and nothing says that you stayed until it was done.',
      sentence: passedOn,
      after: passedOn,
    };
  },
});
