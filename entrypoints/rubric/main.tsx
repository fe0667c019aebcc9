import { showApp } from '../../components/ui/show-app.tsx';
import { report } from '../../lib/platform/errors.ts';
import { followTheme } from '../../lib/platform/page-theme.ts';
import { App } from './App.tsx';

followTheme(document);
showApp(<App />, (error) => report(error, 'page of the rubric'));
