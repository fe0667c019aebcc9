/** Puts words of the person's on the clipboard, in a click of theirs. */
import { t } from '../platform/i18n.ts';
import { element } from './element.ts';

/**
 * @param done what is said once it is done
 * @param pressed what was clicked
 * @returns `done`, or the words themselves to be copied by hand, where neither way is open
 */
export async function copy(text: string, done: string, pressed: Element): Promise<string | Node> {
  const { ownerDocument } = pressed;
  // That of the document which has the keyboard. A page without TLS has none, whatever the types say; in a frame of another
  // site Chromium refuses unless the page around it says otherwise.
  const clipboard = ownerDocument.defaultView?.navigator.clipboard;
  const written = await clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  if (written || copyByCommand(ownerDocument, text)) return done;
  const words = document.createDocumentFragment();
  words.append(t('copyByHand'), element('textarea', { class: 'change', readonly: '', rows: '6' }, text));
  return words;
}

/** The older way, which the page hears of: what comes after us hears nothing, and nobody sees the words. */
function copyByCommand(document: Document, text: string): boolean {
  let given = false;
  const onCopy = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.clearData();
    event.clipboardData?.setData('text/plain', text);
    given = true;
  };
  document.defaultView?.addEventListener('copy', onCopy, { capture: true });
  const copied = document.execCommand('copy');
  document.defaultView?.removeEventListener('copy', onCopy, { capture: true });
  return copied && given;
}
