import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { Driven } from './launch.ts';
import { inShadow } from './shadow.ts';

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
    found.push(...(await faults(page, theme)));
  }
  await page.evaluate(() => {
    document.documentElement.style.colorScheme = '';
  });
  return found;
}

/**
 * What axe finds wrong with what we put over a page: the badge, and the dialog where one is open. No script can look into it
 * there, so a copy is looked at, in a page that belongs to nobody.
 * @param page any page that a field of is reviewed
 */
export async function axeViolationsOver(page: Page, driven: Driven): Promise<readonly string[]> {
  const source = `(root) => ({
    html: root.innerHTML,
    css: [...root.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\\n'),
  })`;
  const { html, css } = v.parse(v.object({ html: v.string(), css: v.string() }), await inShadow(page, source, []));
  const found: string[] = [];
  const copy = await driven.open('about:blank');
  for (const theme of ['light', 'dark']) {
    await copy.setContent(
      '<!doctype html><html lang="en"><title>Copy</title><main><firsthand-overlay></firsthand-overlay></main>',
    );
    await copy.evaluate(
      (inside, ground) => {
        const tree = document.querySelector('firsthand-overlay')?.attachShadow({ mode: 'open' });
        if (tree) tree.innerHTML = inside;
        document.documentElement.style.background = ground;
      },
      // Nothing fades in anew: half faded words have a contrast that no one reads them at.
      `<style>${css} .ink, .ink * { animation: none !important; transition: none !important; }</style>${html.replace(/data-theme="\w+"/g, `data-theme="${theme}"`)}`,
      theme === 'dark' ? 'black' : 'white',
    );
    found.push(...(await faults(copy, theme)));
  }
  await copy.close();
  return found;
}

async function faults(page: Page, theme: string): Promise<readonly string[]> {
  await page.evaluate(`typeof axe === 'object' ? 0 : void (() => { ${axe.source} })()`);
  const results = await page.evaluate('axe.run(document, { resultTypes: ["violations"] }).then((r) => r.violations)');
  return v
    .parse(violations, results)
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, target }) => `${theme} ${id}: ${help} (${JSON.stringify(target)} ${html})`),
    );
}

/** Waits until what fades or slides in has arrived: half faded words have a contrast that no one reads them at. */
const atRest = (page: Page) =>
  page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
