import { describe, expect, it } from 'vitest';
import { followUpsFor } from '../../lib/coach/follow-ups.ts';
import { judgeAnswer } from '../../lib/coach/judge-answer.ts';
import { review } from '../../lib/review.ts';
import { frameOf } from '../../lib/rubric/frames/index.ts';
import { STORIES } from './corpus.ts';

/** The share of the five standard probes in a state, over all stories of a quality. */
function share(quality: string, state: string): number {
  const states = STORIES.filter((s) => s.quality === quality).flatMap(({ story, text, frame }) =>
    followUpsFor(story, text, frame)
      .filter((f) => f.kind === 'standard')
      .map((f) => f.state),
  );
  return states.filter((s) => s === state).length / states.length;
}

describe('the five probes', () => {
  it('are asked of every story, first', () => {
    for (const { story, text, frame } of STORIES)
      expect(
        followUpsFor(story, text, frame)
          .slice(0, 5)
          .map((f) => f.id),
      ).toEqual(['raised-with-owners', 'found-cause', 'why-you', 'how-you-know', 'do-differently']);
  });
  it('are mostly answered by strong stories and mostly open in weak ones', () => {
    expect(share('strong', 'answered')).toBeGreaterThan(0.7);
    expect(share('strong', 'open')).toBeLessThan(0.1);
    expect(share('weak', 'open')).toBeGreaterThan(0.5);
    expect(share('weak', 'answered')).toBeLessThan(0.25);
  });
  it('name only sentences that there are, and none where they are open', () => {
    for (const { story, text, frame } of STORIES)
      for (const f of followUpsFor(story, text, frame)) {
        for (const i of [...f.answeredBy, ...f.weakIn]) expect(story.sentences[i]).toBeDefined();
        expect(f.answeredBy.length === 0, f.id).toBe(f.state === 'open');
      }
  });
});

const WE =
  'Last spring the booking site lost orders at every full hour. We looked at the logs together and we found a job that locked the table. ' +
  'We moved the job to the night. After that the site was much faster and everyone was happy. Teamwork is important.';

describe('what a story’s own weaknesses invite', () => {
  const [story] = review(WE, { level: 'senior' }).stories;
  const asked = story ? followUpsFor(story, WE) : [];
  const find = (id: string) => asked.find((f) => f.id === id);
  it('is asked, in the person’s words where they are what invites it', () => {
    expect(find('your-part')?.state).not.toBe('answered');
    expect(find('how-much')?.question).toContain('much faster');
  });
  it('is not asked where nothing invites it', () => expect(find('beyond-the-assignment')).toBeUndefined());
  it('is no figure where the frame asks for none', () => {
    const frame = frameOf('earn-trust');
    const ids = story && frame ? followUpsFor(story, WE, frame).map((f) => f.id) : [];
    expect(ids).not.toContain('worth');
    expect(ids).toContain('earn-trust/candour');
  });
});

describe('a drafted answer', () => {
  const [story] = review(WE).stories;
  const [owners] = story ? followUpsFor(story, WE) : [];
  const judge = (answer: string) => {
    if (!owners) throw new Error('no probe');
    return judgeAnswer(owners, answer, WE, review);
  };
  it('is weak where it hands the work away, with the flag on its words', () => {
    const answer = 'I sent them a Slack message and they handled it.';
    const judged = judge(answer);
    expect(judged.state).toBe('weak');
    const flag = judged.flags.find((f) => f.id === 'handoff');
    expect(flag && answer.slice(flag.span.start, flag.span.end)).toContain('sent');
    expect(judged.missing).toHaveLength(2);
  });
  it('is strong where it brings the fix and stays', () => {
    const judged = judge(
      'I brought a patch with tests to the database team and followed up every day until it was deployed.',
    );
    expect(judged.state).toBe('strong');
    expect(judged.missing).toEqual([]);
  });
  it('is empty where nothing is said', () => expect(judge('  ').state).toBe('empty'));
});
