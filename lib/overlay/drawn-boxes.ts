/** Boxes over marked words, as they stand in one place of the page. Most keys move none: what stands as it should is left alone. */
export class DrawnBoxes {
  readonly #into: Element | ShadowRoot;
  readonly #drawn: { readonly element: HTMLElement; readonly style: string }[] = [];

  constructor(into: Element | ShadowRoot) {
    this.#into = into;
  }

  /** @param styles the style of each box: its place and its colour */
  show(styles: readonly string[]): void {
    while (this.#drawn.length > styles.length) this.#drawn.pop()?.element.remove();
    styles.forEach((style, index) => {
      const known = this.#drawn[index];
      if (known?.style === style) return;
      const element = known?.element ?? this.#into.ownerDocument.createElement('div');
      element.className = 'mark';
      element.style.cssText = style;
      if (!known) this.#into.append(element);
      this.#drawn[index] = { element, style };
    });
  }
}
