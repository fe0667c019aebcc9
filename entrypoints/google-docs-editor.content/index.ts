import { defineContentScript } from 'wxt/utils/define-content-script';
import { leavePage } from '../../lib/editors/google-docs/ask-page.ts';
import { findGoogleDoc } from '../../lib/editors/google-docs/find-document.ts';
import { attachFirsthand } from '../../lib/overlay/attach.ts';
import { pageMarks } from '../../lib/overlay/page-marks.ts';
import { GOOGLE_DOCS } from '../../lib/platform/named-sites.ts';
import { runWhileOn } from '../../lib/platform/run-while-on.ts';

/** Google Docs only: other pages do not pay for what is known of it. */
export default defineContentScript({
  matches: GOOGLE_DOCS,
  runAt: 'document_idle',
  // It would tell every listener in the page the extension's id, and frames of other sites as well.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const leave = () => leavePage(document);
    ctx.onInvalidated(leave);
    runWhileOn(ctx, (signal) => attachFirsthand({ document, find: findGoogleDoc, draw: pageMarks, signal }), leave);
  },
});
