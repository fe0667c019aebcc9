/** What the contract looks at besides marks and text: where a person is in the page, what of ours is in it, what went wrong. */
import type { Scene } from './scene.ts';

/** The errors that the extension has caught since the browser was started. */
export const reported = (scene: Scene): Promise<unknown> =>
  scene.driven.inExtension("browser.storage.session.get('errors').then((all) => all.errors ?? [])");

/** Where the focus is, what is selected, and how far the page and the field are scrolled. */
export function stand(scene: Scene) {
  return scene.inField(() => {
    const { focusable } = window.field;
    const page = focusable.ownerDocument;
    const view = page.defaultView;
    const selection = page.getSelection();
    const at = (node: Node | null | undefined, offset = 0) => `${node?.nodeName} ${node?.textContent} ${offset}`;
    const focus = page.activeElement;
    return {
      focus: `${focus?.nodeName} ${focus?.id}`,
      selected:
        focusable instanceof HTMLTextAreaElement
          ? `${focusable.selectionStart} ${focusable.selectionEnd}`
          : `${at(selection?.anchorNode, selection?.anchorOffset)}, ${at(selection?.focusNode, selection?.focusOffset)}`,
      scroll: [view?.scrollX, view?.scrollY, window.field.scroller()?.scrollTop, window.scrollY].map((each) =>
        Math.round(each ?? 0),
      ),
    };
  });
}

/** Runs in the page. Everything that could be ours, in the document and in the open shadow trees of it. */
export function traces(): string[] {
  const found: string[] = [];
  const look = (tree: Document | ShadowRoot) => {
    for (const element of tree.querySelectorAll('*')) {
      if (/firsthand/i.test(element.localName)) found.push(element.localName);
      if (element.localName === 'style' && element.textContent?.includes('::highlight(firsthand')) found.push('style');
      for (const name of element.getAttributeNames()) if (/firsthand/i.test(name)) found.push(name);
      if (element.shadowRoot) look(element.shadowRoot);
    }
    for (const sheet of tree.adoptedStyleSheets) {
      if (Array.from(sheet.cssRules, (rule) => rule.cssText).some((css) => css.includes('firsthand')))
        found.push('sheet');
    }
  };
  look(document);
  for (const name of CSS.highlights.keys()) if (name.startsWith('firsthand')) found.push(`highlight ${name}`);
  return found;
}

/** @throws showing both where they differ */
export function equal(is: unknown, wanted: unknown): void {
  const [a, b] = [JSON.stringify(is), JSON.stringify(wanted)];
  if (a !== b) throw new Error(`It is\n${a}\nand not\n${b}`);
}
