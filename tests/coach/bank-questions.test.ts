import { describe, expect, it } from 'vitest';
import { readAdvert } from '../../lib/coach/advert.ts';
import { QUESTION_GROUPS } from '../../lib/coach/common-questions.ts';
import { reasonsFor, strengthsOf } from '../../lib/coach/coverage.ts';
import { framesForQuestion } from '../../lib/coach/question.ts';
import { type Candidate, rankStories } from '../../lib/coach/rank-stories.ts';
import { review } from '../../lib/review.ts';
import { FRAMES, frameOf } from '../../lib/rubric/frames/index.ts';
import { labelledStories, layOut } from '../corpus/stories.ts';

const reviewed = (text: string) => review(text).stories[0] ?? fail('No story was read');
function fail(message: string): never {
  throw new Error(message);
}

/** Enough to tell, without a minute of reading. */
const EVERY_FOURTH = labelledStories().filter((_, i) => i % 4 === 0);

describe('the bank of questions', () => {
  it('has eight or more for every frame, each once', () => {
    const all = QUESTION_GROUPS.flatMap(({ questions }) => questions);
    expect(new Set(all.map((one) => one.toLowerCase())).size).toBe(all.length);
    for (const { questions, frame } of QUESTION_GROUPS) expect(questions.length, frame.id).toBeGreaterThanOrEqual(8);
    expect(QUESTION_GROUPS.map(({ frame }) => frame.id)).toEqual(FRAMES.map(({ id }) => id));
  });

  it('is worded so that most questions are also understood without looking them up', () => {
    const understood = QUESTION_GROUPS.flatMap(({ frame, questions }) =>
      questions.map((one) =>
        framesForQuestion(one)
          .slice(0, 3)
          .some((match) => match.frame.id === frame.id),
      ),
    );
    expect(understood.filter(Boolean).length / understood.length).toBeGreaterThan(0.85);
  });
});

describe('coverage', () => {
  it('can be recomputed by hand: a third of the score, and the rest by what is asked for and shown', () => {
    for (const story of labelledStories().slice(0, 20)) {
      const { text } = layOut(story);
      const told = reviewed(text);
      for (const strength of strengthsOf(told, text)) {
        const reasons = reasonsFor(told, text, frameOf(strength.frame) ?? fail(strength.frame));
        expect(reasons).toMatchObject(strength);
        const met = reasons.parts.reduce((sum, { share }) => sum + share, 0);
        expect(strength.met).toBe(Math.round(met * 10) / 10);
        for (const { share, quotes } of reasons.parts) expect(share > 0).toBe(quotes.length > 0);
        expect(strength.strength).toBe(Math.round(reasons.score * (1 / 3 + (2 / 3) * (strength.met / strength.of))));
        for (const quote of reasons.parts.flatMap(({ quotes }) => quotes)) expect(text).toContain(quote);
      }
    }
  });

  it('puts the stories that were told for a principle above the others', () => {
    const strengths = EVERY_FOURTH.flatMap((story) => {
      const frame = frameOf(story.principle);
      const { text } = layOut(story);
      const told = review(text).stories;
      if (!frame || told.length !== 1 || !told[0]) return [];
      const all = strengthsOf(told[0], text);
      return all.map((one) => ({ share: one.met / one.of, own: one.frame === frame.id }));
    });
    const mean = (own: boolean) => {
      const these = strengths.filter((one) => one.own === own);
      return these.reduce((sum, { share }) => sum + share, 0) / these.length;
    };
    expect(mean(true)).toBeGreaterThan(mean(false) + 0.08);
  });
});

describe('ranking stories for a question', () => {
  const candidate = (id: string, more: Partial<Candidate>): Candidate => ({
    id,
    overall: 60,
    strengths: FRAMES.map(({ id: frame }) => ({ frame, strength: 30, met: 1, of: 4 })),
    words: { score: 0, terms: [] },
    ...more,
  });
  const strongFor = (frame: string, strength: number) =>
    FRAMES.map(({ id }) => ({ frame: id, strength: id === frame ? strength : 30, met: 3, of: 4 }));

  it('puts the story first that is strongest for what the question asks for, and says why', () => {
    const { frames, stories } = rankStories('Tell me about a time you failed.', [
      candidate('plain', {}),
      candidate('strong', { strengths: strongFor('failure', 80) }),
    ]);
    expect(frames[0]?.id).toBe('failure');
    expect(stories.map(({ story }) => story)).toEqual(['strong', 'plain']);
    expect(stories[0]?.reasons[0]).toMatchObject({ kind: 'frame', name: frameOf('failure')?.name, strength: 80 });
  });

  it('lets the frame that the person chose outweigh what was read', () => {
    const { stories } = rankStories('Tell me about a time you failed.', [
      candidate('read', { strengths: strongFor('failure', 70) }),
      candidate('chosen', { principle: 'failure', strengths: strongFor('failure', 50) }),
    ]);
    expect(stories[0]).toMatchObject({ story: 'chosen', reasons: [{ kind: 'chosen' }, { kind: 'frame' }] });
  });

  it('goes by the words where the question is of no known kind', () => {
    const { frames, stories } = rankStories('webhooks', [
      candidate('other', {}),
      candidate('webhooks', { words: { score: 1, terms: ['webhooks'] } }),
    ]);
    expect(frames).toEqual([]);
    expect(stories.map(({ story }) => story)).toEqual(['webhooks']);
    expect(stories[0]?.reasons).toEqual([{ kind: 'words', words: ['webhooks'] }]);
  });

  it('takes a question of the bank for what it stands under, whatever its words', () => {
    for (const { frame, questions } of QUESTION_GROUPS) {
      for (const question of questions) expect(rankStories(question, []).frames[0]?.id, question).toBe(frame.id);
    }
  });
});

const ADVERT = `Senior Backend Engineer

About us
We are a payments company with 400 people in four countries.

What you will do
- Take full ownership of our payout services, from design to production.
- Troubleshoot complex problems across service boundaries and find the root cause.
- Mentor junior engineers and help them grow.
- Work closely with product managers, designers and other teams.

What you bring
- A bias for action and comfort with ambiguity.
- Strong judgement about trade-offs.

What we offer
- Health insurance, 30 days of annual leave and a gym membership.
- We are an equal opportunity employer and value integrity and inclusion regardless of background.`;

describe('reading a job advert', () => {
  const asks = readAdvert(ADVERT);
  const quotesFor = (id: string) => asks.find(({ frame }) => frame.id === id)?.quotes.map(({ sentence }) => sentence);

  it('names what it asks for, with the sentences that say so', () => {
    expect(quotesFor('ownership')).toEqual(['Take full ownership of our payout services, from design to production.']);
    expect(quotesFor('dive-deep')).toEqual([
      'Troubleshoot complex problems across service boundaries and find the root cause.',
    ]);
    expect(quotesFor('hire-and-develop-the-best')).toEqual(['Mentor junior engineers and help them grow.']);
    expect(quotesFor('bias-for-action')).toEqual(['A bias for action and comfort with ambiguity.']);
    expect(quotesFor('adaptability')).toEqual(['A bias for action and comfort with ambiguity.']);
    expect(quotesFor('are-right-a-lot')).toEqual(['Strong judgement about trade-offs.']);
    expect(quotesFor('teamwork')).toEqual(['Work closely with product managers, designers and other teams.']);
  });

  it('takes no offer and no legal formula for a demand', () => {
    const ids = asks.map(({ frame }) => frame.id);
    expect(ids).not.toContain('earn-trust');
    expect(ids).not.toContain('strive-to-be-earths-best-employer');
  });

  it('has words of its own for every frame, and none for another', () => {
    for (const { id } of FRAMES) expect(readAdvert(`We look for this: ${SAYING[id] ?? ''}.`)[0]?.frame.id, id).toBe(id);
  });
});

/** How an advert may ask for each. */
const SAYING: Readonly<Record<string, string>> = {
  'customer-obsession': 'you are customer-obsessed',
  ownership: 'a strong sense of ownership',
  'invent-and-simplify': 'you simplify what others complicate',
  'are-right-a-lot': 'sound judgement in your work',
  'learn-and-be-curious': 'curiosity and a growth mindset',
  'hire-and-develop-the-best': 'mentoring of junior colleagues',
  'insist-on-the-highest-standards': 'high standards and attention to detail',
  'think-big': 'ambitious goals and long-term thinking',
  'bias-for-action': 'a sense of urgency every day',
  frugality: 'a cost-conscious way of working',
  'earn-trust': 'integrity and candour in all you do',
  'dive-deep': 'analytical skills and troubleshooting',
  'have-backbone-disagree-and-commit': 'people who challenge the status quo',
  'deliver-results': 'a track record of success',
  'strive-to-be-earths-best-employer': 'care for the wellbeing of your team',
  'success-and-scale-bring-broad-responsibility': 'sustainability and ethics in every choice',
  conflict: 'conflict resolution with tact',
  leadership: 'leadership without authority',
  failure: 'resilience and learning from mistakes',
  pressure: 'calm under pressure in a fast-paced place',
  initiative: 'a self-starter who works independently',
  teamwork: 'a team player who collaborates',
  adaptability: 'comfort: you thrive in ambiguity, adaptable',
};
