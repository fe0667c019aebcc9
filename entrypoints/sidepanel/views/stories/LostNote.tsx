import { useEffect, useState } from 'react';
import { isBankLost } from '../../../../lib/bank/held.ts';
import { withBank } from '../../../../lib/bank/outcome.ts';
import { t } from '../../../../lib/platform/i18n.ts';
import { toPlace } from './route.ts';

/** Says that the browser has lost the stories, with the way to what the person has exported. */
export function LostNote({ count }: { readonly count: number }) {
  const [lost, setLost] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again as stories come and go
  useEffect(() => {
    void withBank('lost', isBankLost).then((outcome) => setLost(outcome.ok && outcome.value));
  }, [count]);
  if (!lost) return null;
  return (
    <div className="callout callout-warning" role="alert">
      <p>{t('bankLost')}</p>
      <a href={toPlace('files')}>{t('bankFiles')}</a>
    </div>
  );
}
