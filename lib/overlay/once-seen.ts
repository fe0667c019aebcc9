/** Nothing is done for a page that nobody sees: what is asked of it there is done once it is seen again. */

/** @returns how to ask for `call`: at once where the document is seen, else one time when it is next */
export function onceSeen(document: Document, call: () => void, signal: AbortSignal): () => void {
  let waiting = false;
  const ask = () => {
    if (!document.hidden) {
      call();
      return;
    }
    if (waiting) return;
    waiting = true;
    const onChange = () => {
      waiting = false;
      ask();
    };
    document.addEventListener('visibilitychange', onChange, { once: true, signal });
  };
  return ask;
}
