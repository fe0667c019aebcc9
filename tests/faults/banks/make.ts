/**
 * Makes the bank that version 1 leaves, as a browser has it: `node tests/faults/banks/make.ts`, where all of the history is there.
 *
 * No commit has version 1 alone. The one that brought the bank declares it beside the step to version 2, so its declaration is
 * read out of that commit, given to the real Dexie in a real Chromium, and what stands in the browser then is written down. How
 * the records looked is told by `upgrade.ts` of the same commit: an answer by its probe's id alone, a mark by its loop's.
 */
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { dumpBank } from '../../harness/bank.ts';
import { findBrowser } from '../../harness/find-browser.ts';
import { serve } from '../../harness/site.ts';

const COMMIT = '9ce4b861b223b4e9b294235f059b4373fa14914b';
const HOST = 'bank.example.org';
const root = join(import.meta.dirname, '../../..');

/** What a person may have kept: told once and again, marked, answered, brought in from everywhere, and one record damaged. */
const RECORDS = {
  stories: [
    {
      id: 'invoices',
      title: 'Invoices that never arrived',
      text: 'Last year 3% of our invoices never arrived. I traced the lost ones to a full queue.\n\nI fixed it – “for good”. 発票 🧾',
      question: 'Tell me about a time when you dived deep.',
      principle: 'dive-deep',
      level: 'senior',
      answers: { 'why-you': 'Nobody else had seen it.', 'what-else': 'I left the retry job alone.' },
      source: { kind: 'page', url: 'https://jobs.lever.co/acme/apply', title: 'Apply', hash: 'a1' },
      created: 1_700_000_000_000,
      changed: 1_700_000_500_000,
      tags: ['payments', 'on call'],
      usedIn: ['acme', 'globex'],
    },
    {
      id: 'bare',
      title: 'Bare',
      text: 'I counted the beds each night.',
      answers: {},
      source: { kind: 'paste', hash: 'b1' },
      created: 1,
      changed: 2,
      tags: [],
    },
    { id: 'damaged', title: 7, changed: 1 },
  ],
  versions: [
    {
      id: 'v1',
      story: 'invoices',
      saved: 1_700_000_000_000,
      reason: 'saved',
      title: 'Invoices',
      text: 'Last year 3% of our invoices never arrived.',
      answers: { 'why-you': 'I do not know.' },
    },
    {
      id: 'v2',
      story: 'invoices',
      saved: 1_700_000_500_000,
      reason: 'updated',
      title: 'Invoices that never arrived',
      text: 'Last year 3% of our invoices never arrived. I traced the lost ones to a full queue.',
      answers: {},
    },
  ],
  loops: [
    { id: 'acme', company: 'Acme', role: 'Backend Engineer', note: 'Two rounds.', created: 1_699_000_000_000 },
    { id: 'globex', company: 'Globex', created: 4 },
  ],
};

/** The tables of version 1 by that commit: `{ stories: 'id, changed', … }`. */
function declared(): Record<string, string> {
  const source = execFileSync('git', ['show', `${COMMIT}:lib/bank/database.ts`], { cwd: root, encoding: 'utf8' });
  const [, tables] = /\.version\(1\)\.stores\(\{([^}]+)\}\)/.exec(source) ?? [];
  if (!tables) throw new Error(`${COMMIT} declares no version 1`);
  return Object.fromEntries(Array.from(tables.matchAll(/(\w+): '([^']+)'/g), ([, name, keys]) => [name, keys]));
}

const site = await serve({ [HOST]: { '/': '<!doctype html><title>Bank</title>' } });
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium', (sentence) => process.stderr.write(`${sentence}\n`)),
  acceptInsecureCerts: true,
  args: [`--host-resolver-rules=MAP ${HOST} 127.0.0.1`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
try {
  const page = await browser.newPage();
  await page.goto(site.url(HOST, '/'));
  await page.addScriptTag({ path: join(root, 'node_modules/dexie/dist/dexie.js') });
  await page.evaluate(
    async (tables, records) => {
      const bank = new (Reflect.get(window, 'Dexie'))('firsthand');
      bank.version(1).stores(tables);
      await bank.open();
      for (const [table, some] of Object.entries(records)) await bank.table(table).bulkAdd(some);
      bank.close();
    },
    declared(),
    RECORDS,
  );
  const dump = await dumpBank(page);
  await writeFile(join(import.meta.dirname, 'version-1.json'), `${JSON.stringify(dump, undefined, 2)}\n`);
} finally {
  await browser.close();
  await site.close();
}
