import { expect, it } from 'vitest';
import { askedIn } from '../../lib/question/asked.ts';

it.each([
  [['* Describe a time you led a team'], 'Describe a time you led a team', 'behavioural'],
  [['Tell us about a time you failed. *', 'Application questions'], 'Tell us about a time you failed.', 'behavioural'],
  [
    ['Question 3', 'Screening', 'Describe a time you led a team (max 300 words)'],
    'Describe a time you led a team (max 300 words)',
    'behavioural',
  ],
  [
    ['Additional information', 'Tell us about something you are proud of.'],
    'Tell us about something you are proud of.',
    'behavioural',
  ],
  [['Your answer', 'Why do you want to work here?'], 'Why do you want to work here?', 'other'],
  [['Why do you want to work here? (required)', 'Type your response'], 'Why do you want to work here?', 'other'],
  [['Rich Text Area. Press ALT-0 for help.'], 'Rich Text Area. Press ALT-0 for help.', 'unknown'],
  [['If you are a human, leave this field blank'], 'If you are a human, leave this field blank', 'other'],
  [[], undefined, 'unknown'],
])('from %j', (lines, question, kind) => {
  expect(askedIn(lines.join('\n') || undefined)).toEqual({ question, kind });
});
