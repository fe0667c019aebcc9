import { EmptyState } from '../../../../components/ui/EmptyState.tsx';
import type { PanelState } from '../../../../lib/model/field.ts';
import { type MessageKey, t } from '../../../../lib/platform/i18n.ts';

const STATES = {
  empty: ['emptyTitle', 'emptyText'],
  'no-story': ['noStoryTitle', 'noStoryText'],
  'other-language': ['otherLanguageTitle', 'otherLanguageText'],
  // A reviewed text without a story at the caret: the caret stands between stories.
  reviewed: ['noStoryHereTitle', 'noStoryHereText'],
} as const satisfies Record<PanelState['status'], readonly [MessageKey, MessageKey]>;

/** A field with nothing in it to review. */
export function NothingView({ status }: { readonly status: PanelState['status'] }) {
  const [title, text] = STATES[status];
  return (
    <EmptyState title={t(title)}>
      <p>{t(text)}</p>
    </EmptyState>
  );
}
