/** What a ground asks for, in every space that a browser gives a computed colour in. */
import { describe, expect, it } from 'vitest';
import { themeOn } from '../../lib/overlay/theme.ts';

describe('the theme on a ground', () => {
  it.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(32, 33, 36)', 'dark'],
    ['rgba(32, 33, 36, 0.9)', 'dark'],
    ['color(srgb 0.1 0.1 0.12)', 'dark'],
    ['color(srgb 0.98 0.97 0.96 / 0.9)', 'light'],
    ['color(display-p3 0.95 0.95 0.9)', 'light'],
    ['lab(15 2 -8)', 'dark'],
    ['lab(98.2 0 none)', 'light'],
    ['lch(96 4 120)', 'light'],
    ['oklab(0.22 0.01 -0.02)', 'dark'],
    // Tailwind's gray-900 and gray-50.
    ['oklch(0.21 0.034 264.665)', 'dark'],
    ['oklch(0.985 0.002 247.839)', 'light'],
    ['oklch(0.21 none none / 0.8)', 'dark'],
    ['oklab(0.22 4.5e-8 -1e-7)', 'dark'],
  ])('%s asks for %s', (css, theme) => {
    expect(themeOn(css)).toBe(theme);
  });

  it.each([
    ['rgba(0, 0, 0, 0)'],
    ['rgba(0, 0, 0, 0.2)'],
    ['oklch(0.2 0 0 / 0.3)'],
    ['oklab(0.999994 0.0000455678 0.0000200868 / 0.1)'],
    ['transparent'],
    ['color(xyz-d65 0.01 0.01 0.01)'],
    [''],
  ])('“%s” says nothing of what is seen', (css) => {
    expect(themeOn(css)).toBeUndefined();
  });
});
