/**
 * What the context menus offer: that of the toolbar button about the site, that of a page about the field and the panel.
 * The browser keeps a menu while the worker is stopped; it is drawn anew when the sites change that it is offered on.
 */
import { browser } from 'wxt/browser';
import { type MessageKey, t } from './i18n.ts';
import { sitePattern } from './match-pattern.ts';
import { GOOGLE_DOCS, NAMED_SITES } from './named-sites.ts';
import { sitesOn } from './site-lists.ts';

const WEB = ['https://*/*', 'http://*/*'];

interface Item {
  readonly title: MessageKey;
  readonly contexts: [
    'action' | 'page' | 'editable' | 'selection',
    ...('action' | 'page' | 'editable' | 'selection')[],
  ];
  /** Offered on the sites where it is on, and on no other. */
  readonly whereOn?: true;
}

const MENU = {
  'site-on': { title: 'menuSiteOn', contexts: ['action'] },
  'site-off': { title: 'menuSiteOff', contexts: ['action'] },
  'field-off': { title: 'turnOffField', contexts: ['editable'], whereOn: true },
  'field-on': { title: 'readFieldAnyway', contexts: ['editable'], whereOn: true },
  'save-selection': { title: 'menuSaveSelection', contexts: ['selection'] },
  panel: { title: 'openPanel', contexts: ['page', 'editable', 'selection'] },
} as const satisfies Record<string, Item>;
export type MenuId = keyof typeof MENU;

export function isMenuId(id: unknown): id is MenuId {
  return typeof id === 'string' && Object.hasOwn(MENU, id);
}

/** Puts the menus up anew, one drawing after the other. */
export function drawMenus(): Promise<void> {
  return navigator.locks.request('firsthand-menus', async () => {
    const on = [...NAMED_SITES, ...GOOGLE_DOCS, ...(await sitesOn.read(true)).map(sitePattern)];
    await browser.contextMenus.removeAll();
    for (const [id, item] of Object.entries<Item>(MENU)) {
      const { title, contexts, whereOn } = item;
      const pages = contexts.includes('action') ? {} : { documentUrlPatterns: [...new Set(whereOn ? on : WEB)] };
      browser.contextMenus.create({ id, title: t(title), contexts, ...pages });
    }
  });
}
