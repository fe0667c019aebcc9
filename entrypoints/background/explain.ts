import type { RuleReason } from '../../lib/model/coaching.ts';
import { STORY_FINDINGS } from '../../lib/rubric/findings/index.ts';
import { EVIDENCE, FLAGS } from '../../lib/rubric/index.ts';
import type { Example } from '../../lib/rubric/rule.ts';

/** Why a check exists, with a weak and a strong telling, out of the check's own file. */
export function explain(id: string): RuleReason | undefined {
  const flag = FLAGS.find((rule) => rule.id === id);
  if (flag) return reason(flag, words(flag.examples.weak[0]), words(flag.examples.strong[0]));
  const evidence = EVIDENCE.find((rule) => rule.id === id);
  if (evidence) return reason(evidence, words(evidence.examples.fine[0]), words(evidence.examples.strong[0]));
  const finding = STORY_FINDINGS.find((rule) => rule.id === id);
  return finding && reason(finding, undefined, finding.example);
}

function reason(
  { id, title, why, source }: Omit<RuleReason, 'weak' | 'strong'>,
  weak: string | undefined,
  strong: string | undefined,
): RuleReason {
  return { id, title, why, source, ...(weak && { weak }), ...(strong && { strong }) };
}

/** An example as a person would say it: the brackets around the flagged phrase are for the tests. */
function words(example: Example | undefined): string | undefined {
  const text = typeof example === 'string' ? example : example?.text;
  return text?.replace(/[[\]]/g, '');
}
