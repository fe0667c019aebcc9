/**
 * The sites that Firsthand is on from the start: where people draft their stories and where they hand them in. Every
 * other site is turned on by the person. A pattern ends in `/*`, as the browser asks of scripts in about:blank frames.
 */
export const NAMED_SITES = [
  // Notion
  'https://*.notion.so/*',
  'https://*.notion.site/*',
  'https://*.notion.com/*',
  // Job portals
  'https://*.greenhouse.io/*',
  'https://*.lever.co/*',
  'https://*.ashbyhq.com/*',
  'https://*.myworkdayjobs.com/*',
  'https://*.myworkdaysite.com/*',
  'https://*.smartrecruiters.com/*',
  'https://*.icims.com/*',
  'https://*.taleo.net/*',
  'https://*.oraclecloud.com/*',
  'https://*.amazon.jobs/*',
  'https://*.workable.com/*',
];

/** Google Docs has a content script of its own: the document is drawn, not written into the page. */
export const GOOGLE_DOCS = ['https://docs.google.com/document/*'];
const GOOGLE_DOCS_HOST = 'docs.google.com';

export function isGoogleDocs({ protocol, hostname, pathname }: URL): boolean {
  return protocol === 'https:' && hostname === GOOGLE_DOCS_HOST && pathname.startsWith('/document/');
}

/** Spreadsheets, slides and forms share the address of Google Docs; nothing of ours runs there. */
export function isOtherGoogleEditor(url: URL): boolean {
  return url.protocol === 'https:' && url.hostname === GOOGLE_DOCS_HOST && !isGoogleDocs(url);
}

/** The origin of a frame that has none of its own, as a sandboxed one: it is of no site, and never on. */
export const OPAQUE_ORIGIN = 'null';

/** Whether a page of this origin is one of the named sites. */
export function isNamedSite(origin: string): boolean {
  if (origin === OPAQUE_ORIGIN) return false;
  const { protocol, hostname } = new URL(origin);
  if (protocol !== 'https:') return false;
  if (hostname === GOOGLE_DOCS_HOST) return true;
  return NAMED_SITES.some((pattern) => {
    const domain = pattern.slice('https://*.'.length, -'/*'.length);
    return hostname === domain || hostname.endsWith(`.${domain}`);
  });
}
