/** What is told of an error that was caught holds nothing of what it was about. */
import * as v from 'valibot';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type CaughtError, handErrorsTo, report } from '../../lib/platform/errors.ts';

const STORY = 'We lost Acme’s invoices at chrome-extension://acme/invoices.js:3:1, and I mended it';

let handed: CaughtError[];
beforeEach(() => {
  vi.stubGlobal('location', { protocol: 'https:' });
  handed = [];
  handErrorsTo((caught) => handed.push(caught));
});
afterEach(() => {
  handErrorsTo(() => undefined);
  vi.unstubAllGlobals();
});

const named = (name: string) => Object.assign(new Error('said'), { name });

it.each([
  ['read as JSON', () => JSON.parse(STORY)],
  ['read as an expression', () => new RegExp(`${STORY}(`)],
  ['read as an address', () => new URL(STORY)],
  ['asked of nothing', () => Reflect.get(undefined as never, STORY)],
  ['held against a shape', () => v.parse(v.literal('x'), STORY)],
  ['thrown as it is', () => raise(STORY)],
  ['the message of an error', () => raise(new Error(STORY))],
  ['the message of an error on more lines', () => raise(new Error(`${STORY}\n    at f (${STORY})`))],
  ['the name of an error', () => raise(named(STORY))],
])('a story, %s, does not come along', (_, act) => {
  try {
    act();
  } catch (error) {
    report(error, 'here');
  }
  expect(handed).toHaveLength(1);
  expect(JSON.stringify(handed)).not.toMatch(/acme|invoice|mended/i);
});

it('what kind of error it was does, and where in our own code it was thrown', () => {
  const error = new TypeError('x is not a function');
  error.stack = `TypeError: ${error.message}\n    at f (chrome-extension://abc/chunks/panel-9.js:1:204)`;
  report(error, 'side panel');
  error.stack = 'f@moz-extension://0-1/content-scripts/editor.js:2:7\n';
  report(error, 'overlay');
  expect(handed).toEqual([
    { where: 'side panel', kind: 'TypeError', place: 'chunks/panel-9.js:1:204' },
    { where: 'overlay', kind: 'TypeError', place: 'content-scripts/editor.js:2:7' },
  ]);
});

function raise(what: unknown): never {
  throw what;
}
