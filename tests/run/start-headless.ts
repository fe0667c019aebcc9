import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { bar, flow } from '../../lib/cli/layout.ts';
import { ARTIFACTS, build } from '../harness/build.ts';
import { type Driven, launch, type Panel } from '../harness/launch.ts';
import { type PanelView, readPanel } from '../harness/panel.ts';
import { practiceText, typeStory } from '../harness/practice.ts';
import { waitFor } from '../harness/wait.ts';
import type { StartOptions } from './start.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Types a story into the practice page of a headless browser, prints what the panel says of it, and saves pictures. */
export async function startHeadless({ kind, executablePath, text }: StartOptions): Promise<void> {
  say(`No display here, so ${kind} runs unseen: the story is typed into the practice page and read off the panel.`);
  const { folder } = await build(kind);
  await mkdir(ARTIFACTS, { recursive: true });
  const driven = await launch(kind, { extension: folder, executablePath, hosts: [] });
  try {
    await show(driven, text);
  } finally {
    await driven.close();
  }
}

async function show(driven: Driven, text: string | undefined): Promise<void> {
  const page = await driven.openedPage('welcome.html');
  await page.waitForSelector('textarea.practice-field');
  const story = text ?? (await practiceText(page));
  await typeStory(page, story);
  const button = await page.waitForSelector('.open-panel button');
  await button?.click();
  const panel = await waitFor('the panel to open', () => driven.panel());
  const words = await settled(panel);
  const view = await readPanel(panel);
  say('');
  if (view) printView(view);
  else say(words);
  const pictures = {
    page: join(ARTIFACTS, `start-${driven.kind}-page`),
    panel: join(ARTIFACTS, `start-${driven.kind}-panel`),
  };
  await page.screenshot({ path: `${pictures.page}.png`, fullPage: true });
  await panel.picture(pictures.panel);
  say('\nPictures');
  for (const [what, path] of Object.entries(pictures)) say(`  ${what.padEnd(6)}${relative(process.cwd(), path)}.png`);
}

/** Waits until the panel has said the same for a second, and returns it. */
async function settled(panel: Panel): Promise<string> {
  let last = '';
  let since = Date.now();
  return waitFor(
    'the panel to come to rest',
    async () => {
      const now = await panel.evaluate((document) => document.body.textContent);
      if (now !== last) {
        last = now;
        since = Date.now();
      }
      return Date.now() - since > 1_000 && now;
    },
    30,
  );
}

function printView({ overall, scores, findings }: PanelView): void {
  const width = Math.min(process.stdout.columns || 100, 110);
  say('Scores');
  for (const [name, value] of [['overall', overall] as const, ...Object.entries(scores)]) say(bar(name, value));
  say(`\nFindings (${findings.length})`);
  for (const [index, finding] of findings.entries()) {
    const number = `${index + 1}.`.padStart(5);
    const quote = finding.phrase ? ` “${finding.phrase}”` : '';
    for (const row of flow(
      `${number} ${finding.dimension.padEnd(11)}${finding.title}${quote}`,
      '',
      width,
      ' '.repeat(17),
    ))
      say(row);
    for (const line of [finding.question, finding.rewrite].filter(Boolean)) {
      for (const row of flow(line, ' '.repeat(17), width)) say(row);
    }
  }
}
