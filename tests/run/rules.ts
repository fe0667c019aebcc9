/** `npm run rules`: the reference of all checks, out of the rules' own files; with `-- --write` into the file that the README links to. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesMarkdown } from '../../lib/cli/rules-markdown.ts';

if (process.argv.includes('--write'))
  writeFileSync(join(import.meta.dirname, '../../.github/rules.md'), rulesMarkdown());
else process.stdout.write(rulesMarkdown());
