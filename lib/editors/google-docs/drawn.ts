/** Tells what Docs has drawn: it draws without a word, and its editor changes for the caret's blinking too. */
import { MARKS_ELEMENT } from '../editor.ts';
import { PAGE } from './runs.ts';

/** What some changes within the editor were. */
export interface Drawn {
  /** The caret, which blinks. */
  readonly caret: boolean;
  readonly text: boolean;
  /** A page stands elsewhere, or in another size. */
  readonly moved: boolean;
}

export class Drawings {
  /** How each page stood when it was drawn last. */
  readonly #standing = new WeakMap<Element, string>();

  look(records: readonly MutationRecord[]): Drawn {
    let [caret, text, moved] = [false, false, false];
    for (const record of records) {
      if (isOurs(record)) continue;
      if (isCaret(record)) caret = true;
      else if (!isOfPage(record)) text = true;
      else if (this.#hasMoved(record.target)) moved = true;
    }
    return { caret, text, moved };
  }

  /** Docs sets the style of its pages for every key, mostly to what it was. */
  #hasMoved(page: HTMLElement): boolean {
    const { cssText } = page.style;
    if (this.#standing.get(page) === cssText) return false;
    this.#standing.set(page, cssText);
    return true;
  }
}

function isOurs({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return (
    type === 'childList' &&
    [...addedNodes, ...removedNodes].every((node) => node.nodeName.toLowerCase() === MARKS_ELEMENT)
  );
}

function isCaret({ target }: MutationRecord): boolean {
  return target instanceof Element && target.closest('.kix-cursor') !== null;
}

interface OfPage extends MutationRecord {
  readonly target: HTMLElement;
}

function isOfPage(record: MutationRecord): record is OfPage {
  return record.type === 'attributes' && record.target instanceof HTMLElement && record.target.matches(PAGE);
}
