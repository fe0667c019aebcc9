/** An editor that keeps only the lines near the screen in its page: they are read, and the person is told that others are not. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { bringForward } from '../harness/in-front.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { type Site, serve } from '../harness/site.ts';
import { waitFor } from '../harness/wait.ts';
import { codemirror } from './cases/codemirror.ts';
import { STORY, textOf } from './documents.ts';
import type { Doc } from './field.ts';
import { HOST } from './page.ts';
import { Scene } from './scene.ts';

/** After a rule, which ends the story: what is marked in it would hang on how many of the notes stand near the screen. */
const NOTES: Doc = [
  [{ text: '---' }],
  ...Array.from({ length: 400 }, (_, day) => [
    { text: `Notes of day ${day + 1}: the timetable of the office and where the coffee is kept this week.` },
  ]),
];

describe.each(BROWSER_KINDS)('a long document in CodeMirror in %s', (kind) => {
  let driven: Driven;
  let site: Site;

  beforeAll(async () => {
    site = await serve(await codemirror.pages());
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: site.hosts });
    await driven.openedPage('welcome.html');
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  it('is read near the screen; the panel says so, and no more once all lines are there', async () => {
    const scene = await Scene.open(driven, codemirror, site.url(HOST, '/codemirror'));
    pictureOnFailure(() => ({ driven, page: scene.page }));
    const held = scene.held(STORY);
    await scene.begin(STORY);
    const short = await waitFor('the story', async () => {
      const state = await scene.panelState();
      return state?.story && state;
    });
    expect(short.note).toBeUndefined();
    await scene.put([...held, ...NOTES]);
    const long = await waitFor('the note', async () => {
      const state = await scene.panelState();
      return state?.note === 'on-screen' && state;
    });
    const panel = await driven.open(`sidepanel.html?tab=${long.address.tabId}`);
    await waitFor('the note in the panel', () =>
      panel.evaluate(() => document.querySelector('main')?.innerText.includes('only the lines near the screen')),
    );
    await panel.close();
    await bringForward(scene.page);
    /** The editor puts other lines into the page only as it next draws. */
    const scrollTo = async (top: number, line: string) => {
      await scene.inField((to) => window.field.scroller()?.scrollTo({ top: to, behavior: 'instant' }), top);
      await waitFor(`“${line}” in the page`, () =>
        scene.inField((words) => window.field.focusable.textContent.includes(words), line),
      );
    };
    const last = textOf(held.slice(-1));
    await scrollTo(0, last);
    await scene.marked(held);
    // The story leaves the page with its lines, and comes back with them.
    await scrollTo(9_000, 'Notes of day 200:');
    await waitFor('no marks', async () => (await scene.marks()).length === 0);
    await scrollTo(0, last);
    await scene.marked(held);
    await scene.put(held);
    await waitFor('no note', async () => {
      const state = await scene.panelState();
      return state !== undefined && state.note === undefined;
    });
    expect(scene.errors).toEqual([]);
    await scene.close();
  });
});
