/**
 * `npm start`: the product, running. With a display, a browser with the extension on its practice page, built anew at
 * every change of the source; without one, the same in a headless browser, told in text and pictures.
 */
import { parseArgs } from 'node:util';
import { readDraft, UnreadableDraft } from '../../lib/cli/read-draft.ts';
import { BuildFailed } from '../harness/build.ts';
import { findBrowser, NoBrowser } from '../harness/find-browser.ts';
import { startHeaded } from './start-headed.ts';
import { startHeadless } from './start-headless.ts';

const USAGE = `npm start                   Chrome, Chromium or Edge, on the practice page
npm start -- --firefox      Firefox
npm start -- --text FILE    with your own story in the practice field
npm start -- --headless     without a window: scores and findings in the terminal, and pictures
`;

export interface StartOptions {
  readonly kind: 'chromium' | 'firefox';
  readonly executablePath: string;
  /** The person's own story; the practice page's sample where there is none. */
  readonly text?: string;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      firefox: { type: 'boolean', default: false },
      headless: { type: 'boolean', default: !hasDisplay() },
      text: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  const text = values.text === undefined ? undefined : await readDraft(values.text);
  const kind = values.firefox ? 'firefox' : 'chromium';
  const executablePath = findBrowser(kind, (sentence) => process.stderr.write(`${sentence}\n`));
  const options: StartOptions = { kind, executablePath, ...(text !== undefined && { text }) };
  await (values.headless ? startHeadless(options) : startHeaded(options));
}

/** macOS and Windows always have one; elsewhere the session says so. */
function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

try {
  await main();
} catch (error) {
  // These say all in one sentence; anything else is a fault of ours and keeps its stack.
  if (error instanceof NoBrowser || error instanceof BuildFailed) process.stderr.write(`${error.message}\n`);
  else if (error instanceof UnreadableDraft) process.stderr.write(`The story could not be read: ${error.message}.\n`);
  else if (error instanceof TypeError && 'code' in error) process.stderr.write(`${error.message}\n\n${USAGE}`);
  else throw error;
  process.exitCode = 2;
}
