/** Light or dark for the extension's own pages, as the person chose. What is drawn into other pages takes theirs. */
import { report } from './errors.ts';
import { readSettings, type Settings, watchSettings } from './settings.ts';

/** A copy that can be read before the first paint, so that a dark page does not begin with a white flash. */
const COPY = 'firsthand-theme';

/** To be called once, first thing, by each page. `data-theme` is what tokens.css goes by. */
export function followTheme(document: Document): void {
  const show = (theme: string | null) => {
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  };
  const take = ({ theme }: Settings) => {
    show(theme);
    withCopy(() => localStorage.setItem(COPY, theme));
  };
  withCopy(() => show(localStorage.getItem(COPY)));
  watchSettings(take);
  readSettings().then(take, (error: unknown) => report(error, 'page theme'));
}

/** Without the copy a page begins with a flash at the worst: it must not keep the page from starting. */
function withCopy(act: () => void): void {
  try {
    act();
  } catch (error) {
    report(error, 'page theme: the copy of it');
  }
}
