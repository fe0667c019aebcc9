/** Light or dark, by what the field is really painted on: many pages set their own, whatever the system says. */

export type Theme = 'light' | 'dark';

export function themeOf(field: Element): Theme {
  for (let at: Element | null = field; at; at = parentAcrossTrees(at)) {
    const colour = parse(getComputedStyle(at).backgroundColor);
    // A tint that lets most of its ground through says little about what is seen.
    if (colour && colour.alpha > 0.5) return luminance(colour) < 0.4 ? 'dark' : 'light';
  }
  const scheme = getComputedStyle(field.ownerDocument.documentElement).colorScheme;
  return scheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** Browsers give a computed colour as `rgb()` or `rgba()`; one in a wider space is left to the next element. */
function parse(css: string): Colour | undefined {
  const [red, green, blue, alpha = 1] = (/^rgba?\((.*)\)$/.exec(css)?.[1] ?? '').split(/[,/ ]+/).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return { red, green, blue, alpha };
}

/** Relative luminance, near enough: 0 black, 1 white. */
function luminance({ red, green, blue }: Colour): number {
  return (0.2126 * red ** 2.2 + 0.7152 * green ** 2.2 + 0.0722 * blue ** 2.2) / 255 ** 2.2;
}

function parentAcrossTrees(element: Element): Element | null {
  const tree = element.getRootNode();
  return element.parentElement ?? (tree instanceof ShadowRoot ? tree.host : null);
}
