import type { RuleReason, RuleReasons } from '../../lib/model/coaching.ts';
import { STORY_FINDINGS } from '../../lib/rubric/findings/index.ts';
import { EVIDENCE, FLAGS } from '../../lib/rubric/index.ts';
import type { Example } from '../../lib/rubric/rule.ts';

/** Every check, out of its own file. */
export const RULES: RuleReasons = {
  flags: FLAGS.map((rule) => reason(rule, words(rule.examples.weak[0]), words(rule.examples.strong[0]))),
  evidence: EVIDENCE.map((rule) => reason(rule, ...(rule.examples.rewritten[0]?.map(words) ?? []))),
  findings: STORY_FINDINGS.map((rule) => reason(rule, rule.told.weak, rule.told.strong ?? rule.example)),
};

/** Why a check exists, with a weak and a strong telling; nothing for an id that is not known. */
export const explain = (id: string): RuleReason | undefined =>
  [...RULES.flags, ...RULES.evidence, ...RULES.findings].find((rule) => rule.id === id);

function reason(
  { id, dimension, title, why, source }: Omit<RuleReason, 'weak' | 'strong'>,
  weak?: string,
  strong?: string,
): RuleReason {
  return { id, dimension, title, why, source, ...(weak && { weak }), ...(strong && { strong }) };
}

/** An example as a person would say it: the brackets around the flagged phrase are for the tests. */
function words(example: Example | undefined): string | undefined {
  const text = typeof example === 'string' ? example : example?.text;
  return text?.replace(/[[\]]/g, '');
}
