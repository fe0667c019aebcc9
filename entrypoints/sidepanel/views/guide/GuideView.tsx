import { useEffect, useRef } from 'react';
import { Guide } from '../../../../components/guide/Guide.tsx';
import { hrefTo } from '../../route.ts';
import type { ViewProps } from '../../view.ts';
import { useGuide } from './use-guide.ts';

/** The guide, at the place that the address names: a step, a check, a frame. */
export default function GuideView({ path }: ViewProps) {
  const { rules, probes, told } = useGuide();
  const shown = useRef('');
  const ready = rules !== undefined;

  useEffect(() => {
    // Once for each place: who goes to another view and comes back finds the guide where they left it.
    if (!path || shown.current === path) return;
    const place = document.getElementById(`guide-${path}`);
    if (!place) {
      // A check's card stands there once the checks are known.
      if (ready) shown.current = path;
      return;
    }
    shown.current = path;
    place.scrollIntoView({ behavior: 'instant' });
    place.querySelector<HTMLElement>('h2, h3')?.focus({ preventScroll: true });
  }, [path, ready]);

  return (
    <Guide
      rules={rules}
      probes={probes}
      told={told}
      sought={path}
      linkTo={(place) => hrefTo('guide', place)}
      allChecks="/rules.html"
    />
  );
}
