import type { NoticeContent } from '../../components/ui/Notice.tsx';
import type { Loaded } from './use-panel-state.ts';
import type { ShownTab } from './use-shown-tab.ts';
import type { SiteControl } from './use-site.ts';

/** What the panel hands to each of its views. A view goes elsewhere by a link: `<a href={hrefTo('guide', 'handoff')}>`. */
export interface ViewProps {
  /** The tab that the panel speaks about; undefined until it is known. */
  readonly tab: ShownTab | undefined;
  /** The field that was typed in last in that tab, and the story at its caret. */
  readonly loaded: Loaded;
  readonly site: SiteControl;
  /** What follows the view's name in the address. */
  readonly path: string;
  /** Says at the foot of the panel what became of the person's act, with the way back; undefined takes it down. */
  readonly say: (notice: NoticeContent | undefined) => void;
}
