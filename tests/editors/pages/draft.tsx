import 'draft-js/dist/Draft.css';
import {
  CompositeDecorator,
  type ContentBlock,
  type ContentState,
  convertFromRaw,
  convertToRaw,
  Editor,
  EditorState,
  type RawDraftContentState,
  SelectionState,
} from 'draft-js';
import { type ReactNode, useState } from 'react';
import ReactDOM from 'react-dom';
import type { Doc, Run } from '../field.ts';
import { offer, place } from './shell.ts';

interface Decorated {
  readonly contentState: ContentState;
  readonly entityKey: string;
  readonly children: ReactNode;
}

/** Finds the entities of a type in a block. */
const of =
  (type: string) =>
  (block: ContentBlock, found: (start: number, end: number) => void, content: ContentState): void =>
    block.findEntityRanges((letter) => {
      const key = letter.getEntity();
      return key !== null && content.getEntity(key).getType() === type;
    }, found);

const decorator = new CompositeDecorator([
  {
    strategy: of('LINK'),
    component: ({ contentState, entityKey, children }: Decorated) => (
      <a href={contentState.getEntity(entityKey).getData().url}>{children}</a>
    ),
  },
  { strategy: of('MENTION'), component: ({ children }: Decorated) => <span className="mention">{children}</span> },
]);

let state = EditorState.createEmpty(decorator);
let show: (next: EditorState) => void = () => undefined;

function Page() {
  const [shown, setShown] = useState(state);
  state = shown;
  show = setShown;
  return <Editor editorState={shown} onChange={setShown} ariaLabelledBy="question" />;
}

// As Draft is used: under React's newer root its caret lags behind the keys.
ReactDOM.render(<Page />, place());

function rawOf(doc: Doc): RawDraftContentState {
  const raw: RawDraftContentState = { blocks: [], entityMap: {} };
  doc.forEach((runs, index) => {
    let text = '';
    const block = {
      key: `block${index}`,
      type: 'unstyled' as const,
      depth: 0,
      inlineStyleRanges: [],
      entityRanges: [],
    };
    const styles: { style: 'BOLD'; offset: number; length: number }[] = block.inlineStyleRanges;
    const entities: { key: number; offset: number; length: number }[] = block.entityRanges;
    for (const run of runs) {
      // Draft counts its ranges in characters, not in UTF-16 units.
      const [offset, length] = [[...text].length, [...run.text].length];
      if (run.bold) styles.push({ style: 'BOLD', offset, length });
      if (run.link || run.mention) {
        const key = Object.keys(raw.entityMap).length;
        raw.entityMap[key] = run.link
          ? { type: 'LINK', mutability: 'MUTABLE', data: { url: run.link } }
          : { type: 'MENTION', mutability: 'IMMUTABLE', data: {} };
        entities.push({ key, offset, length });
      }
      text += run.text;
    }
    raw.blocks.push({ ...block, text });
  });
  return raw;
}

function docOfRaw({ blocks, entityMap }: RawDraftContentState): Doc {
  return blocks.map(({ text, inlineStyleRanges, entityRanges }) => {
    const runs: Run[] = [];
    [...text].forEach((letter, at) => {
      const covers = ({ offset, length }: { offset: number; length: number }) => offset <= at && at < offset + length;
      const range = entityRanges.find(covers);
      const entity = range && entityMap[range.key];
      const last = runs.at(-1);
      if (entity?.type === 'MENTION' && last && range.offset < at) {
        runs[runs.length - 1] = { ...last, text: last.text + letter };
        return;
      }
      runs.push({
        text: letter,
        ...(inlineStyleRanges.some((one) => one.style === 'BOLD' && covers(one)) && { bold: true }),
        ...(entity?.type === 'LINK' && { link: entity.data.url }),
        ...(entity?.type === 'MENTION' && { mention: true }),
      });
    });
    return runs;
  });
}

const element = place().querySelector<HTMLElement>('[contenteditable=true]');
if (!element) throw new Error('Draft is not there');
offer({
  carries: ['bold', 'link', 'mention'],
  focusable: element,
  set(doc) {
    const filled = EditorState.createWithContent(convertFromRaw(rawOf(doc)), decorator);
    const first = filled.getCurrentContent().getFirstBlock().getKey();
    // A new state knows nothing of the focus that the editor may have.
    const caret = SelectionState.createEmpty(first).set('hasFocus', state.getSelection().getHasFocus());
    show(EditorState.acceptSelection(filled, caret as SelectionState));
  },
  get: () => docOfRaw(convertToRaw(state.getCurrentContent())),
});
