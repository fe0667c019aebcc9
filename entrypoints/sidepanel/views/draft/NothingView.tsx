import type { ReactNode } from 'react';
import { EmptyState } from '../../../../components/ui/EmptyState.tsx';
import type { PanelState } from '../../../../lib/model/field.ts';
import { type MessageKey, t } from '../../../../lib/platform/i18n.ts';

const STATES = {
  empty: ['emptyTitle', 'emptyText'],
  'no-story': ['noStoryTitle', 'noStoryText'],
  'other-language': ['otherLanguageTitle', 'otherLanguageText'],
  // A reviewed text without a story at the caret: the caret stands between stories.
  reviewed: ['noStoryHereTitle', 'noStoryHereText'],
  reading: ['readingTitle', 'readingText'],
  'no-room': ['noRoomTitle', 'noRoomText'],
  off: ['fieldOffTitle', 'fieldOffText'],
} as const satisfies Record<PanelState['status'], readonly [MessageKey, MessageKey]>;

interface NothingViewProps {
  readonly status: PanelState['status'];
  /** What can be done about it. */
  readonly actions?: ReactNode;
}

/** A field with nothing in it to review. */
export function NothingView({ status, actions }: NothingViewProps) {
  const [title, text] = STATES[status];
  return (
    <EmptyState title={t(title)} actions={actions}>
      <p>{t(text)}</p>
    </EmptyState>
  );
}
