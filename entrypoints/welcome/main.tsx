import { showApp } from '../../components/ui/show-app.tsx';
import { findFields } from '../../lib/editors/find-fields.ts';
import { attachFirsthand } from '../../lib/overlay/attach.ts';
import { underlines } from '../../lib/overlay/underlines.ts';
import { report } from '../../lib/platform/errors.ts';
import { followTheme } from '../../lib/platform/page-theme.ts';
import { App } from './App.tsx';

followTheme(document);
// The practice field is reviewed by the same session as a field on any site.
attachFirsthand({ document, find: findFields, draw: underlines, signal: new AbortController().signal });
showApp(<App />, (error) => report(error, 'welcome page'));
