/** A frame that its page writes anew after our script has come to it, as CKEditor 4 does when a page is slow to load. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { highlightsIn, popoverOn } from '../harness/overlay.ts';
import { type Site, serve } from '../harness/site.ts';
import { pause, waitFor } from '../harness/wait.ts';

const HOST = 'apply.workable.com';
const PAGE = `<!doctype html>
<html lang="en">
<head><title>Apply</title></head>
<body>
<p>Tell us about a problem that you solved.</p>
<iframe style="width: 600px; height: 300px"></iframe>
</body>
</html>`;
const WRITTEN = `<!doctype html>
<html lang="en">
<head><title>Answer</title></head>
<body contenteditable="true" role="textbox" aria-multiline="true" aria-label="Tell us about a problem that you solved">
<p>Last year 3% of the invoices that our shop sent never arrived. We rewrote the retry job together. After that, deliveries were much faster.</p>
</body>
</html>`;

describe.each(BROWSER_KINDS)('a frame that is written anew in %s', (kind) => {
  let driven: Driven;
  let site: Site;

  beforeAll(async () => {
    site = await serve({ [HOST]: { '/': PAGE } });
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: site.hosts });
    await driven.openedPage('welcome.html');
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  it('is read and marked, each time', async () => {
    const page = await driven.open(site.url(HOST, '/'));
    for (let time = 0; time < 2; time++) {
      // Nothing tells when our script has come to the frame; it comes within this time.
      await pause(1_500);
      await page.evaluate((html) => {
        const inner = document.querySelector('iframe')?.contentDocument;
        inner?.open();
        inner?.write(html);
        inner?.close();
      }, WRITTEN);
      const frame = await waitFor('the frame', () => page.frames()[1]);
      await page.mouse.click(60, 90);
      await waitFor('marks', async () => (await highlightsIn(frame)).length > 0, 10);
      expect((await highlightsIn(frame)).map(({ words }) => words)).toContain('much faster');
      const [
        {
          boxes: [at],
        } = { boxes: [] },
      ] = (await highlightsIn(frame)).filter(({ words }) => words === 'much faster');
      const around = await page.$eval('iframe', (one) => one.getBoundingClientRect().toJSON());
      if (at) await page.mouse.click(around.left + 2 + at.left + at.width / 2, around.top + 2 + at.top + at.height / 2);
      await waitFor('the popover', () => popoverOn(page), 10);
      await page.keyboard.press('Escape');
    }
  });
});
