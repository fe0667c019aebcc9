import type { MessageKey } from '../../lib/platform/i18n.ts';
import type { TimerAct } from './timer.ts';

/** What is done with the story that is being told, where it is shown. */
type TellingAct = TimerAct | 'keys';
/** What is done elsewhere: another story, another size, a mark. */
export type RoomAct = 'search' | 'next-story' | 'previous-story' | 'bigger' | 'smaller' | 'usual-size' | 'used';
export type CallAct = TellingAct | RoomAct;

export const isOfTelling = (act: CallAct): act is TellingAct =>
  act === 'keys' || act === 'toggle' || act === 'next' || act === 'previous' || act === 'reset';

interface CallKey {
  readonly act: CallAct;
  /** `KeyboardEvent.key`, in lower case. */
  readonly keys: readonly string[];
  /** What the same key gives with or without Shift: heard, and not shown. */
  readonly also?: readonly string[];
  readonly name: MessageKey;
}

/** All that call mode does by key, in the order in which the key map shows it. */
export const CALL_KEYS: readonly CallKey[] = [
  { act: 'toggle', keys: [' '], name: 'callKeyToggle' },
  { act: 'next', keys: ['arrowright', 'n'], name: 'callKeyNext' },
  { act: 'previous', keys: ['arrowleft', 'p'], name: 'callKeyPrevious' },
  { act: 'reset', keys: ['r'], name: 'callKeyReset' },
  { act: 'search', keys: ['/', 's'], name: 'callKeySearch' },
  { act: 'next-story', keys: ['j'], name: 'callKeyNextStory' },
  { act: 'previous-story', keys: ['k'], name: 'callKeyPreviousStory' },
  { act: 'bigger', keys: ['+'], also: ['='], name: 'callKeyBigger' },
  { act: 'smaller', keys: ['-'], also: ['_'], name: 'callKeySmaller' },
  { act: 'usual-size', keys: ['0'], name: 'callKeyUsualSize' },
  { act: 'used', keys: ['u'], name: 'callKeyUsed' },
  { act: 'keys', keys: ['?'], name: 'callKeyKeys' },
];

/** Where a key has a meaning of its own. */
const TAKES_KEYS = 'input, textarea, select, [contenteditable], [role=tablist], dialog';
const TAKES_SPACE = 'button, a, summary';

/** What a key press asks for; undefined where it is meant for what has the focus, or for the browser. */
export function actOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>,
): CallAct | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (typeof Element !== 'undefined' && event.target instanceof Element) {
    if (event.target.closest(TAKES_KEYS)) return undefined;
    if (event.key === ' ' && event.target.closest(TAKES_SPACE)) return undefined;
  }
  const key = event.key.toLowerCase();
  return CALL_KEYS.find(({ keys, also }) => keys.includes(key) || also?.includes(key))?.act;
}

/** How a key is written on the key map. */
export function keyCap(key: string, spaceName: string): string {
  const caps: Readonly<Record<string, string>> = { ' ': spaceName, arrowright: '→', arrowleft: '←', '-': '−' };
  return caps[key] ?? key.toUpperCase();
}
