import type { Page } from 'puppeteer-core';
import type { Box } from '../harness/overlay.ts';

/**
 * Stands in for an application form on jobs.lever.co. The textarea's font is of one width and its lines do not wrap, so
 * that a test can say where a word stands without measuring it as the product does.
 */
export const LEVER_HOST = 'jobs.lever.co';
export const LEVER_PATH = '/acme/0b1c-backend-engineer/apply';

export const LEVER_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Acme - Backend Engineer</title>
<style>
  body { margin: 0 auto; max-width: 760px; padding: 24px; font: 16px/1.5 'Liberation Sans', Arial, sans-serif; }
  .card-field-input { box-sizing: border-box; width: 100%; height: 190px; margin: 7px 0 24px; padding: 11px 13px;
    border: 3px solid #b9c0c7; font: 15px/25px 'Liberation Mono', 'DejaVu Sans Mono', monospace; white-space: pre; overflow: auto; }
  .note { min-height: 120px; padding: 12px; border: 1px solid #b9c0c7; }
  .below { height: 1200px; }
</style>
</head>
<body>
<form id="application-form" method="POST">
  <h1>Backend Engineer</h1>
  <ul>
    <li class="application-question custom-question">
      <div class="application-label"><div class="text">Tell us about a problem that you solved.</div></div>
      <div class="application-field"><textarea class="card-field-input" name="cards[5e2f][field0]" placeholder="Type your response"></textarea></div>
    </li>
    <li class="application-question custom-question">
      <div class="application-label"><div class="text" id="note">What are you proud of?</div></div>
      <div class="note" contenteditable="true" role="textbox" aria-multiline="true" aria-labelledby="note"></div>
    </li>
  </ul>
  <input type="password" name="portal-password" autocomplete="current-password">
</form>
<div class="below"></div>
</body>
</html>`;

export const AREA = 'textarea.card-field-input';
export const NOTE = '.note';

export const areaText = (page: Page): Promise<string> =>
  page.$eval(AREA, (area) => (area instanceof HTMLTextAreaElement ? area.value : ''));

export const noteText = (page: Page): Promise<string> => page.$eval(NOTE, (note) => note.textContent ?? '');

/**
 * Where words of the textarea stand: from line, column and the width of the font's one glyph, so not measured as the
 * product does it.
 */
export function whereWordsStand(page: Page, { start, end }: { start: number; end: number }): Promise<Box> {
  return page.$eval(
    AREA,
    (area, start, end) => {
      if (!(area instanceof HTMLTextAreaElement)) throw new Error('No textarea');
      const style = getComputedStyle(area);
      const canvas = document.createElement('canvas').getContext('2d');
      if (!canvas) throw new Error('No canvas');
      canvas.font = style.font;
      const lineStart = area.value.lastIndexOf('\n', start - 1) + 1;
      const line = area.value.slice(0, start).split('\n').length - 1;
      const box = area.getBoundingClientRect();
      const height = Number.parseFloat(style.lineHeight);
      const px = (value: string) => Number.parseFloat(value);
      return {
        left:
          box.left +
          px(style.borderLeftWidth) +
          px(style.paddingLeft) -
          area.scrollLeft +
          canvas.measureText(area.value.slice(lineStart, start)).width,
        top: box.top + px(style.borderTopWidth) + px(style.paddingTop) - area.scrollTop + line * height,
        width: canvas.measureText(area.value.slice(start, end)).width,
        height,
      };
    },
    start,
    end,
  );
}
