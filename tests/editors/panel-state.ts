/** What the panel is given, and what it asks for, without a panel that stands open. */
import * as v from 'valibot';
import type { Driven } from '../harness/launch.ts';

const panelState = v.looseObject({
  address: v.object({ tabId: v.number(), frameId: v.number(), field: v.string() }),
  version: v.number(),
  quotes: v.array(v.string()),
  story: v.optional(
    v.looseObject({
      sentences: v.array(v.looseObject({ span: v.object({ start: v.number(), end: v.number() }) })),
    }),
  ),
});
export type PanelState = v.InferOutput<typeof panelState>;

/** What the worker has put up for the panel: what was read last in a tab. */
export async function readPanelState(driven: Driven, tab: number): Promise<PanelState | undefined> {
  const key = `panel:${tab}`;
  const stored = await driven.inExtension(`browser.storage.session.get('${key}').then((all) => all['${key}'] ?? null)`);
  return v.parse(v.nullish(panelState), stored) ?? undefined;
}

/** Asks the frame of a field as the panel does. */
export function askFrame(
  driven: Driven,
  { tabId, frameId }: PanelState['address'],
  method: string,
  data: object,
): Promise<unknown> {
  const message = JSON.stringify({ firsthand: 'frame', method, data });
  return driven.inExtension(`browser.tabs.sendMessage(${tabId}, ${message}, { frameId: ${frameId} })`);
}
