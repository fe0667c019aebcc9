import { useEffect } from 'react';
import { t } from '../../lib/platform/i18n.ts';

/**
 * For a page that is looked up and linked into: names it, and goes to the place that its address asks for, since the browser
 * looked for that before there was one.
 * @param title of the page, without the product's name
 */
export function useReference(title: string): void {
  useEffect(() => {
    document.title = `${title} – ${t('name')}`;
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [title]);
}
