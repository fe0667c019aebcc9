/** The page itself, as the browser runs it. */
import { type BlockType, newBlock, type Piece } from './blocks.ts';
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
