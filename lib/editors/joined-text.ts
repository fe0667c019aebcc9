/** One text out of several editable elements, as where every block of a page is editable by itself. */
import type { Span } from '../model/span.ts';
import { mapText, type TextMap } from './text-map.ts';

/** An element to be read. */
export interface Block {
  readonly element: HTMLElement;
  /**
   * Given for a title or heading, whose line is set apart: how it begins in the text, and not in the page. `## ` for a
   * heading of the second level, as Markdown has it; nothing for a title.
   */
  readonly mark?: string;
}

export interface JoinedText extends TextMap {
  /** The block that a whole span lies in; undefined where it reaches over several, or over what is not in the page. */
  blockOf(span: Span): HTMLElement | undefined;
}

interface Part extends Block {
  /** Where its text begins, behind its mark. */
  readonly at: number;
  readonly map: TextMap;
}

/** A line for each block, and an empty one around headings. Empty blocks are empty lines. */
export function joinTexts(blocks: readonly Block[]): JoinedText {
  let text = '';
  const parts = blocks.map((block, index): Part => {
    const map = mapText(block.element);
    const apart = block.mark !== undefined || blocks[index - 1]?.mark !== undefined;
    if (index > 0) text += apart && !text.endsWith('\n') ? '\n\n' : '\n';
    // An empty heading is a place for one: its mark would be read as a word.
    if (block.mark && map.text !== '') text += block.mark;
    const at = text.length;
    text += map.text;
    return { ...block, at, map };
  });
  return new PartedText(text, parts);
}

class PartedText implements JoinedText {
  readonly text: string;
  readonly #parts: readonly Part[];

  constructor(text: string, parts: readonly Part[]) {
    this.text = text;
    this.#parts = parts;
  }

  rangeOf({ start, end }: Span): Range | undefined {
    const reached = this.#parts.filter(({ at, map }) => at <= end && start <= at + map.text.length);
    const ranges = reached.flatMap(({ element, at, map }) => {
      const within = (offset: number) => Math.max(0, Math.min(offset - at, map.text.length));
      return map.rangeOf({ start: within(start), end: within(end) }) ?? (map.text === '' ? rangeInEmpty(element) : []);
    });
    const [range, last] = [ranges[0], ranges.at(-1)];
    if (range && last && last !== range) range.setEnd(last.endContainer, last.endOffset);
    return range;
  }

  offsetOf(node: Node, offset: number): number {
    const point = node.ownerDocument?.createRange();
    point?.setStart(node, offset);
    const tree = node.getRootNode();
    const part = this.#parts.findLast(
      // A block that is gone from the page cannot be compared.
      ({ element }) =>
        element.contains(node) || (point && element.getRootNode() === tree && point.comparePoint(element, 0) < 0),
    );
    if (!part) return 0;
    return part.at + (part.element.contains(node) ? part.map.offsetOf(node, offset) : part.map.text.length);
  }

  blockOf({ start, end }: Span): HTMLElement | undefined {
    return this.#parts.find(({ at, map }) => at <= start && end <= at + map.text.length)?.element;
  }
}

function rangeInEmpty(element: HTMLElement): Range {
  const range = element.ownerDocument.createRange();
  range.setStart(element, 0);
  return range;
}
