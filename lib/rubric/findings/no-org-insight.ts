import { has, isSeniorUp, storyFinding } from '../judged.ts';
import { atEnd } from './places.ts';

export default storyFinding({
  id: 'no-org-insight',
  dimension: 'reflection',
  title: 'What let it happen?',
  why: 'At senior level a lesson reaches beyond the fix: to how people, teams or ownership were arranged.',
  source: 'RUBRIC.md, Story findings: no-org-insight',
  told: {
    weak: 'I learned to check the printer more often.',
  },
  piece: 'The gap behind it was that nobody [owned or saw what] between [whom] and [whom].',
  shows: 'org-insight',
  example: 'The gap behind it was that nobody owned the handover between sales and support.',
  raise(story) {
    if (!isSeniorUp(story.level) || has(story, 'org-insight')) return undefined;
    return {
      message: 'At this level, say what gap between people, teams or owners the story uncovered.',
      after: atEnd(story),
    };
  },
});
