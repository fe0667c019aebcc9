/** Where in the panel a person is: `#/draft`, `#/guide/handoff`. Views link to one another with plain anchors. */
export const VIEWS = ['draft', 'stories', 'call', 'guide'] as const;
export type ViewName = (typeof VIEWS)[number];

export interface Route {
  readonly view: ViewName;
  /** What follows the view's name, decoded; empty at the view's own beginning. */
  readonly path: string;
}

/** Reads the part of an address after `#`; undefined where it names no view. */
export function parseRoute(hash: string): Route | undefined {
  const [, name, path = ''] = /^#?\/([a-z]+)(?:\/(.*))?$/.exec(hash) ?? [];
  const view = VIEWS.find((one) => one === name);
  return view && { view, path: decoded(path) };
}

/** The address of a place in the panel, as a link's `href`. */
export function hrefTo(view: ViewName, path = ''): string {
  return path ? `#/${view}/${encodeURIComponent(path)}` : `#/${view}`;
}

function decoded(path: string): string {
  // A stray per cent sign is no reason to show nothing.
  return /%(?![0-9a-f]{2})/i.test(path) ? path : decodeURIComponent(path);
}
