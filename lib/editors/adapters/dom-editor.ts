/** What all editors have in common whose text stands in the DOM: it is mapped as it is read, and the map says where words are. */
import type { FieldLimit, RefusalReason } from '../../model/field.ts';
import type { Span } from '../../model/span.ts';
import { type Editor, onComposition } from '../editor.ts';
import { questionOf } from '../question.ts';
import { composedRange } from '../selection.ts';
import type { TextMap } from '../text-map.ts';
import { NativeUndo } from './native-undo.ts';

export abstract class DomEditor<M extends Pick<TextMap, 'text' | 'rangeOf' | 'offsetOf'>> implements Editor {
  abstract readonly kind: string;
  readonly root: HTMLElement;
  readonly marking = {
    by: 'highlight' as const,
    ranges: (span: Span) => {
      const range = this.map.rangeOf(span);
      return range ? [range] : [];
    },
  };
  protected readonly nativeUndo: NativeUndo;
  #map: M | undefined;

  constructor(root: HTMLElement) {
    this.root = root;
    this.nativeUndo = new NativeUndo(root);
  }

  /** The text as it stands in the page now. */
  protected abstract mapNow(): M;
  abstract limit(): FieldLimit | undefined;
  abstract writable(): boolean;
  abstract select(span: Span): boolean | Promise<boolean>;
  abstract replace(span: Span, replacement: string): Promise<boolean>;
  abstract undo(): boolean;
  refusal?(span: Span, replacement: string): RefusalReason | undefined;

  /** As of the last `read`. */
  protected get map(): M {
    this.#map ??= this.mapNow();
    return this.#map;
  }

  get present(): boolean {
    return this.root.isConnected;
  }

  question(): string | undefined {
    return questionOf(this.root);
  }

  read(): string {
    this.#map = this.mapNow();
    return this.#map.text;
  }

  caret(): number | undefined {
    const point = caretPoint(this.root);
    return point && this.map.offsetOf(point.node, point.offset);
  }

  rects(span: Span): DOMRect[] {
    return Array.from(this.map.rangeOf(span)?.getClientRects() ?? []);
  }

  onChange(listener: () => void, signal: AbortSignal): void {
    // Frameworks that cancel the native edit and draw the result themselves fire no `input`; the DOM always tells. Blocks
    // that come later, by typing or as the page is scrolled, are changes too.
    const observer = new MutationObserver(listener);
    observer.observe(this.root, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    this.nativeUndo.follow(signal);
  }

  onComposing(listener: (composing: boolean) => void, signal: AbortSignal): void {
    onComposition(this.root, listener, signal);
  }

  close(): void {
    this.#map = undefined;
  }
}

/** The moving end of the selection, if it is within the element. */
function caretPoint(root: HTMLElement): { node: Node; offset: number } | undefined {
  const selection = root.ownerDocument.getSelection();
  if (!selection) return undefined;
  const composed = composedRange(root, selection);
  if (composed)
    return root.contains(composed.endContainer)
      ? { node: composed.endContainer, offset: composed.endOffset }
      : undefined;
  const { focusNode, focusOffset } = selection;
  return focusNode && root.contains(focusNode) ? { node: focusNode, offset: focusOffset } : undefined;
}
