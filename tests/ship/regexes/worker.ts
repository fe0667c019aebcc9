/** One thread of the looking: recheck's engine decides one expression at a time. */
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import * as v from 'valibot';

const question = v.object({ source: v.string(), flags: v.string() });
const diagnostics = v.variant('status', [
  v.looseObject({ status: v.literal('safe'), complexity: v.looseObject({ type: v.picklist(['safe', 'linear']) }) }),
  v.looseObject({
    status: v.literal('vulnerable'),
    complexity: v.variant('type', [
      v.looseObject({ type: v.literal('exponential') }),
      v.looseObject({ type: v.literal('polynomial'), degree: v.number() }),
    ]),
  }),
  v.looseObject({ status: v.literal('unknown') }),
]);

/**
 * Where it cannot decide by an automaton it tries texts out; fewer of them than by default, which takes some ten seconds for
 * each expression and found nothing more here. No text is longer than what the square of its length shows by: with a longer one
 * an expression of many alternatives seems to take the square though it only takes long. Milliseconds, units.
 */
const LOOKING = {
  timeout: 60_000,
  maxInitialGenerationSize: 60,
  maxGenerationSize: 30,
  maxIteration: 3,
  crossoverSize: 10,
  mutationSize: 15,
  maxAttackStringSize: 60_000,
  maxRecallStringSize: 60_000,
};

const { check } = v.parse(
  v.object({ check: v.function() }),
  createRequire(new URL('./recheck/package.json', import.meta.url))('recheck'),
);

/**
 * As recheck can tell it: it takes a bound above thirty for none at all, though whatever the bound, time grows no faster for it.
 * Nor does it know the flag `d`, which only asks for places.
 */
const bounded = (source: string): string =>
  source.replaceAll(/\{(\d+),(\d+)\}/g, (_, least, most) => `{${Math.min(least, BOUND)},${Math.min(most, BOUND)}}`);
const BOUND = 12;

parentPort?.on('message', async (asked: unknown) => {
  const { source, flags } = v.parse(question, asked);
  const look = async (options: object) =>
    v.parse(diagnostics, await check(bounded(source), flags.replace('d', ''), { ...LOOKING, ...options }));
  const first = await look({});
  // What is too large for an automaton is tried out.
  const told = first.status === 'unknown' ? await look({ checker: 'fuzz' }) : first;
  if (told.status === 'unknown') parentPort?.postMessage('unknown');
  else if (told.complexity.type === 'polynomial') parentPort?.postMessage(told.complexity.degree);
  else parentPort?.postMessage(told.complexity.type);
});
