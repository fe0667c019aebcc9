import { t } from '../../lib/platform/i18n.ts';
import { useFocusKept } from './use-focus-kept.ts';
import './notice.css';

export interface NoticeContent {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface NoticeProps {
  readonly notice: NoticeContent | undefined;
  readonly onClose: () => void;
}

/**
 * Says what became of the person's last act, with the way back. It stays until the next act or until it is closed:
 * nothing that can be undone disappears on a timer.
 */
export function Notice({ notice, onClose }: NoticeProps) {
  const focus = useFocusKept(notice);
  return (
    <div className="notice-place" role="status" {...focus}>
      {notice && (
        <div className="notice">
          <p>{notice.text}</p>
          {notice.action && (
            <button type="button" className="notice-action" onClick={notice.action.run}>
              {notice.action.label}
            </button>
          )}
          <button type="button" className="notice-close" aria-label={t('close')} onClick={onClose}>
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
              <path d="m3 3 10 10M13 3 3 13" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
            </svg>
          </button>
        </div>
      )}
    </div>
  );
}
