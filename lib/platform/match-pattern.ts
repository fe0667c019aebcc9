/** Match patterns, as far as whole sites go: which origins they cover. */

/** The pattern to ask the browser's permission for. A match pattern has no port. */
export function sitePattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Whether a pattern that the browser has granted is about an origin; its path is not looked at. */
export function covers(pattern: string, origin: string): boolean {
  if (pattern === '<all_urls>') return true;
  const [, scheme, host] = /^(\*|[a-z]+):\/\/([^/]*)\//.exec(pattern) ?? [];
  if (!scheme || !host) return false;
  const { protocol, hostname } = new URL(origin);
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  if (host === '*') return true;
  const domain = host.replace(/^\*\./, '');
  return hostname === domain || (host !== domain && hostname.endsWith(`.${domain}`));
}
