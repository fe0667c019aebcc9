import type { Flag, Review, ReviewedSentence, ReviewOptions, Score } from './model/review.ts';

// Seed: stands in until lib/language and lib/rubric carry the real review, so that the path around it can be built.

/**
 * Reviews a text by the rubric. Pure, and never throws.
 * @param text what the editor holds; offsets in the answer are UTF-16 units into it
 */
export function review(text: string, options: ReviewOptions = {}): Review {
  if (!text.trim()) return { status: 'empty', stories: [], failedRules: [] };
  const sentences: ReviewedSentence[] = [];
  for (const m of text.matchAll(/[^.!?\n]+[.!?]*/g)) {
    const lead = m[0].length - m[0].trimStart().length;
    const body = m[0].trim();
    if (!body) continue;
    const start = m.index + lead;
    const flags: Flag[] = [];
    const we = /\b[Ww]e(?= \w+ed\b)/.exec(body);
    if (we) {
      const at = start + we.index;
      flags.push({
        id: 'we-action',
        dimension: 'ownership',
        span: { start: at, end: at + 2 },
        sentence: sentences.length,
        title: 'Your own part is hidden',
        question: 'What did you do yourself?',
        rewrite: { span: { start: at, end: at + 2 }, original: we[0], replacement: 'I', slots: [] },
        key: `we-action:${body}`,
      });
    }
    const vague = /\b(significantly|a lot of|much) \w+/.exec(body);
    if (vague) {
      const at = start + vague.index;
      const span = { start: at, end: at + vague[0].length };
      flags.push({
        id: 'vague-quantifier',
        dimension: 'metrics',
        span,
        sentence: sentences.length,
        title: 'How much?',
        question: 'By how much, from what to what?',
        rewrite: {
          span,
          original: vague[0],
          replacement: 'from [before] to [after]',
          slots: [
            { start: 5, end: 13 },
            { start: 17, end: 24 },
          ],
        },
        key: `vague-quantifier:${body}`,
      });
    }
    sentences.push({
      span: { start, end: start + body.length },
      section: 'action',
      words: body.split(/\s+/).length,
      flags: flags.filter((f) => !options.dismissed?.has(f.key)),
      evidence: /\bI \w+ed\b/.test(body)
        ? [{ id: 'i-action', dimension: 'ownership', span: { start, end: start + body.length } }]
        : [],
    });
  }
  const flagged = sentences.flatMap((s, i) => (s.flags.length ? [i] : []));
  const score: Score = {
    value: Math.max(0, 60 - 10 * flagged.length),
    lines: [
      { kind: 'found', id: 'i-action', label: 'You as the doer', points: 60, of: 60, sentences: [0] },
      {
        kind: 'marked-down',
        id: 'we-action',
        label: 'Your own part is hidden',
        points: -10 * flagged.length,
        of: 0,
        sentences: flagged,
      },
      { kind: 'missing', id: 'metric', label: 'A figure that measures the outcome', points: 0, of: 25, sentences: [] },
    ],
  };
  const words = sentences.reduce((n, s) => n + s.words, 0);
  return {
    status: 'reviewed',
    failedRules: [],
    stories: [
      {
        span: { start: 0, end: text.length },
        sentences,
        findings: [
          {
            id: 'no-metric',
            dimension: 'metrics',
            severity: 'normal',
            title: 'No figure',
            message: 'No sentence gives a figure that measures the outcome.',
            key: 'no-metric',
          },
        ],
        scores: {
          situation: score,
          ownership: score,
          rigor: score,
          metrics: score,
          reflection: score,
          overall: score.value,
        },
        words,
        seconds: (words / 150) * 60,
      },
    ],
  };
}
