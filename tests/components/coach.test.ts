import { describe, expect, test } from 'vitest';
import { COACH_START, type CoachEvent, coach } from '../../components/welcome/coach.ts';
import type { PanelState } from '../../lib/model/field.ts';
import type { Score } from '../../lib/model/review.ts';

const TEXT = 'We found the cause.';
const REWRITTEN = 'I found the cause.';

function reviewed(overall: number): CoachEvent {
  const score: Score = { value: overall, lines: [] };
  const span = { start: 0, end: 2 };
  const state: PanelState = {
    address: { tabId: 1, frameId: 0, field: 'practice' },
    version: 1,
    status: 'reviewed',
    writable: true,
    quotes: [TEXT],
    stories: [],
    failedRules: [],
    hidden: [],
    story: {
      span: { start: 0, end: TEXT.length },
      sentences: [
        {
          span: { start: 0, end: TEXT.length },
          section: 'action',
          words: 4,
          evidence: [],
          flags: [
            {
              id: 'we-action',
              dimension: 'ownership',
              span,
              sentence: 0,
              title: '',
              question: '',
              key: 'we-action',
              rewrite: { span, original: 'We', replacement: 'I', slots: [] },
            },
          ],
        },
      ],
      findings: [],
      scores: { situation: score, ownership: score, rigor: score, metrics: score, reflection: score, overall },
      words: 4,
      seconds: 2,
    },
  };
  return { type: 'reviewed', state };
}

const told = (...events: readonly CoachEvent[]) => events.reduce(coach, COACH_START);
const clicked = (offset: number): CoachEvent => ({ type: 'clicked', offset });
const applied: CoachEvent = { type: 'edited', from: TEXT, to: REWRITTEN };

describe('coach', () => {
  test('a click on an underlined phrase is the first step, one beside it is not', () => {
    expect(told(reviewed(30), clicked(1)).step).toBe(1);
    expect(told(reviewed(30), clicked(9)).step).toBe(0);
  });

  test('applying a rewrite is told from typing', () => {
    expect(told(reviewed(30), clicked(1), { type: 'edited', from: TEXT, to: `${TEXT}!` }).step).toBe(1);
    expect(told(reviewed(30), clicked(1), applied)).toMatchObject({ step: 2, scoreBefore: 30 });
  });

  test('a rewrite applied from the panel needs no click on the page', () => {
    expect(told(reviewed(30), applied).step).toBe(2);
  });

  test('it is done once the score has risen, and not before', () => {
    expect(told(reviewed(30), applied, reviewed(30)).step).toBe(2);
    expect(told(reviewed(30), applied, reviewed(38))).toMatchObject({ step: 3, scoreBefore: 30, scoreAfter: 38 });
  });

  test('stays done, and says by how much it rose, when the rewrite is taken back', () => {
    expect(told(reviewed(30), applied, reviewed(38), reviewed(30))).toMatchObject({ step: 3, scoreAfter: 38 });
  });

  test('starts over with the sample', () => {
    expect(told(reviewed(30), applied, reviewed(38), { type: 'restarted' })).toEqual(COACH_START);
  });
});
