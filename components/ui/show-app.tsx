import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { t } from '../../lib/platform/i18n.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import './base.css';

/**
 * Puts a page of the extension up in its `#root`.
 * @param onError hears of every error that nobody caught: in rendering, in an event, in a promise
 */
export function showApp(app: ReactNode, onError: (error: unknown) => void): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  // What is read out is pronounced as what it is; the person's own words are marked as English where they stand.
  document.documentElement.lang = t('interfaceLanguage');
  window.addEventListener('error', (event) => onError(event.error ?? event.message));
  window.addEventListener('unhandledrejection', (event) => onError(event.reason));
  createRoot(root, { onCaughtError: onError, onUncaughtError: onError }).render(
    <StrictMode>
      <ErrorBoundary>{app}</ErrorBoundary>
    </StrictMode>,
  );
}
