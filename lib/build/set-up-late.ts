import type { Plugin } from 'vite';

/** Libraries that take long to set up and are called as one function, by the name that our code imports. */
const LATE: ReadonlySet<string> = new Set(['compromise']);
const PREFIX = '\0set-up-late:';

/**
 * Has a library set itself up when it is first called, and not as the worker starts: the browser stops and starts the worker
 * all day long, and compromise, which is asked only where a sentence is re-worded, would be most of each start.
 */
export function setUpLate(): Plugin {
  const found = new Map<string, string>();
  return {
    name: 'firsthand:set-up-late',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!LATE.has(source)) return undefined;
      const real = await this.resolve(source, importer, { skipSelf: true });
      if (!real) return undefined;
      found.set(PREFIX + source, real.id);
      return { id: PREFIX + source, moduleSideEffects: false };
    },
    load(id) {
      const path = found.get(id);
      // The bundler wraps what is required in a function, and runs it with the first call.
      return (
        path &&
        `let made;\nexport default (...given) => (made ??= require(${JSON.stringify(path)}).default)(...given);\n`
      );
    },
  };
}
