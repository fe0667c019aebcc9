import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EditorCase } from '../editor-case.ts';
import { HOST, onePage } from '../page.ts';
import { frameWithin } from './frame-within.ts';

const PACKAGE = join(import.meta.dirname, '../pages/node_modules/ckeditor4');
/** What it loads by itself, that is needed to see and to use it. */
const LOADED = {
  'lang/en.js': 'text/javascript',
  'skins/moono-lisa/editor.css': 'text/css',
  'skins/moono-lisa/editor_gecko.css': 'text/css',
};

export const ckeditor4: EditorCase = {
  title: 'CKEditor 4',
  package: 'ckeditor4',
  async pages() {
    const { [HOST]: page } = await onePage('ckeditor4')();
    const served = Object.entries(LOADED).map(async ([path, type]) => {
      const body = await readFile(join(PACKAGE, path), 'utf8');
      return [`/ckeditor4/${path}`, () => ({ type, body })] as const;
    });
    return { [HOST]: { ...page, ...Object.fromEntries(await Promise.all(served)) } };
  },
  frames: frameWithin,
};
