import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import * as v from 'valibot';
import type { Driven, InPanel, LaunchOptions, Panel } from './launch.ts';
import { waitFor } from './wait.ts';

export async function launchChromium(options: LaunchOptions): Promise<Driven> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'firsthand-chromium-')));
  const hasLived = await prepare(profile, options.letters);
  const browser = await puppeteer.launch({
    executablePath: options.executablePath,
    headless: options.headless ?? true,
    pipe: true,
    userDataDir: profile,
    // A profile that it was installed in loads it by itself; to install it again would be an update, which takes away what
    // the person has allowed an unpacked extension.
    enableExtensions: hasLived ? true : [options.extension],
    // A person's Ctrl+C is for `npm start` to handle: it has a server to stop as well.
    handleSIGINT: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    // A person's window should not say that a robot drives it.
    ...(options.headless === false && { ignoreDefaultArgs: ['--enable-automation'] }),
    args: [
      ...argumentsFor(options.hosts),
      ...throughProxy(options.proxy),
      ...(options.language ? [`--lang=${options.language}`] : []),
    ],
    // Linux takes it from here.
    ...(options.language && { env: { ...process.env, LANGUAGE: options.language } }),
  });
  const ended = new Promise<void>((resolve) => browser.process()?.once('exit', () => resolve()));
  // Its helper processes write for a moment longer.
  const gone = options.profile
    ? ended
    : ended.then(() => rm(profile, { recursive: true, force: true, maxRetries: 10 }));
  const id = await waitFor('Chromium to load the extension', async () => [...(await browser.extensions()).keys()][0]);
  const base = `chrome-extension://${id}/`;
  const findPage = async (path: string) =>
    (await browser
      .targets()
      .find((target) => target.url().startsWith(base + path))
      ?.page()) ?? undefined;
  const findPanel = () => browser.targets().find((target) => target.url().startsWith(`${base}sidepanel.html`));

  let eye: Promise<Page> | undefined;

  return {
    kind: 'chromium',
    openedPage: (path) => waitFor(`Chromium to open ${path}`, () => findPage(path), 15),
    findPage,
    async open(urlOrPath, where = 'tab') {
      const page = await browser.newPage({ type: where });
      await page.bringToFront();
      await page.goto(new URL(urlOrPath, base).href);
      return page;
    },
    async reload(page) {
      await page.reload();
    },
    async panel() {
      const target = findPanel();
      return target && panelIn(await target.asPage());
    },
    panelPage: async () => (await waitFor('the panel to stand open', findPanel)).asPage(),
    async closePanel() {
      const target = findPanel();
      if (!target) return;
      // A panel closes itself; the button for it is the browser's own and out of reach.
      await (await target.asPage()).evaluate(() => setTimeout(() => window.close(), 0));
      await waitFor('the panel to close', () => !findPanel());
    },
    async inExtension(expression) {
      // The browser closes the extension's pages as it loads the extension anew.
      if (!eye || (await eye).isClosed()) eye = openEye(browser, base);
      return (await eye).evaluate(`(async (browser) => ${expression})(chrome)`);
    },
    stopWorker: () => stopWorker(browser, base),
    async close() {
      await browser.close();
      await gone;
    },
    gone,
  };
}

/** A page of the extension in the background, that does nothing by itself. */
async function openEye(browser: Browser, base: string): Promise<Page> {
  const page = await browser.newPage({ background: true });
  await page.goto(`${base}options.html`);
  return page;
}

/** Set by Chromium for an extension that a protocol has installed, which goes as the browser ends. */
const FOR_THIS_RUN = 1 << 15;

const lived = v.looseObject({
  extensions: v.looseObject({
    settings: v.record(v.string(), v.looseObject({ creation_flags: v.optional(v.number()) })),
  }),
});

/**
 * Sets a new profile up, or has one keep the extension as if the person had loaded it by hand.
 * @returns whether a browser has run with this profile before
 */
async function prepare(profile: string, letters?: number): Promise<boolean> {
  const path = join(profile, 'Default', 'Preferences');
  const hasLived = existsSync(path);
  if (hasLived) {
    const preferences = v.parse(lived, JSON.parse(await readFile(path, 'utf8')));
    for (const one of Object.values(preferences.extensions.settings)) {
      if (one.creation_flags !== undefined) one.creation_flags &= ~FOR_THIS_RUN;
    }
    await writeFile(path, JSON.stringify(preferences));
  } else {
    await mkdir(join(profile, 'Default'), { recursive: true });
    // Without developer mode Chromium turns an unpacked extension off when it reloads itself.
    const extensions = { ui: { developer_mode: true } };
    const webkit = { webprefs: { default_font_size: letters } };
    await writeFile(path, JSON.stringify({ extensions, ...(letters && { webkit }) }));
  }
  return hasLived;
}

function argumentsFor(hosts: readonly string[] | undefined): string[] {
  const rules = [...(hosts ?? []).map((host) => `MAP ${host} 127.0.0.1`), 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'];
  return [
    ...(hosts ? [`--host-resolver-rules=${rules.join(', ')}`] : []),
    '--window-size=1280,900',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Chromium's sandbox refuses to run as root, as it does in most containers.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

function throughProxy(port: number | undefined): string[] {
  // Chromium keeps the loopback out of a proxy, unless told otherwise.
  return port ? [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'] : [];
}

function panelIn(page: Page): Panel {
  return {
    evaluate: async <A extends readonly unknown[], R>(fn: InPanel<A, R>, ...args: A) =>
      page.evaluate<unknown[], () => R>(`(${fn})(document, ...${JSON.stringify(args)})`),
    picture: async (name, height) => {
      const clip = { x: 0, y: 0, width: await page.evaluate(() => innerWidth), height: height ?? 0 };
      await page.screenshot({ path: `${name}.png`, ...(height ? { clip } : { fullPage: true }) });
    },
  };
}

async function stopWorker(browser: Browser, base: string): Promise<void> {
  const running = browser.targets().find((each) => each.type() === 'service_worker' && each.url().startsWith(base));
  if (!running) return;
  // The next event may have started another at once.
  const isGone = () => !browser.targets().includes(running);
  for (let turn = 1; !isGone(); turn++) {
    await close(running);
    try {
      await waitFor('the worker to stop', isGone, CLOSING_S);
    } catch (error) {
      if (turn === TURNS) throw error;
      // A browser that starves now and then does not hear the first asking.
    }
  }
}

const TURNS = 3;
const CLOSING_S = 5;

async function close(running: Target): Promise<void> {
  try {
    await (await running.worker())?.close();
  } catch (error) {
    // It stopped of its own accord meanwhile.
    if (!String(error).includes('No session with given id')) throw error;
  }
}
