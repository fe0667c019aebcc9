/** What is selected, also within shadow trees, whose selection the document itself does not tell. */

/** @returns the selection within the element's shadow tree, or undefined where it stands in none */
export function composedRange(element: HTMLElement, selection: Selection): StaticRange | undefined {
  const tree = element.getRootNode();
  return tree instanceof ShadowRoot ? selection.getComposedRanges({ shadowRoots: [tree] })[0] : undefined;
}

/** Whether some of a field's text is selected, and not just the caret in it. */
export function hasSelection(field: HTMLElement): boolean {
  if (field instanceof HTMLTextAreaElement) return field.selectionStart !== field.selectionEnd;
  const selection = field.ownerDocument.getSelection();
  const range = selection && (composedRange(field, selection) ?? selection);
  if (!range) return false;
  return range instanceof StaticRange ? !range.collapsed : !range.isCollapsed;
}
