import nlp from 'compromise';
import { review } from '../../lib/review.ts';

/** Something that reads a text through and says something about it. */
export interface Peer {
  readonly name: string;
  readonly read: (text: string) => unknown;
}

interface Harper {
  readonly LocalLinter: new (options: {
    binary: unknown;
  }) => { setup(): Promise<void>; lint(text: string): Promise<unknown> };
}

interface Prose {
  use(plugin: unknown): Prose;
  process(text: string): Promise<unknown>;
}

/** By name at run time: types and tests do without this folder's packages. */
const load = async <T>(name: string): Promise<T> => (await import(name)) as T;

/**
 * The peers, set up and ready. Those that are no packages of the product come from this folder's own package.json.
 * @throws when they are not installed (`npm run bench` installs them)
 */
export async function peers(): Promise<Peer[]> {
  const { LocalLinter } = await load<Harper>('harper.js');
  const { binary } = await load<{ binary: unknown }>('harper.js/binary');
  const harper = new LocalLinter({ binary });
  await harper.setup();
  const writeGood = await load<{ default: (text: string) => unknown }>('write-good');
  const { retext } = await load<{ retext: () => Prose }>('retext');
  const passive = await load<{ default: unknown }>('retext-passive');
  const simplify = await load<{ default: unknown }>('retext-simplify');
  const prose = retext().use(passive.default).use(simplify.default);
  return [
    { name: 'firsthand', read: (text) => review(text) },
    { name: 'harper.js', read: (text) => harper.lint(text) },
    { name: 'write-good', read: writeGood.default },
    { name: 'retext (passive, simplify)', read: (text) => prose.process(text) },
    { name: 'compromise (tagging only)', read: (text) => nlp(text).out('tags') },
  ];
}
