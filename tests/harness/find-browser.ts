import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const BROWSER_KINDS = ['chromium', 'firefox'] as const;
export type BrowserKind = (typeof BROWSER_KINDS)[number];

/** Thrown where there is no browser; the message tells the person in one sentence how to get one. */
export class NoBrowser extends Error {
  override readonly name = 'NoBrowser';
}

/** Names on the PATH, then the places where installers put them. */
const PLACES: Readonly<Record<BrowserKind, { names: readonly string[]; paths: readonly string[] }>> = {
  chromium: {
    names: ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'microsoft-edge'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...underProgramFiles('Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'),
    ],
  },
  firefox: {
    names: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...underProgramFiles('Mozilla Firefox/firefox.exe')],
  },
};

const ADVICE: Readonly<Record<BrowserKind, string>> = {
  chromium:
    'No Chrome, Chromium or Edge was found: install one from https://www.google.com/chrome, or use Firefox with `npm start -- --firefox`.',
  firefox: 'Firefox was not found: install it from https://www.mozilla.org/firefox.',
};

const DEBIAN_PACKAGES: Readonly<Record<BrowserKind, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * The path of an installed browser. On Debian as root a missing one is installed, and `say` tells of it.
 * @throws NoBrowser
 */
export function findBrowser(kind: BrowserKind, say: (sentence: string) => void): string {
  const found = look(kind);
  if (found) return found;
  if (isDebianRoot()) {
    say(`No ${kind} here: installing Debian's package ${DEBIAN_PACKAGES[kind]} …`);
    const installed = installPackage(DEBIAN_PACKAGES[kind]) && look(kind);
    if (installed) return installed;
    throw new NoBrowser(`apt-get could not install ${DEBIAN_PACKAGES[kind]}: it says why above.`);
  }
  throw new NoBrowser(ADVICE[kind]);
}

function look(kind: BrowserKind): string | undefined {
  const { names, paths } = PLACES[kind];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...paths].find(isProgram);
}

function isProgram(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch (error) {
    process.stderr.write(`${path} may not be run (${String(error)}): looking further.\n`);
    return false;
  }
}

function underProgramFiles(...tails: string[]): string[] {
  const { ProgramFiles, 'ProgramFiles(x86)': x86, LOCALAPPDATA } = process.env;
  return [ProgramFiles, x86, LOCALAPPDATA]
    .filter((root) => root !== undefined)
    .flatMap((root) => tails.map((tail) => join(root, tail)));
}

function isDebianRoot(): boolean {
  return (
    process.getuid?.() === 0 &&
    existsSync('/usr/bin/apt-get') &&
    existsSync('/etc/os-release') &&
    // Not Ubuntu, whose packages of these names only fetch a snap.
    /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

function installPackage(name: string): boolean {
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  // A fresh container has no package lists yet; where they are there, fetching them again is a wait for nothing.
  return apt('install', '-y', name) || (apt('update') && apt('install', '-y', name));
}
