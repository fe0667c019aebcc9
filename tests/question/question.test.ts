import { describe, expect, it } from 'vitest';
import { framesForQuestion, readQuestion } from '../../lib/coach/question.ts';
import { isNeverRead, kindOfQuestion } from '../../lib/question/kind.ts';
import { FRAMES } from '../../lib/rubric/frames/index.ts';
import { type Asked, QUESTIONS } from './questions.ts';

function share(right: (asked: Asked) => boolean, of: (asked: Asked) => boolean): number {
  const asked = QUESTIONS.filter(of);
  return asked.filter(right).length / asked.length;
}

describe('a field that is never read', () => {
  it.each([
    ['Your social security number', true],
    ['Password', true],
    ['What is your credit card number?', true],
    ['IBAN', true],
    ['Leave this field blank', true],
    ['Why do you want to work here?', false],
    ['Your salary expectations', false],
    ['Tell us about a time you reset a password for a customer', false],
    ['', false],
  ])('%s: %s', (question, never) => {
    expect(isNeverRead(question)).toBe(never);
    if (never) expect(kindOfQuestion(question)).toBe('other');
  });
});

describe('the kind of a question', () => {
  it('is told for most that no pattern was written for', () => {
    const wrong: string[] = [];
    const right = ({ question, kind }: Asked) => {
      const read = kindOfQuestion(question);
      if (read !== kind) wrong.push(`${read}, not ${kind}: ${question}`);
      return read === kind;
    };
    const accuracy = share(right, () => true);
    process.stdout.write(`kind of ${QUESTIONS.length} questions: ${accuracy.toFixed(3)}\n`);
    expect(accuracy, wrong.join('\n')).toBeGreaterThan(0.95);
  });

  it('never silences a field that asks for a story', () => {
    const silenced = QUESTIONS.filter(
      ({ question, kind }) => kind === 'behavioural' && kindOfQuestion(question) === 'other',
    );
    expect(silenced.map(({ question }) => question)).toEqual([]);
  });
});

describe('the frame of a question', () => {
  it('is found by each of the frames’ own questions', () => {
    for (const frame of FRAMES) {
      for (const question of frame.questions) {
        expect([question, readQuestion(question)]).toMatchObject([
          question,
          { kind: 'behavioural', frame: { id: frame.id } },
        ]);
      }
    }
  });

  it('is found for most questions that the frames do not list', () => {
    const missed: string[] = [];
    const framed = ({ frames }: Asked) => frames.length > 0;
    const first = share(({ question, frames }) => {
      const read = readQuestion(question).frame;
      const right = read !== undefined && frames.includes(read.id);
      if (!right) missed.push(`${read?.id} (${read?.because.join(', ')}), not ${frames.join('/')}: ${question}`);
      return right;
    }, framed);
    const among = share(
      ({ question, frames }) =>
        framesForQuestion(question)
          .slice(0, 3)
          .some(({ frame }) => frames.includes(frame.id)),
      framed,
    );
    process.stdout.write(
      `frame of ${QUESTIONS.filter(framed).length} questions: first ${first.toFixed(3)}, among three ${among.toFixed(3)}\n`,
    );
    expect(first, missed.join('\n')).toBeGreaterThan(0.85);
    expect(among).toBeGreaterThan(0.95);
  });

  it('says by which words it was chosen', () => {
    expect(readQuestion('Tell us about a time you pushed back on your manager.').frame).toEqual({
      id: 'have-backbone-disagree-and-commit',
      because: ['pushed back', 'manager'],
    });
  });

  it('is none for a question that asks for no story, and for words that mean nothing', () => {
    expect(readQuestion('Why do you want to lead our customer team?')).toEqual({ kind: 'other' });
    expect(readQuestion('')).toEqual({ kind: 'unknown' });
    expect(readQuestion('\u0000 🙂 ¿qué?')).toEqual({ kind: 'unknown' });
  });
});
