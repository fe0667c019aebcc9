/** The rubric's text in blocks: of Markdown just what that text uses, so that the page needs no library to show one file of ours. */

/** A run of words within a block. */
export interface Run {
  readonly kind: 'words' | 'code' | 'strong';
  readonly text: string;
}
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] }
  | { readonly kind: 'table'; readonly head: Row; readonly rows: readonly Row[] };
/** Its cells. */
export type Row = readonly (readonly Run[])[];

/** @param markdown as RUBRIC.md uses it: headings, paragraphs, lists and tables with empty lines between them */
export function blocksOf(markdown: string): readonly Block[] {
  return markdown
    .trim()
    .split(/\n{2,}/)
    .map(blockOf);
}

function blockOf(source: string): Block {
  const lines = source.split('\n');
  const heading = /^(#+) (.*)$/.exec(source);
  if (heading) return { kind: 'heading', level: heading[1]?.length ?? 1, runs: runsOf(heading[2] ?? '') };
  if (source.startsWith('|')) {
    const [head = [], , ...rows] = lines.map(rowOf);
    return { kind: 'table', head, rows };
  }
  // An item goes on where the next line does not begin another.
  if (source.startsWith('- ')) return { kind: 'list', items: source.slice(2).split('\n- ').map(runsOf) };
  return { kind: 'paragraph', runs: runsOf(source) };
}

const rowOf = (line: string): Row =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => runsOf(cell.trim()));

function runsOf(source: string): readonly Run[] {
  return source
    .split(/(`[^`]+`|\*\*[^*]+\*\*)/)
    .filter(Boolean)
    .map((text) => {
      if (text.startsWith('`')) return { kind: 'code', text: text.slice(1, -1) };
      if (text.startsWith('**')) return { kind: 'strong', text: text.slice(2, -2) };
      return { kind: 'words', text };
    });
}
