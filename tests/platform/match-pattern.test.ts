import { expect, it } from 'vitest';
import { covers, sitePattern } from '../../lib/platform/match-pattern.ts';

it.each([
  ['https://*.lever.co/*', 'https://jobs.lever.co', true],
  ['https://*.lever.co/*', 'https://lever.co', true],
  ['https://*.lever.co/*', 'https://clever.co', false],
  ['https://*.lever.co/*', 'http://jobs.lever.co', false],
  ['*://*/*', 'http://localhost:8080', true],
  ['<all_urls>', 'https://example.com', true],
  ['https://example.com/*', 'https://www.example.com', false],
  ['https://example.com/*', 'https://example.com:8443', true],
  ['https://docs.google.com/document/*', 'https://docs.google.com', true],
  ['nonsense', 'https://example.com', false],
])('%s covers %s: %s', (pattern, origin, yes) => expect(covers(pattern, origin)).toBe(yes));

it('a site’s own pattern covers it', () => {
  expect(covers(sitePattern('https://blog.example.com:444'), 'https://blog.example.com:444')).toBe(true);
});
