interface Drawn {
  readonly element: HTMLElement;
  readonly style: string;
  hidden: boolean;
}

/** Boxes over marked words, as they stand in one place of the page. Most keys move none: what stands as it should is left alone. */
export class DrawnBoxes {
  readonly #into: Element | ShadowRoot;
  readonly #drawn: Drawn[] = [];

  constructor(into: Element | ShadowRoot) {
    this.#into = into;
  }

  /** @param styles the style of each box: its place and its colour */
  show(styles: readonly string[]): void {
    while (this.#drawn.length > styles.length) this.#drawn.pop()?.element.remove();
    styles.forEach((style, index) => {
      const known = this.#drawn[index];
      if (known?.style === style) return;
      const { element, hidden } = known ?? { element: this.#into.ownerDocument.createElement('div'), hidden: false };
      element.className = 'mark';
      element.style.cssText = style;
      if (hidden) element.style.visibility = 'hidden';
      if (!known) this.#into.append(element);
      this.#drawn[index] = { element, style, hidden };
    });
  }

  get someHidden(): boolean {
    return this.#drawn.some(({ hidden }) => hidden);
  }

  /** Shows those alone that stand where they can be seen. @param covered asked of the place of each, in client coordinates */
  hideWhere(covered: (box: DOMRect) => boolean): void {
    const places = this.#drawn.map(({ element }) => element.getBoundingClientRect());
    const hide = places.map(covered);
    this.#drawn.forEach((drawn, index) => {
      if (drawn.hidden === hide[index]) return;
      drawn.hidden = !drawn.hidden;
      drawn.element.style.visibility = drawn.hidden ? 'hidden' : '';
    });
  }
}
