import { describe, expect, it } from 'vitest';
import { review } from '../../lib/review.ts';
import { FRAMES, frameOf } from '../../lib/rubric/frames/index.ts';

describe('frames', () => {
  it('are there for sixteen principles and seven competencies, each under ids of its own', () => {
    expect(FRAMES.filter((f) => f.kind === 'principle')).toHaveLength(16);
    expect(FRAMES.filter((f) => f.kind === 'competency')).toHaveLength(7);
    const ids = FRAMES.flatMap((f) => [f.id, ...(f.also ?? [])]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(frameOf('have-backbone')).toBe(frameOf('have-backbone-disagree-and-commit'));
    expect(frameOf('charm')).toBeUndefined();
  });

  it.each(FRAMES)('$id says what to lead with, dwell on and leave out, in sentences that end', (frame) => {
    expect(frame.questions.length).toBeGreaterThan(0);
    expect(frame.stress.evidence.length).toBeGreaterThan(0);
    expect(frame.leaveOut.length).toBeGreaterThan(0);
    expect(frame.demands.length).toBeGreaterThan(0);
    for (const text of [frame.lead.why, frame.stress.advice, ...frame.leaveOut.map((o) => o.why)])
      expect(text).toMatch(/[.?!]$/);
    for (const { question } of frame.demands) expect(question).toMatch(/\?$/);
  });
});

const LATE_BOUNDARY =
  'In March I noticed that one in every three hundred webhooks to our partners never arrived. I compared the gateway log with the ' +
  'delivery table for a week and saw that all the losses fell into deployments. I reproduced it by stopping a worker under load. I ' +
  'wrote a fix with tests and stayed until it was deployed. It was not my team’s service and nobody had asked me.';
const findings = (text: string, principle?: string) =>
  review(text, principle ? { principle } : {}).stories.flatMap((s) => s.findings.map((f) => f.id));

describe('lead-with', () => {
  it('is raised where the frame’s lead comes late, and names its sentence', () => {
    const [story] = review(LATE_BOUNDARY, { principle: 'ownership' }).stories;
    const finding = story?.findings.find((f) => f.id === 'lead-with');
    expect(finding?.sentence).toBe(4);
    expect(finding?.message).toContain('sentence 5 of 5');
  });
  it('is quiet once the lead stands in the first two sentences, and where no frame was chosen', () => {
    const parts = LATE_BOUNDARY.split(/(?<=\.) /);
    const moved = [parts[0], parts[4], ...parts.slice(1, 4)].join(' ');
    expect(findings(moved, 'ownership')).not.toContain('lead-with');
    expect(findings(LATE_BOUNDARY)).not.toContain('lead-with');
  });
});

describe('leave-out', () => {
  const assigned = `My manager asked me to look at the webhooks. ${LATE_BOUNDARY}`;
  it('is raised for what weakens this answer only', () => {
    expect(findings(assigned, 'ownership')).toContain('leave-out');
    expect(findings(assigned, 'earn-trust')).not.toContain('leave-out');
    expect(findings(LATE_BOUNDARY, 'ownership')).not.toContain('leave-out');
  });
});
