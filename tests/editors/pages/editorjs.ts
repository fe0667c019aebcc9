/** Editor.js, in which every block is editable by itself and the model is what it saves. */
import EditorJS from '@editorjs/editorjs';
import type { Doc } from '../field.ts';
import { runsIn } from './dom.ts';
import { htmlOf, offer, place } from './shell.ts';

async function start(): Promise<void> {
  const holder = document.createElement('div');
  place().append(holder);
  const editor = new EditorJS({ holder, minHeight: 0 });
  await editor.isReady;

  const focusable = holder.querySelector<HTMLElement>('.codex-editor__redactor');
  if (!focusable) throw new Error('Editor.js has drawn nothing');

  offer({
    carries: ['bold', 'link'],
    focusable,
    async set(doc: Doc) {
      const blocks = doc.map((runs) => ({
        type: 'paragraph',
        data: {
          text: htmlOf([runs])
            .replace(/^<p>|<\/p>$/g, '')
            .replaceAll(/<(\/?)strong>/g, '<$1b>'),
        },
      }));
      await editor.render({ blocks });
    },
    async get() {
      const { blocks } = await editor.save();
      return blocks.map(({ data }) => {
        const text = document.createElement('div');
        text.innerHTML = data.text;
        return runsIn(text, {});
      });
    },
  });
}

void start();
