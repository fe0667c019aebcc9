import { Menu } from '@base-ui/react/menu';
import { ChevronDown } from 'lucide-react';
import { t } from '../../lib/platform/i18n.ts';
import type { DismissScope } from './actions.ts';

interface DismissMenuProps {
  readonly scopes: readonly DismissScope[];
  readonly titleId: string;
  readonly onDismiss: (scope: DismissScope) => void;
}

const LABELS = { one: 'dismissOne', story: 'dismissKindHere', everywhere: 'dismissKindEverywhere' } as const;

/** Puts a finding away, and says how far that is meant. Nothing of it is lost: what is put away can be shown again. */
export function DismissMenu({ scopes, titleId, onDismiss }: DismissMenuProps) {
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger className="button button-quiet dismiss-trigger" aria-describedby={titleId}>
        {t('dismiss')}
        <ChevronDown size={14} strokeWidth={1.75} aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="menu-place" sideOffset={4} align="start" collisionPadding={8}>
          <Menu.Popup className="menu">
            {scopes.map((scope) => (
              <Menu.Item key={scope} className="menu-item" onClick={() => onDismiss(scope)}>
                {t(LABELS[scope])}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
