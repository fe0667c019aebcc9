import { useEffect, useState } from 'react';
import { type Lost, whatIsLost } from '../../../../lib/bank/held.ts';
import { withBank } from '../../../../lib/bank/outcome.ts';
import { t } from '../../../../lib/platform/i18n.ts';
import { toPlace } from './route.ts';

/** Says that the browser has lost the stories, or the choices, with the way to what the person has exported. */
export function LostNote({ count }: { readonly count: number }) {
  const [lost, setLost] = useState<Lost>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again as stories come and go
  useEffect(() => {
    void withBank('lost', whatIsLost).then((outcome) => setLost(outcome.ok ? outcome.value : undefined));
  }, [count]);
  if (!lost?.stories && !lost?.choices) return null;
  return (
    <div className="callout callout-warning" role="alert">
      {lost.stories && <p>{t('bankLost')}</p>}
      {lost.choices && <p>{t('choicesLost')}</p>}
      {lost.stories && <a href={toPlace('files')}>{t('bankFiles')}</a>}
    </div>
  );
}
