import { describe, expect, it } from 'vitest';
import { BankProblem, troubleOf } from '../../lib/bank/outcome.ts';

const named = (name: string, inner?: unknown) => Object.assign(new Error(name), { name, ...(inner ? { inner } : {}) });

describe('what stands in the way of the bank', () => {
  it.each([
    ['no space, as Chromium says it', named('AbortError', named('QuotaExceededError')), 'full'],
    ['no space, as Dexie wraps it', named('BulkError', named('AbortError', named('QuotaExceededError'))), 'full'],
    ['an older bank that is open elsewhere', named('BankBlocked'), 'blocked'],
    ['a bank of a later version', named('OpenFailedError', named('VersionError')), 'newer'],
    ['no storage in this window', named('OpenFailedError', named('InvalidStateError')), 'unavailable'],
    ['no storage at all', named('MissingAPIError'), 'unavailable'],
    ['files that the browser cannot read', named('OpenFailedError', named('UnknownError')), 'damaged'],
    ['a story that is gone', new BankProblem('gone', 'no story x'), 'gone'],
    ['something else', new Error('boom'), 'failed'],
    ['no error at all', 'boom', 'failed'],
  ])('knows %s', (_, error, trouble) => {
    expect(troubleOf(error)).toBe(trouble);
  });
});
