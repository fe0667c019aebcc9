/** Every editor that the contract is held to, in the order of the matrix. */
import type { EditorCase } from '../editor-case.ts';
import { greenhouseEmbedded, icims, smartRecruiters } from '../stand-ins/portals/cases.ts';
import { blocknote } from './blocknote.ts';
import { ckeditor4 } from './ckeditor4.ts';
import { ckeditor5 } from './ckeditor5.ts';
import { codemirror } from './codemirror.ts';
import { contenteditable } from './contenteditable.ts';
import { crossOriginFrameContenteditable } from './cross-origin-frame-contenteditable.ts';
import { crossOriginFrameTextarea } from './cross-origin-frame-textarea.ts';
import { draft } from './draft.ts';
import { editorjs } from './editorjs.ts';
import { googleDocs } from './google-docs.ts';
import { lexical } from './lexical.ts';
import { nestedShadowContenteditable } from './nested-shadow-contenteditable.ts';
import { nestedShadowTextarea } from './nested-shadow-textarea.ts';
import { notion } from './notion.ts';
import { openShadowContenteditable } from './open-shadow-contenteditable.ts';
import { openShadowTextarea } from './open-shadow-textarea.ts';
import { prosemirror } from './prosemirror.ts';
import { quill } from './quill.ts';
import { quill1 } from './quill1.ts';
import { reactTextarea } from './react-textarea.ts';
import { sameOriginFrameContenteditable } from './same-origin-frame-contenteditable.ts';
import { sameOriginFrameTextarea } from './same-origin-frame-textarea.ts';
import { slate } from './slate.ts';
import { textarea } from './textarea.ts';
import { tinymce } from './tinymce.ts';
import { tiptap } from './tiptap.ts';
import { trix } from './trix.ts';

export const CASES: readonly EditorCase[] = [
  googleDocs,
  notion,
  textarea,
  reactTextarea,
  contenteditable,
  openShadowTextarea,
  nestedShadowTextarea,
  openShadowContenteditable,
  nestedShadowContenteditable,
  sameOriginFrameTextarea,
  sameOriginFrameContenteditable,
  crossOriginFrameTextarea,
  crossOriginFrameContenteditable,
  lexical,
  slate,
  prosemirror,
  tiptap,
  blocknote,
  draft,
  quill,
  quill1,
  ckeditor5,
  ckeditor4,
  tinymce,
  trix,
  codemirror,
  editorjs,
  ...[greenhouseEmbedded, icims, smartRecruiters],
];
