import '@blocknote/core/fonts/inter.css';
import '@blocknote/mantine/style.css';
import { BlockNoteSchema, defaultInlineContentSpecs } from '@blocknote/core';
import { BlockNoteView } from '@blocknote/mantine';
import { createReactInlineContentSpec, useCreateBlockNote } from '@blocknote/react';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import type { Doc, Run } from '../field.ts';
import { offer, place } from './shell.ts';

const Mention = createReactInlineContentSpec(
  { type: 'mention', propSchema: { words: { default: '' } }, content: 'none' },
  { render: ({ inlineContent }) => <span className="mention">{inlineContent.props.words}</span> },
);
const schema = BlockNoteSchema.create({
  inlineContentSpecs: { ...defaultInlineContentSpecs, mention: Mention },
});

const styled = ({ text, bold }: Run) => ({ type: 'text' as const, text, styles: bold ? { bold } : {} });

function contentOf(run: Run) {
  if (run.mention) return { type: 'mention' as const, props: { words: run.text } };
  return run.link ? { type: 'link' as const, href: run.link, content: [styled(run)] } : styled(run);
}

interface Told {
  readonly type: string;
  readonly text?: string;
  readonly styles?: { readonly bold?: boolean };
  readonly href?: string;
  readonly content?: readonly Told[];
  readonly props?: { readonly words: string };
}

function runsOf({ type, text, styles, href, content, props }: Told, link?: string): Run[] {
  if (type === 'mention') return [{ text: props?.words ?? '', mention: true }];
  if (type === 'link') return (content ?? []).flatMap((one) => runsOf(one, href));
  return [{ text: text ?? '', ...(styles?.bold && { bold: true as const }), ...(link && { link }) }];
}

function Page() {
  const editor = useCreateBlockNote({ schema });
  useEffect(() => {
    const element = place().querySelector<HTMLElement>('.ProseMirror');
    if (!element) return;
    offer({
      carries: ['bold', 'link', 'mention'],
      focusable: element,
      set(doc: Doc) {
        const blocks = doc.map((runs) => ({ type: 'paragraph' as const, content: runs.map(contentOf) }));
        editor.replaceBlocks(editor.document, blocks);
      },
      get: () =>
        editor.document.map(({ content }) =>
          (Array.isArray(content) ? (content as Told[]) : []).flatMap((one) => runsOf(one)),
        ),
    });
  }, [editor]);
  return <BlockNoteView editor={editor} />;
}

createRoot(place()).render(<Page />);
