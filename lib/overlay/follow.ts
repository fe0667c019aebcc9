/**
 * Tells when a field may stand elsewhere on the screen. Written over the browser's observers and not taken from
 * @floating-ui/dom, whose `autoUpdate` and `computePosition` were a quarter of what every page loads for us.
 */

/**
 * Calls after something around the field has scrolled, the field or the window has changed its size, or the page has laid
 * itself out anew. Nothing runs while nothing moves.
 * @param call told whether it was the field's own text that scrolled within it, and the field stands where it stood
 */
export function followMoves(field: HTMLElement, call: (within: boolean) => void, signal: AbortSignal): void {
  const view = field.ownerDocument.defaultView;
  // What scrolls tells of it only within its own tree.
  for (let tree: Node = field.getRootNode(); ; ) {
    const onScroll = (event: Event) => {
      const scrolled = whatScrolled(event, field);
      if (scrolled) call(scrolled === field);
    };
    tree.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
    if (!(tree instanceof ShadowRoot)) break;
    tree = tree.host.getRootNode();
  }
  const place = watchPlace(field, () => call(false));
  // A field that had no size had no place to be watched at.
  const resized = () => {
    call(false);
    place.watch();
  };
  view?.addEventListener('resize', resized, { passive: true, signal });
  view?.visualViewport?.addEventListener('resize', resized, { passive: true, signal });
  const size = new ResizeObserver(resized);
  size.observe(field);
  signal.addEventListener('abort', () => {
    size.disconnect();
    place.stop();
  });
}

/** What has scrolled, if it is the field or something that holds it. */
function whatScrolled(event: Event, field: HTMLElement): Node | undefined {
  const [target] = event.composedPath();
  if (!(target instanceof Node)) return undefined;
  for (let node: Node | null = field; node; node = node instanceof ShadowRoot ? node.host : node.getRootNode()) {
    if (target === node || target.contains(node)) return target;
    if (node instanceof Document) return undefined;
  }
  return undefined;
}

/** So many looks at one place: a field half hidden by its surroundings takes two to find what is seen of it. */
const LOOKS = 3;

/**
 * An observer whose window is the very box of the field: once the field has left it in part, it has moved. It wakes for
 * nothing else, and not for a field that stands still out of sight.
 */
function watchPlace(field: HTMLElement, moved: () => void): { watch(): void; stop(): void } {
  let observer: IntersectionObserver | undefined;
  let last = '';
  let looks = 0;
  const watch = (seen: number) => {
    observer?.disconnect();
    const { left, top, right, bottom } = field.getBoundingClientRect();
    const place = [left, top, right, bottom].join();
    looks = place === last ? looks + 1 : 0;
    last = place;
    if (right === left || bottom === top || looks > LOOKS) return;
    const { clientWidth, clientHeight } = field.ownerDocument.documentElement;
    const inset = [top, clientWidth - right, clientHeight - bottom, left].map((edge) => `${-Math.floor(edge)}px`);
    observer = new IntersectionObserver(
      ([entry]) => {
        const ratio = entry?.intersectionRatio ?? 0;
        const box = field.getBoundingClientRect();
        if ([box.left, box.top, box.right, box.bottom].join() !== last) {
          moved();
          watch(1);
        } else if (ratio !== seen) {
          // Hidden in part, or now for the first time: from here on any change of that share tells.
          watch(Math.max(ratio, 1e-7));
        }
      },
      { root: field.ownerDocument, rootMargin: inset.join(' '), threshold: seen },
    );
    observer.observe(field);
  };
  return {
    watch() {
      looks = 0;
      watch(1);
    },
    stop: () => observer?.disconnect(),
  };
}
