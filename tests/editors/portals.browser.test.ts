/** A person answers the questions of each job portal: only the story is read, for what its question asks, within its limit. */

import * as v from 'valibot';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it, onTestFinished } from 'vitest';
import type { FieldLimit } from '../../lib/model/field.ts';
import { closePage } from '../harness/close-page.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { bringForward } from '../harness/in-front.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { badgeOn, popoverOn } from '../harness/overlay.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { type Pages, type Site, serve } from '../harness/site.ts';
import { pause, waitFor } from '../harness/wait.ts';
import { rewritable, rewritten, STORY, textOf, withOnly } from './documents.ts';
import type { Doc } from './field.ts';
import { placeOf } from './frames.ts';
import { Scene } from './scene.ts';
import { greenhouseEmbedded, icims, LEFT_ALONE, PORTALS, type PortalCase, workday } from './stand-ins/portals/cases.ts';
import type { Key } from './stand-ins/portals/portal.ts';

const PLAIN = withOnly(STORY, []);
const FASTER = rewritable(PLAIN, 'much faster');
/** Longer than the pause after which a text is reviewed. */
const REST_MS = 800;

const shown = v.looseObject({
  address: v.object({ tabId: v.number() }),
  question: v.optional(v.string()),
  limit: v.optional(v.looseObject({})),
  used: v.optional(v.number()),
  purpose: v.optional(
    v.looseObject({
      frame: v.optional(v.string()),
      by: v.optional(v.string()),
      because: v.optional(v.array(v.string())),
    }),
  ),
});

type Shown = v.InferOutput<typeof shown>;

describe.each(BROWSER_KINDS)('job portals in %s', (kind) => {
  let driven: Driven;
  let site: Site;
  const addresses = new Map<PortalCase, readonly [host: string, path: string]>();
  let scene: Scene;

  beforeAll(async () => {
    const pages: Record<string, Pages[string]> = {};
    for (const portal of PORTALS) {
      const own = Object.entries(await portal.pages());
      for (const [host, paths] of own) pages[host] = { ...pages[host], ...paths };
      const [[host, paths] = ['', {}]] = own;
      addresses.set(portal, [host, Object.keys(paths)[0] ?? '']);
    }
    site = await serve(pages);
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: site.hosts });
    // It comes to the front by itself, and a page behind it is not drawn.
    await driven.openedPage('welcome.html');
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });
  const open = async (portal: PortalCase) => {
    await scene?.close();
    const [host, path] = addresses.get(portal) ?? ['', ''];
    scene = await Scene.open(driven, portal, site.url(host, path));
  };
  beforeEach(() => pictureOnFailure(() => ({ driven, ...(scene && { page: scene.page }) })));

  /** What a submission would hold. Lever hears of a change only as its field is left. */
  const submits = async (key: Key, text: string) => {
    await scene.text.click('#beside');
    await waitFor(
      `the page to hold “${text.slice(0, 30)}…” for ${key}`,
      async () => (await submission())[key] === text,
      4,
    ).catch(async (error: unknown) => {
      throw new Error(`The page would submit ${JSON.stringify(await submission())}`, { cause: error });
    });
  };
  const submission = () => scene.inField(() => window.portal.submission());
  const panel = async (): Promise<Shown | undefined> => v.parse(v.optional(shown), await scene.panelState());
  const panelSays = async (what: string, holds: (state: Shown) => unknown): Promise<Shown> => {
    let last: Shown | undefined;
    try {
      return await waitFor(what, async () => {
        last = await panel();
        return last && holds(last) ? last : undefined;
      });
    } catch (error) {
      throw new Error(`The panel's state is ${JSON.stringify({ ...last, story: undefined })}`, { cause: error });
    }
  };

  it.each(PORTALS)('$title: reads the story alone, for its question, and writes within its limit', async (portal) => {
    await open(portal);
    for (const key of LEFT_ALONE) {
      await answer(key, textOf(PLAIN));
      // A key of the person's own: some fields are noticed only then.
      await scene.type('!');
    }
    await pause(REST_MS);
    expect(await ours(), 'nothing of ours is added for a question that asks for no story').toEqual([]);
    expect(await panel()).toBeUndefined();

    await scene.begin(STORY);
    const state = await panelSays('the question', ({ question }) => question === portal.question);
    expect(state.purpose).toMatchObject({ frame: portal.frame, by: 'question' });
    expect(state.purpose?.because?.length).toBeGreaterThan(0);
    expect(state.limit).toEqual(portal.limit);
    if (portal.limit) expect(state.used).toBe(sizeOf(portal.limit, textOf(PLAIN)));

    await scene.apply(FASTER, PLAIN);
    const after = rewritten(PLAIN, FASTER.rewrite);
    await submits('story', textOf(after));
    await scene.marked(after);
    await scene.clickWords('Last year');
    await scene.undo();
    await submits('story', textOf(PLAIN));

    const full = filled(PLAIN, portal.limit ?? { characters: 600 });
    await scene.put(full);
    await scene.comeToField();
    await scene.marked(full);
    await scene.open(FASTER, full);
    await scene.press('Apply');
    await waitFor('a word of refusal', async () => (await popoverOn(scene.over))?.text.includes('longer than'));
    await submits('story', textOf(full));
    // What a page keeps to itself is known once it has been met.
    await panelSays('a full field', ({ limit, used }) => limit && used === Object.values(limit)[0]);
  });

  it('shows in the panel how full the field is', async () => {
    await open(greenhouseEmbedded);
    await scene.begin(STORY);
    const { address } = await panelSays('the story', ({ used }) => used);
    const shownIn = await driven.open(`sidepanel.html?tab=${address.tabId}`);
    // Left open in front, it would be where every later test looks.
    onTestFinished(() => closePage(shownIn));
    const says = (words: string) =>
      waitFor(words, () => shownIn.evaluate((words) => document.body.innerText.includes(words), words));
    await says(`${textOf(PLAIN).length} of 600 characters`);
    // They write where they see what they write; here the panel is a tab of its own.
    await bringForward(scene.page);
    await scene.put(filled(PLAIN, { characters: 600 }));
    await says('Nearly full: 600 of 600 characters');
    await scene.put(filled(PLAIN, { characters: 640 }));
    await says('40 characters more than the 600 that this field takes');
  });

  it('follows a step that is a page of its own, in a frame', async () => {
    await open(icims);
    await scene.begin(STORY);
    await panelSays('the first question', ({ question }) => question === icims.question);
    await scene.text.click('button[type=submit]');
    await waitFor('the panel to let go', async () => (await panel()) === undefined);
    await waitFor('the next page', () =>
      scene.text.evaluate(() => location.search.includes('step=2') && window.portal),
    );
    await scene.begin(STORY);
    const state = await panelSays('the second question', ({ question }) => question?.includes('coworker'));
    expect(state.purpose).toMatchObject({ frame: 'conflict' });
  });

  it('opens the popover where it can be seen, in a frame that is taller than the window', async () => {
    await open(greenhouseEmbedded);
    await scene.begin(STORY);
    await scene.page.setViewport({ width: 1100, height: 900 });
    await scene.page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    await scene.marked(STORY);
    const [line] = await scene.places('much faster');
    if (!line) throw new Error('The words cannot be seen');
    // The line is the last that the window shows.
    const height = Math.round(line.top + (await placeOf(scene.text)).top + 60);
    await scene.page.setViewport({ width: 1100, height });
    await scene.clickBox(line);
    await waitFor('the popover within the window', async () => {
      const box = (await popoverOn(scene.over))?.box;
      const origin = await placeOf(scene.over);
      return box && box.top + origin.top >= 0 && box.top + box.height + origin.top <= height;
    });
  });

  it('follows a step that takes the place of the one before under the same address', async () => {
    await open(workday);
    await scene.begin(STORY);
    await panelSays('the first question', ({ question }) => question === workday.question);
    await scene.inField(() => window.portal.next?.());
    // The same element asks for something else now.
    await waitFor('the panel to let go', async () => (await panel()) === undefined);
    await answer('why', textOf(PLAIN));
    await scene.type('!');
    await pause(REST_MS);
    expect(await panel()).toBeUndefined();
    expect(await badgeOn(scene.text)).toBeUndefined();
    expect(await scene.marks()).toEqual([]);
    await answer('story', textOf(PLAIN));
    const state = await panelSays('the second question', ({ question }) => question?.includes('mistake'));
    expect(state.purpose).toMatchObject({ frame: 'failure' });
  });

  /** Comes to a field and puts a text into it. */
  const answer = (key: Key, text: string) =>
    scene.inField(
      (key: Key, text: string) => {
        const area = window.portal.area(key);
        area.scrollIntoView({ block: 'center', behavior: 'instant' });
        area.focus();
        area.select();
        document.execCommand('insertText', false, text);
      },
      key,
      text,
    );

  /** Elements of ours in the document of the field. */
  const ours = () =>
    scene.text.evaluate(() => Array.from(document.querySelectorAll('firsthand-overlay'), (each) => each.localName));
});

const sizeOf = (limit: FieldLimit, text: string): number =>
  'words' in limit ? text.split(/\s+/).filter(Boolean).length : text.length;

/** The story with as much more as the limit lets in. */
function filled(doc: Doc, limit: FieldLimit): Doc {
  const more = (most: number) => most - sizeOf(limit, textOf(doc));
  const words =
    'words' in limit
      ? 'Ticket'.padEnd(6) + ' 7'.repeat(more(limit.words) - 1)
      : `${'0'.repeat(more(limit.characters) - 1)}`;
  return [...doc, [{ text: words }]];
}
