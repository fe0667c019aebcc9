import { EmptyState } from '../../../../components/ui/EmptyState.tsx';
import { t } from '../../../../lib/platform/i18n.ts';

/** Stands in until this view is there. */
export default function CallView() {
  return (
    <EmptyState title={t('viewCall')}>
      <p>{t('viewToCome')}</p>
    </EmptyState>
  );
}
