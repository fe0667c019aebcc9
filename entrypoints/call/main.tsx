import { showApp } from '../../components/ui/show-app.tsx';
import { report } from '../../lib/platform/errors.ts';
import { App } from './App.tsx';

showApp(<App />, (error) => report(error, 'call window'));
