import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAYERS, RULES } from './architecture.rules.ts';

const root = join(import.meta.dirname, '..');

/** The broken rules of a tree, each as “rule: from → to”. */
async function violationsIn(baseDir: string, folders: readonly string[]): Promise<string[]> {
  const { output } = await cruise([...folders], {
    baseDir,
    validate: true,
    ruleSet: { forbidden: RULES },
    doNotFollow: { path: 'node_modules' },
    // Types are imports too: a layer that names another's types knows of it.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { conditionNames: ['import', 'types', 'default'], exportsFields: ['exports'] },
  });
  if (typeof output === 'string') throw new Error(output);
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

describe('who may import whom', () => {
  it('is said of every folder of lib', async () => {
    expect((await readdir(join(root, 'lib'))).filter((name) => !(name in LAYERS))).toEqual([]);
  });
  it('holds in the product', { timeout: 60_000 }, async () => {
    expect(await violationsIn(root, ['lib', 'components', 'entrypoints'])).toEqual([]);
  });
});

/** For each kind of rule a tree that breaks it, so that a rule which catches nothing is found out. */
const BROKEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'model-knows-its-place': {
    'lib/model/a.ts': "import '../language/b.ts';",
    'lib/language/b.ts': '',
  },
  'language-knows-its-place': {
    'lib/language/a.ts': "import type { B } from '../rubric/b.ts'; export type A = B;",
    'lib/rubric/b.ts': 'export type B = 1;',
  },
  'overlay-knows-its-place': {
    'lib/overlay/a.ts': "import '../review.ts';",
    'lib/review.ts': '',
  },
  'components-get-props': {
    'components/a.tsx': "import '../lib/platform/messages.ts';",
    'lib/platform/messages.ts': '',
  },
  'no-cycles': {
    'lib/model/a.ts': "import './b.ts';",
    'lib/model/b.ts': "import './a.ts';",
  },
  'one-rule-one-file': {
    'lib/rubric/flags/handoff.ts': "import '../evidence/motive.ts';",
    'lib/rubric/evidence/motive.ts': '',
  },
  'pages-load-no-rubric': {
    'entrypoints/editor.content/index.ts': "import '../../lib/overlay/a.ts';",
    'lib/overlay/a.ts': "import '../platform/b.ts';",
    'lib/platform/b.ts': "import '../rubric/c.ts';",
    'lib/rubric/c.ts': '',
  },
  'nothing-imports-an-entrypoint': {
    'lib/platform/a.ts': "import '../../entrypoints/background.ts';",
    'entrypoints/background.ts': '',
  },
  'pages-share-one-room': {
    'entrypoints/call/App.tsx': "import '../sidepanel/a.tsx';",
    'entrypoints/sidepanel/a.tsx': '',
  },
  'core-is-pure': { 'lib/rubric/a.ts': "import 'node:fs';" },
  'compromise-in-language-only': { 'lib/rubric/a.ts': "import 'compromise';" },
  'polyfill-through-wxt-only': { 'lib/platform/a.ts': "import 'webextension-polyfill';" },
  'readability-in-capture-only': { 'lib/bank/a.ts': "import '@mozilla/readability';" },
  'no-dead-ends': { 'lib/model/a.ts': "import './nowhere.ts';" },
};

describe('a tree that breaks a rule', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'firsthand-architecture-'));
    for (const name of ['compromise', 'webextension-polyfill', '@mozilla/readability']) {
      await writeTree(join(folder, 'packages'), {
        [`node_modules/${name}/package.json`]: JSON.stringify({ name, main: 'index.js' }),
        [`node_modules/${name}/index.js`]: '',
      });
    }
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(Object.entries(BROKEN))('%s', async (rule, files) => {
    const tree = join(folder, 'packages', rule);
    await writeTree(tree, files);
    const found = await violationsIn(tree, [...new Set(Object.keys(files).map((file) => file.split('/')[0] ?? ''))]);
    expect(found.map((line) => line.split(':')[0])).toContain(rule);
  });
});

async function writeTree(base: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, source] of Object.entries(files)) {
    await mkdir(dirname(join(base, path)), { recursive: true });
    await writeFile(join(base, path), source);
  }
}
