import { describe, expect, it } from 'vitest';
import { askedBy, explainedIn, gaps } from './explained.ts';

const MANIFEST = {
  permissions: ['storage'],
  optional_host_permissions: ['https://*/*'],
  content_scripts: [{ matches: ['https://example.org/*'] }],
};
const TEXT = '### `storage`\n\nKeeps.\n\n### `https://*/*`\n\nAsked.\n\n- `https://example.org/*`\n';

describe('a text about permissions', () => {
  const missing = (manifest: object, text: string) => gaps([askedBy(manifest)], explainedIn(text));

  it('may explain each', () => expect(missing(MANIFEST, TEXT)).toEqual([]));

  it.each([
    ['a permission', { permissions: ['storage', 'tabs'] }, 'tabs'],
    ['an optional one', { optional_permissions: ['history'] }, 'history'],
    ['a host', { host_permissions: ['https://example.com/*'] }, 'https://example.com/*'],
    ['a site', { content_scripts: [{ matches: ['https://example.org/*', 'https://b.org/*'] }] }, 'https://b.org/*'],
  ])('is found out where %s is not in it', (_, change, name) => {
    expect(missing({ ...MANIFEST, ...change }, TEXT)).toEqual([`${name} is asked for and not explained`]);
  });

  it('is found out where it explains what is not asked for', () => {
    expect(missing({ ...MANIFEST, permissions: [] }, TEXT)).toEqual(['storage is explained and not asked for']);
  });

  it('is found out where a heading has nothing below it', () => {
    expect(missing(MANIFEST, TEXT.replace('Keeps.\n\n', ''))).toEqual(['storage is asked for and not explained']);
  });
});
