/** The score by the corner of the field that is being written in; a quiet dot while there is no story. */
import type { Session } from '../editors/session.ts';
import { isCovered, leftOf } from '../editors/surroundings.ts';
import { t } from '../platform/i18n.ts';
import { button } from './element.ts';
import { placeAt, type Stage } from './stage.ts';
import { themeOf } from './theme.ts';

export interface Badge {
  /** Shows a field's state; undefined hides the badge. */
  show(session: Session | undefined): void;
  /** The field has moved. */
  follow(): void;
  /** The caret has moved in a field that stands where it stood. */
  typed(): void;
  readonly box: DOMRect;
}

const GAP = 4;

export function badge(stage: Stage, signal: AbortSignal, onPress: () => void): Badge {
  let shown: Session | undefined;
  const made = button('', 'ink badge', onPress);
  made.hidden = true;
  stage.front.append(made);
  signal.addEventListener('abort', () => made.remove(), { once: true });

  let spot: Spot | undefined;
  /** What the badge says: the browser is slow to give the words, and most reviews change nothing of it. */
  let said = '';
  const typed = () => {
    if (shown && !made.hidden && spot?.inside) made.classList.toggle('aside', coversCaret(shown, spot, made));
  };
  const follow = () => {
    if (!shown || made.hidden) return;
    spot = spotFor(shown, made);
    made.style.visibility = spot ? 'visible' : 'hidden';
    if (spot) placeAt(stage, made, spot.x, spot.y);
    made.classList.toggle('aside', spot?.inside === true && coversCaret(shown, spot, made));
  };
  return {
    follow,
    typed,
    get box() {
      return made.getBoundingClientRect();
    },
    show(session) {
      const stands = shown === session && !made.hidden && spot !== undefined;
      shown = session;
      made.hidden = !session || !isWorthADot(session);
      if (!session || made.hidden) return;
      const { score, status } = session;
      const scored = status === 'reviewed' && score !== undefined;
      made.dataset.theme = themeOf(session.editor.root);
      const saying = `${status} ${score}`;
      // To look for a free spot makes the browser lay the page out: that is for when the field moves.
      if (saying === said) return stands ? typed() : follow();
      said = saying;
      made.textContent = scored ? String(score) : '';
      made.classList.toggle('quiet', !scored);
      made.classList.toggle('lost', status === 'unreachable');
      const label = scored ? t('badgeScore', score) : t(status === 'unreachable' ? 'badgeUnreachable' : 'badgeNoStory');
      made.setAttribute('aria-label', label);
      made.title = label;
      follow();
    },
  };
}

/** Lower than three lines, a field takes messages and names. */
const LOW = 56;
/** A text of so many characters is prose, whatever it stands in. */
const PROSE = 240;

/** A field without a story shows that it is read only where a person may be writing one. */
function isWorthADot({ status, text, editor }: Session): boolean {
  if (status === 'reviewed' || status === 'unreachable') return true;
  if (status === 'starting' || status === 'short' || status === 'off') return false;
  return text.length >= PROSE || editor.root.clientHeight >= LOW;
}

interface Spot {
  readonly x: number;
  readonly y: number;
  /** Over the field itself, where text may come. */
  readonly inside: boolean;
}

/** Below the field's corner, else above it, else within: never on something that the page wants clicked, or has laid over it. */
function spotFor(session: Session, made: HTMLElement): Spot | undefined {
  const { root, badge } = session.editor;
  const field = root.getBoundingClientRect();
  const { width, height } = made.getBoundingClientRect();
  if (field.width === 0 || field.bottom < 0 || field.top > innerHeight) return undefined;
  const left = leftOf(root);
  const x = Math.min(left.right, innerWidth) - width;
  const shows = (y: number) => !isCovered(root, x + width / 2, y);
  const outside = [
    ...(left.bottom === field.bottom && shows(field.bottom - GAP) ? [{ x, y: field.bottom + GAP, inside: false }] : []),
    ...(left.top === field.top && shows(field.top + GAP) ? [{ x, y: field.top - GAP - height, inside: false }] : []),
  ];
  const inside = { x: x - 3 * GAP, y: Math.min(left.bottom, innerHeight) - height - 2 * GAP, inside: true };
  // In the corner of a field that fills the window the page may have buttons of its own.
  const above = [0, 1, 2, 3].map((row) => ({ ...inside, x: x - 6 * GAP, y: inside.y - row * 2 * height }));
  if (badge === 'within') return above.find((spot) => isFree(spot, width, height, made, root)) ?? inside;
  return (
    outside.find((spot) => isFree(spot, width, height, made, root)) ??
    (inside.y > left.top && shows(inside.y + height / 2) ? inside : undefined)
  );
}

function isFree({ x, y }: Spot, width: number, height: number, made: HTMLElement, root: HTMLElement): boolean {
  if (y < 0 || y + height > innerHeight || x < 0) return false;
  const tree = made.getRootNode();
  // The page's own thing may lie under any part of it.
  const points = [0, 1].flatMap((right) => [0, 1].map((bottom) => [x + right * width, y + bottom * height] as const));
  return [[x + width / 2, y + height / 2] as const, ...points].every(([left, top]) => {
    const under = root.ownerDocument.elementsFromPoint(left, top);
    const first = under.find((one) => !(tree instanceof ShadowRoot && one === tree.host));
    return !first?.closest('a, button, input, select, textarea, label, [role=button], [contenteditable=true]');
  });
}

/** Text is never covered while it is being typed: over the caret's line the badge steps aside. */
function coversCaret(session: Session, { x, y }: Spot, made: HTMLElement): boolean {
  const caret = session.editor.caret();
  if (caret === undefined) return false;
  const box = session.editor.rects({ start: Math.max(0, caret - 40), end: caret }).at(-1);
  const { width, height } = made.getBoundingClientRect();
  return (
    box !== undefined &&
    box.bottom > y - GAP &&
    box.top < y + height + GAP &&
    box.right > x - 8 * GAP &&
    box.left < x + width
  );
}
