/**
 * What a textarea tells. Its font is of one width and its lines do not wrap, so that the page can say where words stand
 * from line and column, and not by laying the text out as the product does. It is indented as some pages indent text: of a
 * textarea that moves the first line alone.
 */
import type { PageField, Place } from '../field.ts';

export function areaField(
  area: HTMLTextAreaElement,
): Pick<PageField, 'carries' | 'focusable' | 'places' | 'scroller' | 'limit'> {
  area.style.cssText =
    "box-sizing:border-box;width:100%;height:150px;padding:11px 13px;border:3px solid #b9c0c7;white-space:pre;text-indent:24px;overflow:auto;font:15px/25px 'Liberation Mono','DejaVu Sans Mono',monospace";
  return {
    carries: [],
    focusable: area,
    places: (words) => [placeIn(area, words)],
    scroller: () => area,
    limit(units) {
      if (units === undefined) area.removeAttribute('maxlength');
      else area.maxLength = units;
    },
  };
}

function placeIn(area: HTMLTextAreaElement, words: string): Place {
  const start = area.value.indexOf(words);
  if (start === -1 || area.value.includes(words, start + 1)) throw new Error(`“${words}” does not stand once in it`);
  const style = getComputedStyle(area);
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) throw new Error('No canvas');
  canvas.font = style.font;
  const lineStart = area.value.lastIndexOf('\n', start - 1) + 1;
  const line = area.value.slice(0, start).split('\n').length - 1;
  const box = area.getBoundingClientRect();
  const px = (value: string) => Number.parseFloat(value);
  const width = (text: string) => canvas.measureText(text).width;
  const before = width(area.value.slice(lineStart, start));
  const indent = line === 0 ? px(style.textIndent) : 0;
  return {
    left: box.left + px(style.borderLeftWidth) + px(style.paddingLeft) - area.scrollLeft + indent + before,
    top: box.top + px(style.borderTopWidth) + px(style.paddingTop) - area.scrollTop + line * px(style.lineHeight),
    width: width(area.value.slice(lineStart, start + words.length)) - before,
    height: px(style.lineHeight),
  };
}
