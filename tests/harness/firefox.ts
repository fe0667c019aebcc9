import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { giveBack, setPreferences, takeKept } from './kept-firefox.ts';
import type { Driven, InPanel, LaunchOptions, Panel } from './launch.ts';
import { waitFor } from './wait.ts';

/** Firefox gives each installation a random host name for its pages, which keeps what they store; a profile's stays the same. */
const UUID = '5bb1e8f6-6b0f-4f0c-9d5e-0c7f2f4f3a11';

/** Firefox names its languages with their country, and speaks none without a language pack: ours has no words of its own. */
const LOCALES = { es: 'es-ES' } as const;

/** Milliseconds after which a tab that the browser opened by itself is taken for one that the protocol does not reach. */
const LOST_MS = 10_000;

export async function launchFirefox(options: LaunchOptions): Promise<Driven> {
  const addon = await addonId(options.extension);
  const uuid = options.profile ? UUID : randomUUID();
  const preferences = {
    'extensions.webextensions.uuids': JSON.stringify({ [addon]: uuid }),
    'network.dns.localDomains': (options.hosts ?? []).join(','),
    // The background is stopped after five idle seconds in place of thirty: every test meets it stopped. Firefox takes one
    // that computes for idle: the first review of a long text must be through by then, on a machine that does more than this.
    'extensions.background.idle.timeout': (options.idle ?? 5) * 1000,
  };
  const reuse = canBeReused(options);
  const kept = reuse ? takeKept() : undefined;
  if (kept) await setPreferences(kept, preferences);
  const browser = kept ?? (await start(options, addon, preferences));
  // It is gone as the browser ends, with all that it has kept.
  if (!options.profile) await browser.installExtension(options.extension);
  const base = `moz-extension://${uuid}/`;
  const findPage = async (path: string) =>
    (await placesOf(browser)).find(({ url }) => url?.startsWith(base + path))?.page;
  const eye = new Eye(browser, base);
  const open = async (urlOrPath: string, where: 'tab' | 'window' = 'tab') => {
    const page = await browser.newPage({ type: where });
    const url = new URL(urlOrPath, base).href;
    await page.goto(url, url.startsWith(base) ? { waitUntil: [] } : {});
    await waitFor(`${url} to load`, () => page.evaluate(() => document.readyState === 'complete'));
    return page;
  };
  /**
   * One tab in some hundred that the browser opens by itself is never reached: the protocol tells its identifier while the tab
   * still changes its process, and knows no tab by it afterwards. Where such a tab stands, its page is opened in one of ours.
   */
  const openAnew = async (path: string): Promise<Page | undefined> => {
    const tab = `browser.tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.startsWith(${JSON.stringify(base + path)}))?.id)`;
    const lost = await eye.evaluate(tab);
    if (typeof lost !== 'number') return undefined;
    process.stderr.write(`Firefox opened ${path} in a tab that cannot be reached: opened anew\n`);
    const page = await open(path);
    await eye.evaluate(`browser.tabs.remove(${lost})`);
    return page;
  };

  return {
    kind: 'firefox',
    openedPage(path) {
      const lost = Date.now() + LOST_MS;
      const find = async () => (await findPage(path)) ?? (Date.now() > lost ? openAnew(path) : undefined);
      return waitFor(`Firefox to open ${path}`, find, 60);
    },
    findPage,
    open,
    async reload(page) {
      // Puppeteer hears of no navigation in the extension's own pages.
      const before = await page.evaluate(() => performance.timeOrigin);
      await page.evaluate(() => setTimeout(() => location.reload(), 0));
      await waitFor('the page to load again', async () => {
        const now = await page.evaluate(() => document.readyState === 'complete' && performance.timeOrigin);
        return typeof now === 'number' && now !== before;
      });
    },
    async panel() {
      return (await eye.sees('sidebar')) ? eye.panel() : undefined;
    },
    panelPage: () => eye.panelPage(),
    async closePanel() {
      await eye.evaluate('browser.extension.getViews({ type: "sidebar" })[0]?.close()');
      await waitFor('the sidebar to close', async () => !(await eye.sees('sidebar')));
    },
    inExtension: (expression) => eye.evaluate(expression),
    async stopWorker() {
      await waitFor('the background to stop', () => eye.evaluate('browser.extension.getBackgroundPage() === null'), 20);
    },
    close: () => (reuse ? giveBack(browser, addon) : browser.close()),
    gone: new Promise((resolve) => browser.process()?.once('exit', () => resolve())),
  };
}

/** Whether there is nothing about this start that another file could not use. */
const canBeReused = ({ reuse = false, profile, proxy, language, letters, headless = true }: LaunchOptions): boolean =>
  reuse && headless && !(profile || proxy || language || letters);

async function start(
  { executablePath, headless = true, profile, extension, proxy, language, letters }: LaunchOptions,
  addon: string,
  preferences: Readonly<Record<string, string | number>>,
): Promise<Browser> {
  if (profile) await install(extension, addon, profile);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    // A person's Ctrl+C is for `npm start` to handle: it has a server to stop as well.
    handleSIGINT: headless,
    acceptInsecureCerts: true,
    defaultViewport: null,
    ...(profile && { userDataDir: profile }),
    // System access is what lets a test open a page of the extension by its address.
    args: ['--width=1280', '--height=900', '--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...preferences,
      'sidebar.revamp': false,
      ...(letters && { 'font.size.variable.x-western': letters }),
      ...(proxy && throughProxy(proxy)),
      ...(profile && INSTALLED),
      ...(language && {
        'intl.locale.requested': LOCALES[language],
        'extensions.langpacks.signatures.required': false,
      }),
    },
  });
  if (language) await browser.installExtension(join(import.meta.dirname, 'language-pack'));
  return browser;
}

/** Has Firefox take an extension that nobody has signed and that was put into the profile, without a question. */
const INSTALLED = {
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'extensions.startupScanScopes': 15,
};

/** Puts the extension into a profile, where it outlives the browser. Only an ESR or a developers' Firefox takes it unsigned. */
async function install(extension: string, addon: string, profile: string): Promise<void> {
  const folder = join(profile, 'extensions');
  const path = join(folder, `${addon}.xpi`);
  if (existsSync(path)) return;
  const files = (await readdir(extension, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const contents = files.map(async ({ parentPath, name }) => {
    const file = join(parentPath, name);
    return [relative(extension, file), await readFile(file)] as const;
  });
  await mkdir(folder, { recursive: true });
  await writeFile(path, zipSync(Object.fromEntries(await Promise.all(contents))));
}

function throughProxy(port: number) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

/**
 * A page of the extension in a tab of its own, in the background, through which the tests reach the extension's other
 * windows: WebDriver BiDi lists tabs only, and a sidebar is none.
 */
class Eye {
  readonly #browser: Browser;
  readonly #base: string;
  #page: Promise<Page> | undefined;

  constructor(browser: Browser, base: string) {
    this.#browser = browser;
    this.#base = base;
  }

  async evaluate(expression: string): Promise<unknown> {
    return (await this.#here()).evaluate(expression);
  }

  /** The browser closes the extension's pages as it loads the extension anew. */
  async #here(): Promise<Page> {
    const there = await this.#page?.then((page) => page.evaluate('true')).catch(() => false);
    if (!this.#page || !there) this.#page = this.#open('icon/16.png');
    return this.#page;
  }

  async sees(type: 'sidebar'): Promise<boolean> {
    return (await this.evaluate(`browser.extension.getViews({ type: "${type}" }).length > 0`)) === true;
  }

  panel(): Panel {
    return {
      evaluate: async <A extends readonly unknown[], R>(fn: InPanel<A, R>, ...args: A) => {
        const view = 'browser.extension.getViews({ type: "sidebar" })[0].document';
        return (await this.#here()).evaluate<unknown[], () => R>(`(${fn})(${view}, ...${JSON.stringify(args)})`);
      },
      picture: (name, height) => this.#picturePanel(name, height),
    };
  }

  /** The panel's page in a tab of its own, for the tab that is active now. */
  async panelPage(): Promise<Page> {
    const active = 'browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)';
    const page = await this.#open(`sidepanel.html?tab=${await this.evaluate(active)}`);
    await page.bringToFront();
    return page;
  }

  /** The protocol takes pictures of tabs only, so the same panel is opened for the same tab in a tab of its own. */
  async #picturePanel(name: string, height = 0): Promise<void> {
    const active = 'browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)';
    const page = await this.#open(`sidepanel.html?tab=${await this.evaluate(active)}`);
    await page.setViewport({ width: 360, height: 900 });
    await waitFor('the panel to be drawn', () =>
      page.evaluate(() => document.querySelector('h1, h2, button') !== null),
    );
    const clip = { x: 0, y: 0, width: 360, height };
    await page.screenshot({ path: `${name}.png`, ...(height ? { clip } : { fullPage: true }) });
    await page.close();
  }

  async #open(path: string): Promise<Page> {
    const page = await this.#browser.newPage({ background: true });
    await page.goto(this.#base + path, { waitUntil: [] });
    await waitFor(`${path} to load`, () => page.evaluate('typeof browser === "object"'));
    return page;
  }
}

/** Puppeteer misses the addresses of extension pages in Firefox, so each page is asked for its own. */
async function placesOf(browser: Browser): Promise<{ page: Page; url: string }[]> {
  const pages = await browser.pages();
  const places = await Promise.allSettled(
    pages.map(async (page) => ({ page, url: await page.evaluate(() => location.href) })),
  );
  // A window that is just being closed is still listed and answers no more.
  return places.flatMap((place) => (place.status === 'fulfilled' ? [place.value] : []));
}

async function addonId(extension: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  const id = /"gecko":\{"id":"([^"]+)"/.exec(JSON.stringify(manifest))?.[1];
  if (!id) throw new Error(`The manifest in ${extension} names no Firefox id`);
  return id;
}
