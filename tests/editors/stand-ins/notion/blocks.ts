/** What a page of Notion is made of: blocks of formatted text, in the form in which Notion itself keeps them. */

/** Bold, italic, code, a link to an address, a mention of a person. */
export type Format = 'b' | 'i' | 'c' | 'm' | `a:${string}`;
export type Piece = readonly [text: string, ...formats: Format[]];

export type BlockType =
  | 'page'
  | 'text'
  | 'header'
  | 'sub_header'
  | 'sub_sub_header'
  | 'bulleted_list'
  | 'numbered_list'
  | 'to_do'
  | 'toggle'
  | 'quote'
  | 'callout'
  | 'code'
  | 'divider';

export interface Block {
  readonly id: string;
  readonly type: BlockType;
  readonly pieces: readonly Piece[];
  /** Within a toggle that stands before it. */
  readonly inside?: boolean;
}

export const textOf = ({ pieces }: Pick<Block, 'pieces'>): string => pieces.map(([text]) => text).join('');

/** The pieces between two offsets of their text. */
export function cut(pieces: readonly Piece[], from: number, to: number): Piece[] {
  let at = 0;
  return pieces.flatMap(([text, ...formats]): Piece[] => {
    const part = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += text.length;
    return part ? [[part, ...formats]] : [];
  });
}

let made = 0;

export function newBlock(type: BlockType, pieces: readonly Piece[] = [], id?: string): Block {
  made++;
  return { id: id ?? `7c1e0000-0000-4000-8000-${made.toString(16).padStart(12, '0')}`, type, pieces };
}
