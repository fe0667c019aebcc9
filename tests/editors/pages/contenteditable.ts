import { editable, readDom, setDom } from './dom.ts';
import { offer, place } from './shell.ts';

const element = editable();
place().append(element);
offer({
  carries: ['bold', 'link', 'mention'],
  focusable: element,
  set: (doc) => setDom(element, doc),
  get: () => readDom(element),
});
