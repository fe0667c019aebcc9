import { EmptyState } from '../../../../components/ui/EmptyState.tsx';
import { t } from '../../../../lib/platform/i18n.ts';

/** Stands in until this view is there. */
export default function GuideView() {
  return (
    <EmptyState title={t('viewGuide')}>
      <p>{t('viewToCome')}</p>
    </EmptyState>
  );
}
