/** Light or dark, by what the field is really painted on: many pages set their own, whatever the system says. */

import { parentOf } from '../editors/surroundings.ts';

export type Theme = 'light' | 'dark';

export function themeOf(field: Element): Theme {
  for (let at: Element | null = field; at; at = parentOf(at)) {
    const theme = themeOn(getComputedStyle(at).backgroundColor);
    if (theme) return theme;
  }
  const scheme = getComputedStyle(field.ownerDocument.documentElement).colorScheme;
  return scheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Relative luminance below which words on a ground are to be light. */
const DARK = 0.4;

/**
 * What is to be shown on a ground.
 * @param css a computed colour, in whatever space the page has given it
 * @returns undefined where it lets most of what is under it through, or says nothing that is understood
 */
export function themeOn(css: string): Theme | undefined {
  const [, space = '', values = ''] = /^(\w+)\((?:(?:srgb|display-p3) )?(.*)\)$/.exec(css) ?? [];
  const [first = NaN, second = 0, third = 0, alpha = 1] = values
    .replaceAll('none', '0')
    .split(/[,/ ]+/)
    .map(Number);
  const luminance = LUMINANCE[space]?.(first, second, third) ?? NaN;
  // A tint that lets most of its ground through says little about what is seen.
  if (Number.isNaN(luminance) || !(alpha > 0.5)) return undefined;
  return luminance < DARK ? 'dark' : 'light';
}

type Luminance = (first: number, second: number, third: number) => number;

const ofRgb: Luminance = (red, green, blue) => 0.2126 * red ** 2.2 + 0.7152 * green ** 2.2 + 0.0722 * blue ** 2.2;
const ofLab: Luminance = (lightness) => ((lightness + 16) / 116) ** 3;
const ofOklab: Luminance = (lightness) => lightness ** 3;
const ofBytes: Luminance = (red, green, blue) => ofRgb(red / 255, green / 255, blue / 255);

/** Relative luminance by the functions that browsers give a computed colour as, near enough: 0 black, 1 white. */
const LUMINANCE: Readonly<Record<string, Luminance>> = {
  rgb: ofBytes,
  rgba: ofBytes,
  color: ofRgb,
  lab: ofLab,
  lch: ofLab,
  oklab: ofOklab,
  oklch: ofOklab,
};
