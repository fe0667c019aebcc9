/** A shadow root that anybody can reach, or one within another. */
import { place } from './shell.ts';

/** @returns the innermost root, which holds nothing yet */
export function shadowRoots(depth: number): ShadowRoot {
  let at: Node = place();
  for (let level = 0; level < depth; level++) {
    const host = document.createElement('div');
    at.appendChild(host);
    at = host.attachShadow({ mode: 'open' });
  }
  if (!(at instanceof ShadowRoot)) throw new Error('no shadow root');
  const style = document.createElement('style');
  style.textContent = 'p { margin: 0; }';
  at.append(style);
  return at;
}
