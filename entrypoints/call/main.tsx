import { showApp } from '../../components/ui/show-app.tsx';
import { tellOfChanges } from '../../lib/bank/sync/tell.ts';
import { report } from '../../lib/platform/errors.ts';
import { followTheme } from '../../lib/platform/page-theme.ts';
import { App } from './App.tsx';

followTheme(document);
tellOfChanges();
showApp(<App />, (error) => report(error, 'call window'));
