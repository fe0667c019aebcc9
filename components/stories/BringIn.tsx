import { FileText, Globe } from 'lucide-react';
import { useRef } from 'react';
import { t } from '../../lib/platform/i18n.ts';

interface BringInProps {
  /** For the file dialog: `.md,.docx`. */
  readonly accept: string;
  /** More than one file may be chosen. */
  readonly multiple: boolean;
  readonly busy: boolean;
  /** Absent where no page stands beside the panel. */
  readonly onPage: (() => void) | undefined;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The ways to bring in a text besides pasting it: the page in the tab, or files of the person's. */
export function BringIn({ accept, multiple, busy, onPage, onFiles }: BringInProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className="button-row">
      {onPage && (
        <button type="button" className="button" disabled={busy} onClick={onPage}>
          <Globe size="1rem" strokeWidth={1.75} aria-hidden="true" /> {t('bringPage')}
        </button>
      )}
      <button type="button" className="button" disabled={busy} onClick={() => chooser.current?.click()}>
        <FileText size="1rem" strokeWidth={1.75} aria-hidden="true" /> {t('bringFile')}
      </button>
      <input
        ref={chooser}
        type="file"
        accept={accept}
        multiple={multiple}
        className="visually-hidden"
        tabIndex={-1}
        aria-label={t('bringFile')}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file can be chosen again once it was mended.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </div>
  );
}
