import { defineContentScript } from 'wxt/utils/define-content-script';
import { bridgeGoogleDocs } from '../lib/editors/google-docs/page-bridge.ts';
import { GOOGLE_DOCS } from '../lib/platform/named-sites.ts';

/** In the page's world, before Docs starts: it looks once whether anyone wants to know where its words stand. */
export default defineContentScript({
  matches: GOOGLE_DOCS,
  world: 'MAIN',
  runAt: 'document_start',
  main: bridgeGoogleDocs,
});
