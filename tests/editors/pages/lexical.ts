import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $createLinkNode, $isLinkNode, LinkNode } from '@lexical/link';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isTextNode,
  createEditor,
  type LexicalNode,
  TextNode,
} from 'lexical';
import type { Doc, Run } from '../field.ts';
import { editable } from './dom.ts';
import { offer, place } from './shell.ts';

/** As Lexical's playground has it: a text node in token mode, deleted as a whole. */
class MentionNode extends TextNode {
  static override getType(): string {
    return 'mention';
  }
  static override clone(node: MentionNode): MentionNode {
    return new MentionNode(node.__text, node.__key);
  }
}

const element = editable();
place().append(element);
const editor = createEditor({
  nodes: [LinkNode, MentionNode],
  onError(error) {
    throw error;
  },
});
editor.setRootElement(element);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);

function nodeOf({ text, bold, link, mention }: Run): LexicalNode {
  const node = mention ? new MentionNode(text).setMode('token') : $createTextNode(text);
  if (bold) node.toggleFormat('bold');
  return link ? $createLinkNode(link).append(node) : node;
}

function runsOf(nodes: readonly LexicalNode[], link?: string): Run[] {
  return nodes.flatMap((node): Run[] => {
    if ($isLinkNode(node)) return runsOf(node.getChildren(), node.getURL());
    if (!$isTextNode(node)) return [];
    const { __text: text } = node;
    return [
      {
        text,
        ...(node.hasFormat('bold') && { bold: true as const }),
        ...(node instanceof MentionNode && { mention: true as const }),
        ...(link !== undefined && { link }),
      },
    ];
  });
}

offer({
  carries: ['bold', 'link', 'mention'],
  focusable: element,
  set(doc: Doc) {
    editor.update(
      () => {
        const paragraphs = doc.map((runs) => $createParagraphNode().append(...runs.map(nodeOf)));
        $getRoot()
          .clear()
          .append(...paragraphs);
      },
      // A page that fills its editor does not take the focus.
      { discrete: true, tag: 'skip-dom-selection' },
    );
  },
  get: () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((block) => ($isElementNode(block) ? runsOf(block.getChildren()) : [])),
    ),
});
