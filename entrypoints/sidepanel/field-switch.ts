import type { PanelState } from '../../lib/model/field.ts';
import { report } from '../../lib/platform/errors.ts';
import { t } from '../../lib/platform/i18n.ts';
import { askFrame } from '../../lib/platform/messages.ts';
import { failureText } from './failure-text.ts';
import type { ViewProps } from './view.ts';

/** Turns the field that the panel shows off, or on again, and says so with the way back. */
export function switchField({ address }: PanelState, on: boolean, say: ViewProps['say']): void {
  const turn = (next: boolean) => askFrame(address, 'turnField', { field: address.field, on: next });
  const failed = (error: unknown) => {
    report(error, 'side panel: turning a field on or off');
    say({ text: failureText(error) });
  };
  const back = { label: t('undo'), run: () => void turn(true).then(() => say({ text: t('fieldTurnedOn') }), failed) };
  turn(on).then(() => say(on ? { text: t('fieldTurnedOn') } : { text: t('fieldTurnedOff'), action: back }), failed);
}
