/** Plain editable content, whose model is the DOM itself. */
import type { PageField, Run } from '../field.ts';
import { htmlOf } from './shell.ts';

const MENTION = (text: string) => `<span class="mention" contenteditable="false">${text}</span>`;

/** An element that the browser itself lets a person edit. */
export function editable(): HTMLElement {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.setAttribute('role', 'textbox');
  element.setAttribute('aria-multiline', 'true');
  element.setAttribute('aria-labelledby', 'question');
  return element;
}

/** Editable content of no framework's. */
export function plainEditable(parent: ParentNode): Pick<PageField, 'carries' | 'focusable' | 'set' | 'get'> {
  const element = editable();
  parent.append(element);
  return {
    carries: ['bold', 'link', 'mention'],
    focusable: element,
    set(doc) {
      element.innerHTML = htmlOf(doc, MENTION);
    },
    get: () => Array.from(element.children, (block) => runsIn(block, {})),
  };
}

export function runsIn(node: Node, kind: Omit<Run, 'text'>): Run[] {
  return Array.from(node.childNodes).flatMap((child): Run[] => {
    if (child instanceof Text) return [{ text: child.data, ...kind }];
    if (!(child instanceof HTMLElement) || child instanceof HTMLBRElement) return [];
    if (child.className === 'mention') return [{ text: child.innerText, mention: true }];
    const href = child.getAttribute('href');
    const bold = /^(B|STRONG)$/.test(child.nodeName);
    return runsIn(child, { ...kind, ...(bold && { bold: true as const }), ...(href !== null && { link: href }) });
  });
}
