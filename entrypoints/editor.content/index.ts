import { defineContentScript } from 'wxt/utils/define-content-script';
import { findFields } from '../../lib/editors/find-fields.ts';
import { attachFirsthand } from '../../lib/overlay/attach.ts';
import { underlines } from '../../lib/overlay/underlines.ts';
import { NAMED_SITES } from '../../lib/platform/named-sites.ts';
import { runWhileOn } from '../../lib/platform/run-while-on.ts';

export default defineContentScript({
  matches: NAMED_SITES,
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  // It would tell every listener in the page the extension's id, and frames of other sites as well.
  noScriptStartedPostMessage: true,
  main(ctx) {
    runWhileOn(ctx, (signal) => attachFirsthand({ document, find: findFields, draw: underlines, signal }));
  },
});
