import { defineContentScript } from 'wxt/utils/define-content-script';
import { findFields } from '../../lib/editors/find-fields.ts';
import { attachFirsthand } from '../../lib/overlay/attach.ts';
import { runWhileOn } from '../../lib/overlay/run-while-on.ts';
import { NAMED_SITES } from '../../lib/platform/named-sites.ts';

export default defineContentScript({
  matches: NAMED_SITES,
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main(ctx) {
    runWhileOn(ctx, (signal) => attachFirsthand({ document, find: findFields, signal }));
  },
});
