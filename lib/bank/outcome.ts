import type { Table } from 'dexie';
import * as v from 'valibot';
import type { BankOutcome, BankTrouble } from '../model/story.ts';
import { report } from '../platform/errors.ts';
import { type BankDatabase, openBank } from './database.ts';

/** A trouble that the bank itself has found: the record is gone, the text too long. */
export class BankProblem extends Error {
  override readonly name = 'BankProblem';
  readonly trouble: BankTrouble;

  constructor(trouble: BankTrouble, detail: string) {
    super(detail);
    this.trouble = trouble;
  }
}

/**
 * Does something with the bank, and answers what became of it. Never throws.
 * @param what it is, in a few words, for the list of errors
 */
export async function withBank<T>(what: string, run: (bank: BankDatabase) => Promise<T>): Promise<BankOutcome<T>> {
  try {
    return { ok: true, value: await run(await openBank()) };
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble !== 'gone' && trouble !== 'invalid') report(error, `bank: ${what}`);
    return { ok: false, trouble, detail: error instanceof Error ? error.message.slice(0, 300) : String(error) };
  }
}

/** The record of an id. @throws where there is none any more */
export async function present<T, I>(table: Table<T, string, I>, id: string): Promise<T> {
  const record = await table.get(id);
  if (!record) throw new BankProblem('gone', `no ${id} in ${table.name}`);
  return record;
}

/** A record that is to be put into the bank. @throws where it is none that may stand there */
export function checked<S extends v.GenericSchema>(schema: S, record: unknown): v.InferOutput<S> {
  const parsed = v.safeParse(schema, record);
  if (!parsed.success) throw new BankProblem('invalid', v.summarize(parsed.issues));
  return parsed.output;
}

/** By the names that the browsers and Dexie give their errors. Dexie wraps the browser's as `inner`. */
const BY_NAME: Readonly<Record<string, BankTrouble>> = {
  QuotaExceededError: 'full',
  NS_ERROR_DOM_INDEXEDDB_QUOTA_ERR: 'full',
  BankBlocked: 'blocked',
  VersionError: 'newer',
  MissingAPIError: 'unavailable',
  MissingApiError: 'unavailable',
  SecurityError: 'unavailable',
  InvalidStateError: 'unavailable',
  UnknownError: 'damaged',
  NotReadableError: 'damaged',
  DataError: 'invalid',
  DataCloneError: 'invalid',
};

export function troubleOf(error: unknown): BankTrouble {
  // The innermost says what happened; what it is wrapped in says only that something did.
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; depth++) {
    if (at instanceof BankProblem) return at.trouble;
    const inner: unknown = 'inner' in at ? at.inner : at.cause;
    const named = BY_NAME[at.name];
    if (named && !(inner instanceof Error && BY_NAME[inner.name])) return named;
    at = inner;
  }
  return 'failed';
}
