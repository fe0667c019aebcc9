/**
 * What the panel shows, by tab, in storage.session: there at once when the panel opens, also while the worker is
 * stopped, gone when the browser closes, and out of reach of content scripts.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { FIELD_NOTES, type PanelState } from '../model/field.ts';
import { report } from './errors.ts';
import { readStored, watchStored } from './stored.ts';

const PREFIX = 'panel:';
const keyOf = (tabId: number) => `${PREFIX}${tabId}`;

/** Only the outline is checked: the worker alone writes here. It guards against the state of an older version. */
const outline = v.looseObject({
  address: v.object({ tabId: v.number(), frameId: v.number(), field: v.string() }),
  version: v.number(),
  status: v.picklist(['reviewed', 'no-story', 'other-language', 'empty', 'off', 'reading', 'no-room']),
  writable: v.boolean(),
  note: v.optional(v.picklist(FIELD_NOTES)),
  story: v.optional(
    v.looseObject({
      sentences: v.array(v.looseObject({})),
      findings: v.array(v.looseObject({})),
      scores: v.looseObject({}),
    }),
  ),
  quotes: v.array(v.string()),
  stories: v.array(v.looseObject({ overall: v.number(), opening: v.string() })),
  failedRules: v.array(v.string()),
  hidden: v.array(v.looseObject({ mark: v.string() })),
});

function isPanelState(stored: unknown): stored is PanelState {
  return v.is(outline, stored);
}

/** One change of a tab's state after the other: what one has read there still stands when it writes. */
const inTurn = (tabId: number, change: () => Promise<void>): Promise<void> =>
  navigator.locks.request(`firsthand-${keyOf(tabId)}`, change);

/**
 * Puts up the state of the tab named in its address, in place of the one before. Where the browser has no room for it, that is what
 * stands there: all tabs together may take 10 MB, and a story of 200,000 letters is 4.4 of them in Chromium.
 * @param may asked when it is this state's turn: nothing comes between its answer and the putting up
 */
export function publishPanelState(state: PanelState, may: () => Promise<boolean> = async () => true): Promise<void> {
  const { tabId } = state.address;
  return inTurn(tabId, async () => {
    if (!(await may())) return;
    const put = (now: PanelState) => browser.storage.session.set({ [keyOf(tabId)]: now });
    try {
      await put(state);
    } catch (error) {
      // Better nothing than the state before: it is of another text.
      await put(withoutWords(state)).catch(() => browser.storage.session.remove(keyOf(tabId)));
      report(error, 'panel state: putting it up');
    }
  });
}

const withoutWords = ({ address, version, writable }: PanelState): PanelState => ({
  address,
  version,
  status: 'no-room',
  writable,
  quotes: [],
  stories: [],
  failedRules: [],
  hidden: [],
});

/** @returns the tab's state, or undefined where no field has been typed in since it was loaded */
export async function readPanelState(tabId: number): Promise<PanelState | undefined> {
  const key = keyOf(tabId);
  const stored = await readStored('session', key);
  return isPanelState(stored) ? stored : undefined;
}

/**
 * Tells of each change from now on; `undefined` means that the field is gone.
 * @returns a function that ends the watch
 */
export function watchPanelState(tabId: number, onChange: (state: PanelState | undefined) => void): () => void {
  const key = keyOf(tabId);
  return watchStored('session', (changes) => {
    const change = changes[key];
    if (change) onChange(isPanelState(change.newValue) ? change.newValue : undefined);
  });
}

/**
 * Every tab's state, in no order.
 * @param traceless with those of private windows, which are not for an ordinary one to show
 */
export async function readPanelStates(traceless: boolean): Promise<readonly PanelState[]> {
  const stored: Record<string, unknown> = await browser.storage.session.get(null);
  return Object.entries(stored).flatMap(([key, state]) =>
    key.startsWith(PREFIX) && isPanelState(state) && (traceless || !state.traceless) ? [state] : [],
  );
}

/** Tells when any tab's state has changed. @returns a function that ends the watch */
export function watchPanelStates(onChange: () => void): () => void {
  return watchStored('session', (changes) => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) onChange();
  });
}

/**
 * Takes the tab's state down: the field, its page or its tab is gone.
 * @param field the one that is gone: another that has come meanwhile stays
 */
export function forgetPanelState(tabId: number, field?: string): Promise<void> {
  return inTurn(tabId, async () => {
    if (field !== undefined && (await readPanelState(tabId))?.address.field !== field) return;
    await browser.storage.session.remove(keyOf(tabId));
  });
}
