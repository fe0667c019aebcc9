import { BookmarkCheck, BookmarkPlus, RefreshCw } from 'lucide-react';
import { t } from '../../lib/platform/i18n.ts';
import './page-story-bar.css';

interface PageStoryBarProps {
  readonly status: 'new' | 'saved' | 'changed';
  /** Title of the saved story. */
  readonly title?: string | undefined;
  /** Leads to the saved story. */
  readonly href?: string | undefined;
  readonly onSave: () => void;
  readonly onUpdate: () => void;
  readonly onSaveApart: () => void;
}

/** What the story at the caret is to the bank: new, saved, or saved with another text; and the one click that mends it. */
export function PageStoryBar({ status, title = '', href, onSave, onUpdate, onSaveApart }: PageStoryBarProps) {
  if (status === 'new') {
    return (
      <div className="page-story">
        <button type="button" className="button" onClick={onSave}>
          <BookmarkPlus size="1rem" strokeWidth={1.75} aria-hidden="true" />
          {t('bankSaveHere')}
        </button>
      </div>
    );
  }
  if (status === 'saved') {
    return (
      <p className="page-story page-story-saved">
        <BookmarkCheck size="1rem" strokeWidth={1.75} aria-hidden="true" />
        <span>
          {t('bankSavedAs')} <a href={href}>{title}</a>
        </span>
      </p>
    );
  }
  return (
    <div className="page-story callout">
      <p>
        <RefreshCw size="1rem" strokeWidth={1.75} aria-hidden="true" /> {t('bankChangedHere')}{' '}
        <a href={href}>{title}</a>
      </p>
      <div className="button-row">
        <button type="button" className="button button-primary" onClick={onUpdate}>
          {t('bankUpdate')}
        </button>
        <button type="button" className="button" onClick={onSaveApart}>
          {t('bankSaveApart')}
        </button>
      </div>
    </div>
  );
}
