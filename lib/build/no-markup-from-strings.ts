import type { Plugin } from 'vite';

interface Place {
  /** End of the module's path, without what stands before `node_modules`. */
  readonly module: RegExp;
  readonly from: string;
  readonly to: string;
  readonly times: number;
}

/** The document that Readability works in is parsed and never shown; its parts are parsed the same way. */
const PARSED = (target: string, markup: string) =>
  `${target}.replaceChildren(...new DOMParser().parseFromString(${markup}, 'text/html').body.childNodes)`;

const PLACES: readonly Place[] = [
  {
    module: /react-dom\/cjs\/react-dom-client\.production\.js$/,
    from: '(domElement.innerHTML = key)',
    to: "(() => { throw Error('markup from a string') })()",
    times: 2,
  },
  {
    module: /@mozilla\/readability\/Readability\.js$/,
    from: 'page.innerHTML = pageCacheHtml',
    to: PARSED('page', 'pageCacheHtml'),
    times: 1,
  },
  {
    module: /@mozilla\/readability\/Readability\.js$/,
    from: 'tmp.innerHTML = noscript.innerHTML',
    to: PARSED('tmp', 'noscript.innerHTML'),
    times: 1,
  },
];

/**
 * Takes out of the libraries what would make elements of a string that a page has had a hand in: nothing of ours needs it, and
 * the store's reviewers rightly ask about each.
 * @throws during the build when a library's new version has the place written otherwise, so that it is looked at again
 */
export function noMarkupFromStrings(): Plugin {
  return {
    name: 'firsthand:no-markup-from-strings',
    transform(code, id) {
      const [path = ''] = id.split('?');
      const places = PLACES.filter(({ module }) => module.test(path));
      if (places.length === 0) return undefined;
      let changed = code;
      for (const { from, to, times } of places) {
        const found = changed.split(from).length - 1;
        if (found !== times) throw new Error(`${path} has “${from}” ${found} times, not ${times}: look at it again`);
        changed = changed.replaceAll(from, to);
      }
      return { code: changed, map: null };
    },
  };
}
