/**
 * `npm run regexes`: has recheck look at every regular expression of the product that nobody has looked at yet, and keeps what
 * it said in `verdicts.json`; `-- --all` at every one anew, which takes a quarter of an hour, and keeps the worse of both verdicts:
 * what is too large for recheck to decide it tries out at random. Names those that `allowed.ts` does not let pass.
 */
import { objectionsTo } from './allowed.ts';
import { keyOf, regexesOf } from './collect.ts';
import { readVerdicts, verdictsOf, worse, writeVerdicts } from './verdict.ts';

const { found, longest } = await regexesOf();
const kept = readVerdicts();
const again = process.argv.includes('--all');
const unknown = found.filter((one) => again || !(keyOf(one) in kept));
const made = await verdictsOf(unknown, (done) => {
  if (done % 25 === 0) process.stdout.write(`${done} of ${unknown.length}\n`);
});
const verdicts = { ...kept };
for (const [key, verdict] of Object.entries(made)) verdicts[key] = worse(kept[key], verdict);
// What the product no longer has is left out.
const current = Object.fromEntries(
  found.flatMap((one) => {
    const verdict = verdicts[keyOf(one)];
    return verdict === undefined ? [] : [[keyOf(one), verdict] as const];
  }),
);
writeVerdicts(current);
const objections = objectionsTo(found, current, longest);
for (const objection of objections) process.stdout.write(`${objection}\n`);
process.stdout.write(`${Object.keys(current).length} expressions, ${objections.length} objections\n`);
process.exitCode = objections.length > 0 ? 1 : 0;
