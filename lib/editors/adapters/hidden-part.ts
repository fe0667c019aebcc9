/** The part of the field that scrolling elements around it hide, as a clip path, so that no mark is drawn beside them. */
export function hiddenPart(field: HTMLElement, box: DOMRect, scale: number): string {
  let { top, right, bottom, left } = box;
  for (let around = field.parentElement; around; around = around.parentElement) {
    if (around === field.ownerDocument.documentElement || around === field.ownerDocument.body) break;
    if (getComputedStyle(around).overflow === 'visible') continue;
    const frame = around.getBoundingClientRect();
    top = Math.max(top, frame.top);
    right = Math.min(right, frame.right);
    bottom = Math.min(bottom, frame.bottom);
    left = Math.max(left, frame.left);
  }
  const inset = [top - box.top, box.right - right, box.bottom - bottom, left - box.left].map((by) =>
    Math.max(0, by / scale),
  );
  return inset.every((by) => by === 0) ? 'none' : `inset(${inset.map((by) => `${by}px`).join(' ')})`;
}
