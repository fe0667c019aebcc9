import 'ckeditor5/ckeditor5.css';
import {
  Bold,
  ClassicEditor,
  Essentials,
  Link,
  Mention,
  type ModelElement,
  type ModelText,
  Paragraph,
} from 'ckeditor5';
import type { Doc, Run } from '../field.ts';
import { htmlOf, offer, place } from './shell.ts';

const source = place().appendChild(document.createElement('div'));
const editor = await ClassicEditor.create(source, {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Link, Mention],
  toolbar: ['bold', 'link'],
});

function runOf(text: ModelText): Run {
  const link = text.getAttribute('linkHref');
  return {
    text: text.data,
    ...(text.hasAttribute('bold') && { bold: true as const }),
    ...(typeof link === 'string' && { link }),
    ...(text.hasAttribute('mention') && { mention: true as const }),
  };
}

const root = editor.model.document.getRoot();
const element = editor.ui.getEditableElement();
if (!root || !element) throw new Error('CKEditor has no editable');
offer({
  carries: ['bold', 'link', 'mention'],
  focusable: element,
  set(doc: Doc) {
    editor.setData(htmlOf(doc, (words) => `<span class="mention" data-mention="${words}">${words}</span>`));
  },
  get: () =>
    Array.from(root.getChildren(), (block) =>
      Array.from((block as ModelElement).getChildren()).flatMap((one) => (one.is('$text') ? [runOf(one)] : [])),
    ),
});
