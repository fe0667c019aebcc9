import type { Rewrite } from '../../lib/model/review.ts';
import { t } from '../../lib/platform/i18n.ts';
import './claim.css';

/** Beside a rewrite that puts “I” for “we”: a reminder that it is to be applied only where it is true. */
export function Claim({ rewrite }: { readonly rewrite: Rewrite }) {
  return rewrite.claims && <p className="claim">{t('onlyIfYou')}</p>;
}
