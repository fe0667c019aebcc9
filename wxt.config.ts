import { defineConfig } from 'wxt';
import { noteBundled, writeLicences } from './lib/build/licences.ts';
import { noMarkupFromStrings } from './lib/build/no-markup-from-strings.ts';
import { setUpLate } from './lib/build/set-up-late.ts';
import { weigh } from './lib/build/weight.ts';
import { GOOGLE_DOCS, NAMED_SITES } from './lib/platform/named-sites.ts';

/** The extension talks to nobody, its own files included: no connection, no frame, no script or style but those it came with. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'";
/** In a development build only: live reload speaks to WXT's server on this machine, and puts styles in as it goes. */
const DEV_POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' http://localhost:* ws://localhost:*; object-src 'none'";

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  // A reader sees from its import where each name comes from.
  imports: false,
  // Several builds can stand side by side: the tests', the person's, a second checkout's.
  outDir: process.env.FIRSTHAND_OUT ?? '.output',
  // `npm start` opens the browser that it finds; WXT only builds and reloads.
  webExt: { disabled: true },
  hooks: {
    // A script in a page goes without the polyfill: the few interfaces that it has there return promises in every browser, and
    // each page would pay a tenth more for one.
    'vite:build:extendConfig'(entrypoints, { resolve }) {
      const alias = resolve?.alias;
      if (!alias || Array.isArray(alias) || !entrypoints.every(({ type }) => type === 'content-script')) return;
      Reflect.deleteProperty(alias, 'wxt/browser');
    },
    async 'build:done'(wxt, output) {
      if (wxt.config.command !== 'build') return;
      await writeLicences(wxt.config.outDir);
      await weigh(wxt, output);
    },
  },
  vite: () => ({
    // Vite's own loader for old browsers is the one place that would fetch anything: there is none to ask.
    build: { modulePreload: { polyfill: false } },
    plugins: [noMarkupFromStrings(), noteBundled(), setUpLate()],
  }),
  manifestVersion: 3,
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    // The button opens the panel, and lets it see which page it is for.
    action: { default_title: '__MSG_name__' },
    // Chromium keeps Alt+Shift with C, N, P, W, X and Z for its tab groups, and then sets no key at all.
    commands: {
      [browser === 'firefox' ? '_execute_sidebar_action' : '_execute_action']: {
        suggested_key: { default: 'Alt+Shift+F' },
      },
      'call-mode': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandCallMode__' },
      explain: { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_commandExplain__' },
      'next-finding': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      // Chromium suggests keys for four commands and no more; the person can give this one its own.
      'previous-finding': {
        description: '__MSG_commandPrevious__',
        ...(browser === 'firefox' && { suggested_key: { default: 'Alt+Shift+K' } }),
      },
    },
    // The sites that the content scripts name, and no other. Chromium shows its person the same sentence for both, and lets
    // an updated extension into the tabs that stand open only with these; Firefox does by itself.
    ...(browser !== 'firefox' && { host_permissions: [...NAMED_SITES, ...GOOGLE_DOCS] }),
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: { extension_pages: command === 'serve' ? DEV_POLICY : POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'firsthand@firsthand.example',
              // The first that knows `data_collection_permissions` on every platform.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // The first with `light-dark()`, which every colour of the pages is made of; sets that join came the version before.
        { minimum_chrome_version: '123' }),
  }),
});
