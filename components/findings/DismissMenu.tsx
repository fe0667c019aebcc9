import { ChevronDown } from 'lucide-react';
import { t } from '../../lib/platform/i18n.ts';
import { ActionMenu } from '../ui/ActionMenu.tsx';
import type { DismissScope } from './actions.ts';

interface DismissMenuProps {
  readonly scopes: readonly DismissScope[];
  readonly titleId: string;
  readonly onDismiss: (scope: DismissScope) => void;
}

const LABELS = { one: 'dismissOne', story: 'dismissKindHere', everywhere: 'dismissKindEverywhere' } as const;

/** Puts a finding away, and says how far that is meant. Nothing of it is lost: what is put away can be shown again. */
export function DismissMenu({ scopes, titleId, onDismiss }: DismissMenuProps) {
  const actions = scopes.map((scope) => ({ label: t(LABELS[scope]), run: () => onDismiss(scope) }));
  return (
    <ActionMenu className="button button-quiet dismiss-trigger" describedBy={titleId} actions={actions}>
      {t('dismiss')}
      <ChevronDown size="0.875rem" strokeWidth={1.75} aria-hidden="true" />
    </ActionMenu>
  );
}
