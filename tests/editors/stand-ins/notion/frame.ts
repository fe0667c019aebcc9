/** How Notion builds its page: the frame once, and an element for each block. */
import type { Block, BlockType } from './blocks.ts';
import { drawLeaf } from './leaf.ts';

export interface Frame {
  readonly scroller: HTMLElement;
  readonly root: HTMLElement;
  readonly title: HTMLElement;
  readonly content: HTMLElement;
}

export function buildFrame(title: Block): Frame {
  const root = element('div', {
    class: 'whenContentEditable',
    contenteditable: 'true',
    'data-content-editable-root': 'true',
    tabindex: '0',
  });
  const scroller = element('div', { class: 'notion-scroller vertical' }, root);
  const content = element('div', { class: 'notion-page-content' });
  const heading = blockElement(title);
  const controls = element(
    'div',
    { class: 'notion-page-controls', contenteditable: 'false' },
    'Add icon',
    ' ',
    'Add comment',
  );
  root.append(controls, heading, content);
  // The contract's tests make the bar taller, and go to its button.
  const share = element('button', { type: 'button', id: 'beside' }, 'Share');
  const top = element('div', { class: 'notion-topbar', id: 'above' }, 'Interviews / Stories', share);
  const sidebar = element('nav', { class: 'notion-sidebar' }, 'We fixed it together: a page of the team');
  document.body.append(
    element('div', { id: 'notion-app' }, sidebar, element('div', { class: 'notion-frame' }, top, scroller)),
  );
  return { scroller, root, title: heading, content };
}

const LABELS: Partial<Record<BlockType, string>> = {
  page: 'New page',
  header: 'Heading 1',
  to_do: 'To-do',
  toggle: 'Toggle',
  code: 'Code',
};

export function blockElement(block: Block): HTMLElement {
  const { id, type } = block;
  const made = element('div', { class: `notion-selectable notion-${type}-block`, 'data-block-id': id });
  if (block.inside) made.classList.add('inside');
  if (type === 'divider') {
    made.append(element('div', { role: 'separator', contenteditable: 'false' }));
    return made;
  }
  if (type !== 'page') made.append(handle());
  made.append(...ornament(type), leafElement(block));
  return made;
}

/** Drag handle and plus sign, which stand before a block that the mouse is over. */
function handle(): HTMLElement {
  const drag = element('div', { role: 'button', 'aria-label': 'Drag', class: 'dragHandle' }, '⋮⋮');
  return element(
    'div',
    { class: 'notion-block-handle', contenteditable: 'false' },
    element('div', { role: 'button', 'aria-label': 'Click to add below' }, '+'),
    drag,
  );
}

function ornament(type: BlockType): HTMLElement[] {
  if (type === 'to_do')
    return [element('div', { class: 'box', contenteditable: 'false', role: 'checkbox', 'aria-checked': 'false' })];
  if (type === 'bulleted_list')
    return [
      element(
        'div',
        { class: 'notion-list-item-box-left', contenteditable: 'false' },
        element('div', { class: 'pseudoBefore' }, '•'),
      ),
    ];
  if (type === 'numbered_list')
    return [
      element(
        'div',
        { class: 'notion-list-item-box-left', contenteditable: 'false' },
        element('span', { class: 'pseudoBefore' }, '1.'),
      ),
    ];
  if (type === 'toggle')
    return [
      element(
        'div',
        { class: 'arrow', contenteditable: 'false', role: 'button', 'aria-label': 'Open', 'aria-expanded': 'true' },
        '▾',
      ),
    ];
  if (type === 'callout')
    return [element('div', { class: 'notion-record-icon', contenteditable: 'false', role: 'img' }, '💡')];
  if (type === 'code') return [element('div', { class: 'bar', contenteditable: 'false' }, 'JavaScript', ' ', 'Copy')];
  return [];
}

function leafElement({ type, pieces }: Block): HTMLElement {
  const leaf = element(type === 'page' ? 'h1' : 'div', {
    spellcheck: 'true',
    placeholder: LABELS[type] ?? 'Press ‘space’ for AI or ‘/’ for commands',
    'data-content-editable-leaf': 'true',
    contenteditable: 'true',
    role: 'textbox',
    'aria-label': 'Start typing to edit text',
    style: 'max-width: 100%; width: 100%; white-space: pre-wrap; word-break: break-word;',
  });
  drawLeaf(leaf, pieces);
  return leaf;
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
