import type { Page } from 'puppeteer-core';
import { launchChromium } from './chromium.ts';
import type { BrowserKind } from './find-browser.ts';
import { launchFirefox } from './firefox.ts';

/** A function that runs in the panel; it sees nothing but its arguments. */
export type InPanel<A extends readonly unknown[], R> = (document: Document, ...args: A) => R;

/** The real side panel, or sidebar. */
export interface Panel {
  /** Saves a picture of it as `name`.png: all of it, scrolled parts too, or its first `height` pixels. */
  picture(name: string, height?: number): Promise<void>;
  evaluate<A extends readonly unknown[], R>(fn: InPanel<A, R>, ...args: A): Promise<R>;
}

/** One browser with the extension in it. */
export interface Driven {
  readonly kind: BrowserKind;
  /** A page of the extension that the browser opened by itself, e.g. `welcome.html` on install. */
  openedPage(path: string): Promise<Page>;
  /** A tab with that page of the extension, if there is one. */
  findPage(path: string): Promise<Page | undefined>;
  /** Opens a page of the web, or of the extension by its path, in a tab of the window in front or in a window of its own. */
  open(urlOrPath: string, where?: 'tab' | 'window'): Promise<Page>;
  reload(page: Page): Promise<void>;
  /** The panel that stands open beside the page; undefined where it is closed. */
  panel(): Promise<Panel | undefined>;
  /**
   * The panel as a page that takes keys and a viewport: Chromium's own side panel; in Firefox, whose sidebar no protocol
   * reaches, its page in a tab of its own, for the tab that is active now. Closed by the caller only in Firefox.
   */
  panelPage(): Promise<Page>;
  closePanel(): Promise<void>;
  /** Evaluates an expression in a page of the extension that no person sees, where the browser's interfaces for extensions are. */
  inExtension(expression: string): Promise<unknown>;
  /** Stops the background worker, as the browser does with an idle one, and returns when it is gone. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
  /** Settles when the browser has gone, by `close` or by the person's hand. */
  readonly gone: Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the unpacked extension. */
  readonly extension: string;
  /** Host names that are served on the loopback; where they are given, nothing else can be reached. */
  readonly hosts?: readonly string[];
  /** Port on the loopback of what every request of the browser goes through: tests/harness/proxy.ts. */
  readonly proxy?: number;
  readonly headless?: boolean;
  /** The browser's own language. */
  readonly language?: 'es';
  /** CSS pixels of the letters that the person has set in the browser, in a new profile; what it comes with where nothing is said. */
  readonly letters?: number;
  /** A folder, empty at first, that keeps the profile over several starts; a new one each time where none is given. */
  readonly profile?: string;
  /** Seconds without an event after which Firefox stops the background; five where nothing is said. */
  readonly idle?: number;
  /** Whether Firefox may be one that another file of this process has used, made as new, and is kept for the next. */
  readonly reuse?: boolean;
  readonly executablePath: string;
}

export function launch(kind: BrowserKind, options: LaunchOptions): Promise<Driven> {
  return kind === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
