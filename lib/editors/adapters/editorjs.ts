/** Editor.js: every block is editable by itself, in an element that is not. It has no undo of its own: the browser's works. */
import type { FieldLimit } from '../../model/field.ts';
import { type EditorAdapter, typeOver } from '../editor.ts';
import { hintsAround, limitByAttribute } from '../hints.ts';
import type { Block } from '../joined-text.ts';
import { BlockPage } from './block-page.ts';

export const editorjs: EditorAdapter = {
  kind: 'editorjs',
  rootOf: (element) => element.closest<HTMLElement>('.codex-editor__redactor') ?? undefined,
  open: (root) => new EditorJs(root),
};

class EditorJs extends BlockPage {
  readonly kind = 'editorjs';

  override limit(): FieldLimit | undefined {
    return limitByAttribute(this.root);
  }

  hints(): string[] {
    return hintsAround(this.root);
  }

  protected blocks(): Block[] {
    return Array.from(this.root.querySelectorAll<HTMLElement>('[contenteditable=true]'), (element) => {
      const level = /^h([1-6])$/.exec(element.localName)?.[1];
      return { element, ...(level && { mark: `${'#'.repeat(Number(level))} ` }) };
    });
  }

  protected focus(block: HTMLElement): void {
    block.focus({ preventScroll: true });
  }

  protected async write(block: HTMLElement, replacement: string): Promise<boolean> {
    const typed = typeOver(block.ownerDocument, replacement);
    this.nativeUndo.written();
    return typed;
  }

  undo(): boolean {
    return this.nativeUndo.takeBack();
  }
}
