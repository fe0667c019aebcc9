import { Tabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { t } from '../../lib/platform/i18n.ts';
import './view-tabs.css';

export interface ViewTab<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly icon: ReactNode;
  /** A figure beside the label, and how it is read out. */
  readonly figure?: { readonly value: number; readonly label: string };
}

interface ViewTabsProps<Name extends string> {
  readonly tabs: readonly ViewTab<Name>[];
  readonly current: Name | undefined;
  readonly onChoose: (name: Name) => void;
  readonly children: (name: Name) => ReactNode;
}

/** The views of the panel: one row of tabs that stays in sight, and below it the view that is chosen. */
export function ViewTabs<Name extends string>({ tabs, current, onChoose, children }: ViewTabsProps<Name>) {
  return (
    <Tabs.Root className="views" value={current ?? null} onValueChange={(name) => onChoose(name as Name)}>
      <Tabs.List className="view-tabs" aria-label={t('viewsLabel')}>
        {tabs.map(({ name, label, icon, figure }) => (
          <Tabs.Tab key={name} value={name} className="view-tab" data-view={name}>
            {icon}
            <span className="view-tab-label">
              {label}
              {figure && (
                <>
                  <span aria-hidden="true" className="view-tab-figure">
                    {figure.value}
                  </span>
                  <span className="visually-hidden">, {figure.label}</span>
                </>
              )}
            </span>
          </Tabs.Tab>
        ))}
        <Tabs.Indicator className="view-tab-indicator" />
      </Tabs.List>
      <div className="view-panels">
        {tabs.map(({ name }) => (
          <Tabs.Panel key={name} value={name} keepMounted className="view-panel">
            {children(name)}
          </Tabs.Panel>
        ))}
      </div>
    </Tabs.Root>
  );
}
