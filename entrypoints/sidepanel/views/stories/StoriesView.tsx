import { EmptyState } from '../../../../components/ui/EmptyState.tsx';
import { t } from '../../../../lib/platform/i18n.ts';

/** Stands in until this view is there. */
export default function StoriesView() {
  return (
    <EmptyState title={t('viewStories')}>
      <p>{t('viewToCome')}</p>
    </EmptyState>
  );
}
