/** Whose turn it is in the panel: several fields of a tab are reviewed at a time, each as long as it takes, and any of them may go. */
import type { FieldAddress, PanelState, ReviewRequest } from '../../lib/model/field.ts';
import { askFrame, FrameGone } from '../../lib/platform/messages.ts';
import { forgetPanelState, publishPanelState, readPanelState } from '../../lib/platform/panel-state.ts';

/** Fields that went while their last review was under way: it lives no longer than the worker does, and neither need this. */
const gone = new Set<string>();

/** The field is no longer there: what the panel shows of it is taken down, and nothing comes after. */
export async function leaveField({ tabId, field }: FieldAddress): Promise<void> {
  gone.add(field);
  await forgetPanelState(tabId, field);
}

/** Tabs that were closed: the browser gives their numbers to no other. */
const closed = new Set<number>();

/** The tab was closed. Not every browser tells of the fields in it, and a review of one may be under way. */
export async function leaveTab(tabId: number): Promise<void> {
  closed.add(tabId);
  await forgetPanelState(tabId);
}

/** A page that was left or reloaded may not have had the time to say so: its field is asked whether it is still there. */
export async function leaveIfGone(tabId: number): Promise<void> {
  const state = await readPanelState(tabId);
  if (!state) return;
  const { field } = state.address;
  try {
    await askFrame(state.address, 'alive', { field });
  } catch (error) {
    if (!(error instanceof FrameGone)) throw error;
    await forgetPanelState(tabId, field);
  }
}

/** Counts the reviews that are asked for. Of two that are under way the worker may be done with the later one first. */
let askings = 0;
export const nextAsking = (): number => {
  askings += 1;
  return askings;
};
/** Which asking a tab's state was put up for last: it lives no longer than the worker does, and neither need this. */
const shownFor = new Map<number, number>();

/**
 * What nobody asked for does not take the panel away from the field that it shows, and what was asked before does not take the
 * place of what was asked since.
 */
export async function publish({ unasked, field }: ReviewRequest, state: PanelState, asked: number): Promise<void> {
  const { tabId } = state.address;
  await publishPanelState(state, async () => {
    if (gone.has(field) || closed.has(tabId)) return false;
    if (unasked && (await readPanelState(tabId))?.address.field !== field) return false;
    if ((shownFor.get(tabId) ?? 0) > asked) return false;
    // The field that the person is coming to may have been asked about before this one was, unasked.
    if (!unasked) shownFor.set(tabId, asked);
    return true;
  });
}
