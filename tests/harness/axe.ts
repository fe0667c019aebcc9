import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';

const violations = v.array(
  v.object({ id: v.string(), help: v.string(), nodes: v.array(v.object({ html: v.string(), target: v.unknown() })) }),
);

/**
 * What axe finds wrong with a page as it stands, in both themes, each as “rule: words (where)”. Empty is what it should be.
 * @param page a page of the extension
 */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const theme of ['light', 'dark']) {
    await page.evaluate((scheme) => {
      document.documentElement.style.colorScheme = scheme;
    }, theme);
    await atRest(page);
    await page.evaluate(`typeof axe === 'object' ? 0 : void (() => { ${axe.source} })()`);
    const results = await page.evaluate('axe.run(document, { resultTypes: ["violations"] }).then((r) => r.violations)');
    for (const { id, help, nodes } of v.parse(violations, results))
      for (const { html, target } of nodes) found.push(`${theme} ${id}: ${help} (${JSON.stringify(target)} ${html})`);
  }
  await page.evaluate(() => {
    document.documentElement.style.colorScheme = '';
  });
  return found;
}

/** Waits until what fades or slides in has arrived: half faded words have a contrast that no one reads them at. */
const atRest = (page: Page) =>
  page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
