/** CKEditor 4: the text is in a frame that it writes itself, and what it serializes is taken for its model. */
// It is no module: it runs as a script of the page and loads its language from where the page says.
import source from 'ckeditor4/ckeditor.js?raw';
import { runsIn } from './dom.ts';
import { htmlOf, offer, place, placesIn } from './shell.ts';

window.CKEDITOR_BASEPATH = '/ckeditor4/';
const script = document.createElement('script');
script.textContent = source;
document.head.append(script);

const { CKEDITOR } = window;
const area = document.createElement('textarea');
place().style.cssText += 'height:auto;overflow:visible';
place().append(area);
const editor = CKEDITOR.replace(area, {
  customConfig: '',
  contentsCss: [],
  stylesSet: false,
  versionCheck: false,
  removePlugins: 'elementspath,resize,scayt,wsc',
  extraAllowedContent: 'span(mention)[contenteditable]',
  toolbar: [['Bold', 'Italic', 'Undo', 'Redo']],
  height: 180,
});
CKEDITOR.addCss("body { margin: 8px; font: 15px/25px 'Liberation Sans', Arial, sans-serif } p { margin: 0 }");

editor.on('contentDom', () => {
  const body: HTMLElement = editor.document.$.body;
  const frame: HTMLElement = editor.window.getFrame().$;
  offer({
    carries: ['bold', 'link', 'mention'],
    focusable: body,
    set(doc) {
      body.innerHTML = htmlOf(doc, (text) => `<span class="mention" contenteditable="false">${text}</span>`);
      editor.resetUndo();
    },
    get() {
      const model = document.createElement('div');
      model.innerHTML = editor.getData();
      return Array.from(model.children, (block) => runsIn(block, {}));
    },
    places: (words) => placesIn(body, words),
    scroller: () => body.ownerDocument.documentElement,
    bring(words) {
      const top = () => placesIn(body, words)[0]?.top ?? 0;
      const view = body.ownerDocument.defaultView;
      view?.scrollBy({ top: top() - view.innerHeight / 2, behavior: 'instant' });
      window.scrollBy({ top: frame.getBoundingClientRect().top + top() - innerHeight / 3, behavior: 'instant' });
    },
    remove() {
      editor.focusManager.blur(true);
      editor.destroy();
    },
  });
});
