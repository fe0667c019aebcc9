import { type KeyboardEvent, type ReactNode, type ToggleEvent, useId, useRef, useState } from 'react';

export interface MenuAction {
  readonly label: string;
  readonly run: () => void;
}

interface ActionMenuProps {
  readonly actions: readonly MenuAction[];
  /** What the button shows. */
  readonly children: ReactNode;
  readonly className: string;
  /** Id of what the button is about, for a screen reader. */
  readonly describedBy: string;
}

/** Pixels between the button and its menu, and between the menu and the panel's edge. */
const GAP = 4;
const EDGE = 8;

/**
 * A button with a few actions behind it, by the WAI-ARIA menu button pattern. On the browser's own popover, which closes on
 * Escape and on a click elsewhere and gives the focus back: Base UI's menu would be a sixth of what the panel may weigh.
 */
export function ActionMenu({ actions, children, className, describedBy }: ActionMenuProps) {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const onToggle = ({ newState }: ToggleEvent) => {
    setOpen(newState === 'open');
    if (newState !== 'open' || !trigger.current || !menu.current) return;
    place(menu.current, trigger.current);
    items()[0]?.focus({ preventScroll: true });
  };
  const onKey = (event: KeyboardEvent) => {
    const all = items();
    const at = all.findIndex((item) => item.matches(':focus'));
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1 }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      all[next % all.length]?.focus();
    } else if (event.key === 'Tab') {
      // The menu is no stop on the way: the focus goes on from its button.
      menu.current?.hidePopover();
    }
  };

  return (
    <>
      <button
        ref={trigger}
        id={`${id}-button`}
        type="button"
        className={className}
        popoverTarget={id}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-describedby={describedBy}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || open) return;
          event.preventDefault();
          menu.current?.showPopover();
        }}
      >
        {children}
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        aria-labelledby={`${id}-button`}
        className="menu"
        onToggle={onToggle}
        onKeyDown={onKey}
      >
        {actions.map(({ label, run }) => (
          <button
            key={label}
            type="button"
            role="menuitem"
            tabIndex={-1}
            className="menu-item"
            onPointerEnter={(event) => event.currentTarget.focus({ preventScroll: true })}
            onClick={() => {
              menu.current?.hidePopover();
              run();
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </>
  );
}

/** Below the button, or above it where there is no room; in the page's coordinates, so that it scrolls along. */
function place(menu: HTMLElement, trigger: HTMLElement): void {
  const at = trigger.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const room = document.documentElement.clientWidth - width - EDGE;
  const above = at.bottom + GAP + height > innerHeight - EDGE && at.top - GAP - height > EDGE;
  const top = above ? at.top - GAP - height : at.bottom + GAP;
  menu.style.insetBlockStart = `${top + scrollY}px`;
  menu.style.insetInlineStart = `${Math.max(EDGE, Math.min(at.left, room)) + scrollX}px`;
}
