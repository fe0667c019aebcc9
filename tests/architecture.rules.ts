import type { IForbiddenRuleType } from 'dependency-cruiser';
import { EVIDENCE_IDS, FLAG_IDS, STORY_FINDING_IDS } from '../lib/model/rubric.ts';

/** Who may import whom among the folders of lib, besides itself. What a folder's name leaves out, it must not know. */
export const LAYERS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  question: ['model'],
  language: ['model'],
  story: ['model', 'language'],
  rubric: ['model', 'language', 'story'],
  'review.ts': ['model', 'language', 'story', 'rubric', 'review'],
  review: ['model', 'language', 'story', 'rubric'],
  coach: ['model', 'question', 'language', 'rubric'],
  cli: ['model', 'review.ts', 'coach', 'rubric'],
  build: ['platform'],
  platform: ['model'],
  editors: ['model'],
  capture: ['model'],
  bank: ['model', 'platform'],
  overlay: ['model', 'editors', 'platform'],
};

/** The review and all under it: runs in a worker, a page or a terminal alike. */
const CORE = '^lib/(model|question|language|story|rubric|review|coach)/|^lib/review\\.ts$';

/** A file that holds one rule is named by the rule's id; word lists and the table of contents stand beside it. */
const RULE_FILE = `(flags|evidence|findings)/(${[...FLAG_IDS, ...EVIDENCE_IDS, ...STORY_FINDING_IDS].join('|')})\\.ts$`;

const PRODUCT = '^(lib|components|entrypoints)/';

const pathOf = (layer: string): string =>
  layer.endsWith('.ts') ? `^lib/${layer.replace('.', '\\.')}$` : `^lib/${layer}/`;

function only(name: string, from: string, to: readonly string[], within: string): IForbiddenRuleType {
  return { name, severity: 'error', from: { path: from }, to: { path: within, pathNot: [from, ...to] } };
}

export const RULES: IForbiddenRuleType[] = [
  ...Object.entries(LAYERS).map(([layer, allowed]) =>
    only(`${layer}-knows-its-place`, pathOf(layer), allowed.map(pathOf), PRODUCT),
  ),
  only('components-get-props', '^components/', ['^lib/model/', '^lib/platform/i18n\\.ts$'], PRODUCT),
  {
    name: 'no-cycles',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'one-rule-one-file',
    comment: 'A rule imports no other rule: what two rules share stands beside their folders.',
    severity: 'error',
    from: { path: `^lib/rubric/${RULE_FILE}` },
    to: { path: `^lib/rubric/${RULE_FILE}` },
  },
  {
    name: 'pages-load-no-rubric',
    comment: 'Every page pays for what a content script reaches; the review runs in the worker.',
    severity: 'error',
    from: { path: '^entrypoints/[^/]+\\.content(/|\\.ts)' },
    to: {
      path: '^lib/(language|story|rubric|review|coach)/|^lib/review\\.ts$|node_modules/(react|compromise)/',
      reachable: true,
    },
  },
  {
    name: 'nothing-imports-an-entrypoint',
    severity: 'error',
    from: { pathNot: '^entrypoints/' },
    to: { path: '^entrypoints/' },
  },
  {
    name: 'pages-share-one-room',
    comment: 'What two pages show is wired in shared: a page that imports from another brings the other along.',
    severity: 'error',
    from: { path: '^entrypoints/([^/]+)/' },
    to: { path: '^entrypoints/', pathNot: ['^entrypoints/$1/', '^entrypoints/shared/'] },
  },
  {
    name: 'core-is-pure',
    comment: 'No browser, no Node, no library but compromise: the same code runs everywhere.',
    severity: 'error',
    from: { path: CORE },
    to: { dependencyTypes: ['core', 'npm', 'npm-dev'], pathNot: 'node_modules/compromise/' },
  },
  {
    name: 'compromise-in-language-only',
    severity: 'error',
    from: { pathNot: '^lib/language/' },
    to: { path: 'node_modules/compromise/' },
  },
  {
    name: 'polyfill-through-wxt-only',
    severity: 'error',
    from: { path: PRODUCT },
    to: { path: 'node_modules/webextension-polyfill/' },
  },
  {
    name: 'readability-in-capture-only',
    severity: 'error',
    from: { pathNot: '^lib/capture/' },
    to: { path: '@mozilla/readability' },
  },
  {
    name: 'no-dead-ends',
    comment: 'An import that leads nowhere is a typo or a file that was never committed.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];
