/** A person brings stories in: a Word document and a file that cannot be read, and the page that stands beside the panel. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { docx, paragraph, run } from '../capture/docx-file.ts';
import { axeViolations } from '../harness/axe.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { tabInFront } from '../harness/in-front.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { chooseFiles, goTo, says } from '../harness/reading.ts';
import { type Site, serve } from '../harness/site.ts';
import { waitFor } from '../harness/wait.ts';

const HOST = 'jobs.lever.co';
const ADVERT = `<!doctype html><title>Backend Engineer - Acme</title><nav><a href="/">All jobs</a></nav><article><h1>Backend Engineer</h1>
<p>Acme sends two million invoices a month for small shops. We look for somebody who takes ownership of problems that nobody has assigned to them, and stays until they are solved for our customers.</p>
<p>You dive deep into data until you have found the root cause, and you insist on the highest standards in your own work and in that of the team.</p></article>`;

const told = (what: string) =>
  `Last year I noticed that 3% of the ${what} never arrived, and it was not my team’s service. I compared the queue with the mail log, found the retry job that dropped them and wrote the fix with tests. The loss fell from 3% to zero.`;

describe.each(BROWSER_KINDS)('bringing stories in, in %s', (kind) => {
  let driven: Driven;
  let site: Site;
  let panel: Page;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'firsthand-bring-in-'));
    site = await serve({ [HOST]: { '/acme/1': ADVERT } });
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: site.hosts });
    await driven.openedPage('welcome.html');
    await driven.open(site.url(HOST, '/acme/1'));
    panel = await driven.open(`sidepanel.html?tab=${await tabInFront(driven)}#/stories/add`);
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
    if (folder) await rm(folder, { recursive: true });
  });

  it('divides the stories of a document, says which file cannot be read, and saves what is confirmed', async () => {
    pictureOnFailure(() => ({ driven, page: panel }));
    const heading = (text: string) => paragraph(run(text), '<w:pStyle w:val="berschrift2"/>');
    const document = docx(
      `${heading('Ownership')}${paragraph(run(told('invoices')))}${heading('Dive Deep')}${paragraph(run(told('parcels')))}`,
    );
    const [good, bad] = [join(folder, 'Stories.docx'), join(folder, 'Old.pdf')];
    await writeFile(good, document);
    await writeFile(bad, '%PDF-1.7');
    await chooseFiles(panel, 'input[type=file][accept*=docx]', good, bad);
    await says(panel, 'Old.pdf: PDF files are not read.');
    await waitFor('both stories, divided', async () => (await panel.$$('.found-story')).length === 2);
    const texts = await panel.$$eval('.found-text', (all) => all.map(({ textContent }) => textContent));
    expect(texts[0]).toContain('invoices');
    expect(texts[0]).not.toContain('parcels');
    expect(await axeViolations(panel)).toEqual([]);
    await panel.locator('.found .button-primary').click();
    await waitFor('both on the shelf', () => panel.evaluate(() => location.hash === '#/stories'));
    await panel.locator('::-p-text(Ownership)').click();
    await says(panel, 'Stories.docx');
  });

  it('reads the advert of the page beside the panel, and what it asks for', async () => {
    pictureOnFailure(() => ({ driven, page: panel }));
    await goTo(panel, '#/stories/advert');
    await panel.locator('aria/From the page in this tab').click();
    await says(panel, 'Dive Deep');
    const text = await panel.$eval('textarea', (area) => area.value);
    expect(text).toContain('two million invoices');
    expect(text).not.toContain('All jobs');
    expect(await axeViolations(panel)).toEqual([]);
  });
});
