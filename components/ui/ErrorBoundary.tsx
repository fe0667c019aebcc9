import { Component, type ReactNode } from 'react';
import { t } from '../../lib/platform/i18n.ts';
import { EmptyState } from './EmptyState.tsx';

/** Shows what can still be done when a view could not be drawn. The error itself goes to the root's `onCaughtError`. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="page">
        <EmptyState
          title={t('failedTitle')}
          actions={
            <button type="button" className="button button-primary" onClick={() => this.setState({ failed: false })}>
              {t('tryAgain')}
            </button>
          }
        >
          <p>{t('failedText')}</p>
        </EmptyState>
      </div>
    );
  }
}
