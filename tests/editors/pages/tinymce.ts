/** TinyMCE: the text is in a frame of the same origin, and what it serializes is taken for its model. */
import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/skins/ui/oxide/skin.css';
import { runsIn } from './dom.ts';
import { htmlOf, offer, place, placesIn } from './shell.ts';

async function start(): Promise<void> {
  const target = document.createElement('textarea');
  place().style.cssText += 'height:auto;overflow:visible';
  place().append(target);
  const [editor] = await tinymce.init({
    target,
    license_key: 'gpl',
    ...{ skin: false, content_css: false, promotion: false, branding: false, menubar: false, statusbar: false },
    height: 260,
    toolbar: 'bold italic undo redo',
    noneditable_class: 'mention',
    content_style: "body { margin: 8px; font: 15px/25px 'Liberation Sans', Arial, sans-serif } p { margin: 0 }",
  });
  if (!editor) throw new Error('TinyMCE did not start');

  offer({
    carries: ['bold', 'link', 'mention'],
    focusable: editor.getBody(),
    set(doc) {
      editor.setContent(htmlOf(doc, (text) => `<span class="mention">${text}</span>`));
      editor.undoManager.clear();
    },
    get() {
      const model = document.createElement('div');
      model.innerHTML = editor.getContent();
      return Array.from(model.children, (block) => runsIn(block, {}));
    },
    places: (words) => placesIn(editor.getBody(), words),
    scroller: () => editor.getDoc().documentElement,
    bring(words) {
      const frame = editor.iframeElement;
      const top = () => placesIn(editor.getBody(), words)[0]?.top ?? 0;
      const view = editor.getWin();
      view.scrollBy({ top: top() - view.innerHeight / 2, behavior: 'instant' });
      if (frame)
        window.scrollBy({ top: frame.getBoundingClientRect().top + top() - innerHeight / 3, behavior: 'instant' });
    },
    remove: () => editor.remove(),
  });
}

void start();
