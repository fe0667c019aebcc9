import { Tabs } from '@base-ui/react/tabs';
import { type ReactNode, Suspense } from 'react';
import './task-tabs.css';

interface TaskTabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly name: Name; readonly label: string }[];
  readonly current: Name;
  readonly onChoose: (name: Name) => void;
  readonly children: (name: Name) => ReactNode;
}

/** Tabs within a view: one line of words, and below it what is chosen. Only the chosen one is there. */
export function TaskTabs<Name extends string>({ label, tabs, current, onChoose, children }: TaskTabsProps<Name>) {
  return (
    <Tabs.Root className="tasks" value={current} onValueChange={(name) => onChoose(name as Name)}>
      <Tabs.List className="task-tabs" aria-label={label}>
        {tabs.map(({ name, label: words }) => (
          <Tabs.Tab key={name} value={name} className="task-tab" data-task={name}>
            {words}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ name }) => (
        <Tabs.Panel key={name} value={name} className="task-panel">
          <Suspense fallback={null}>{children(name)}</Suspense>
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  );
}
