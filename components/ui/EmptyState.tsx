import type { ReactNode } from 'react';
import './empty-state.css';

interface EmptyStateProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A view with nothing to show yet: what that means and what to do next. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <section className="empty-state" aria-labelledby="empty-state-title">
      <svg className="empty-state-mark" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
        <path d="M14 8h20M14 30h20M24 8v22" stroke="currentColor" strokeWidth="4" strokeLinecap="round" fill="none" />
        <path
          className="empty-state-stroke"
          d="M8 41c9-3 16-3.5 22-2.5 4 .5 7 .5 10-1"
          strokeWidth="3.5"
          strokeLinecap="round"
          fill="none"
        />
      </svg>
      <h2 id="empty-state-title">{title}</h2>
      <div className="empty-state-text">{children}</div>
      {actions && <div className="empty-state-actions">{actions}</div>}
    </section>
  );
}
