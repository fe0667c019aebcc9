/** Quill 1.3, as many sites still have it. */
import 'quill1/dist/quill.core.css';
import Quill from 'quill1';
import { mentionBlot, quillField } from './quill-field.ts';
import { offer, place } from './shell.ts';

Quill.register(mentionBlot(Quill.import('blots/embed')));
const quill = new Quill(place().appendChild(document.createElement('div')), { formats: ['bold', 'link', 'mention'] });
quill.root.setAttribute('aria-labelledby', 'question');
offer(quillField(quill));
