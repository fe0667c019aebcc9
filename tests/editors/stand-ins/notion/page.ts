/** The page itself, as the browser runs it. */
import type { Doc, PageField, Run } from '../../field.ts';
import { placesIn } from '../../pages/shell.ts';
import { type Block, type BlockType, type Format, newBlock, type Piece } from './blocks.ts';
import { NotionEditor } from './editor.ts';
import { buildFrame } from './frame.ts';
import './notion.css';

declare global {
  interface Window {
    notion: NotionEditor;
    /** Goes to another page: its title, and its blocks by type. */
    showPage(title: string, blocks: readonly (readonly [type: BlockType, ...pieces: Piece[]])[]): void;
  }
}

const title = newBlock('page');
const frame = buildFrame(title);
const editor = new NotionEditor(frame, title, [newBlock('text')]);
window.notion = editor;
window.showPage = (text, blocks) =>
  editor.show(
    newBlock('page', text ? [[text]] : []),
    blocks.map(([type, ...pieces]) => newBlock(type, pieces)),
  );

const formatsOf = ({ bold, link, mention }: Run): Format[] => [
  ...(link ? ([`a:${link}`] as const) : []),
  ...(bold ? (['b'] as const) : []),
  ...(mention ? (['m'] as const) : []),
];
const runOf = ([text, ...formats]: Piece): Run => {
  const link = formats.find((format) => format.startsWith('a:'));
  return {
    text,
    ...(formats.includes('b') && { bold: true as const }),
    ...(link && { link: link.slice(2) }),
    ...(formats.includes('m') && { mention: true as const }),
  };
};

const field: PageField = {
  carries: ['bold', 'link', 'mention'],
  focusable: frame.root,
  set(doc: Doc) {
    editor.show(
      newBlock('page'),
      doc.map(
        (runs): Block =>
          newBlock(
            'text',
            runs.map((run): Piece => [run.text, ...formatsOf(run)]),
          ),
      ),
    );
  },
  get: () => editor.blocks.slice(1).map(({ pieces }) => pieces.map(runOf)),
  places: (words) => placesIn(frame.content, words),
  bring(words) {
    const top = placesIn(frame.content, words)[0]?.top ?? 0;
    const { top: edge, height } = frame.scroller.getBoundingClientRect();
    frame.scroller.scrollTop += top - edge - height / 2;
  },
  scroller: () => frame.scroller,
  remove: () => frame.root.remove(),
};
window.field = field;
