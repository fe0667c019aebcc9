import { type Piece, RULE_REFERENCE, type RuleEntry } from '../rubric/reference.ts';

/** The rule reference as Markdown, one heading a check. */
export function rulesMarkdown(): string {
  const { flags, evidence, findings } = RULE_REFERENCE;
  return [
    '# Every check',
    'Made by `npm run rules -- --write` out of the rules’ own files; change it there. The extension shows the same on its page of all checks.',
    section('Weak sentences', 'lib/rubric/flags', flags),
    section('Strong sentences', 'lib/rubric/evidence', evidence),
    section('The story as a whole', 'lib/rubric/findings', findings),
  ]
    .join('\n\n')
    .concat('\n');
}

function section(title: string, folder: string, rules: readonly RuleEntry[]): string {
  return [`## ${title}`, ...rules.map((rule) => entry(folder, rule))].join('\n\n');
}

function entry(
  folder: string,
  { id, title, dimension, why, question, weak, strong, fine, rewritten, source }: RuleEntry,
): string {
  return [
    `### ${title}`,
    `[\`${id}\`](../${folder}/${id}.ts) · ${dimension} · [${source}](../lib/rubric/RUBRIC.md#${placeOf(source)})`,
    why,
    ...(question ? [`The interviewer asks: “${question}”`] : []),
    ...list('Weak', weak),
    ...list('Strong', strong),
    ...list('Left alone', fine),
    ...(rewritten.length > 0
      ? [
          'Rewritten',
          rewritten.map(({ from, to }) => `- ~~${escaped(from)}~~\n  ${to ? escaped(to) : '(cut)'}`).join('\n'),
        ]
      : []),
  ].join('\n\n');
}

/** The heading of the rubric that a check’s source names, as its address: “RUBRIC.md, Flags: handoff”. */
const PLACES: Readonly<Record<string, string>> = {
  Flags: 'flags-weak-sentences',
  Evidence: 'evidence-strong-sentences',
  'Story findings': 'story-findings',
  Frames: 'frames-one-story-told-for-different-questions',
};

const placeOf = (source: string): string =>
  PLACES[source.slice(source.indexOf(', ') + 2, Math.max(0, source.indexOf(':')))] ?? '';

function list(title: string, examples: readonly (readonly Piece[])[]): string[] {
  return examples.length > 0 ? [title, examples.map((example) => `- ${marked(example)}`).join('\n')] : [];
}

const marked = (example: readonly Piece[]): string =>
  example.map((piece) => (typeof piece === 'string' ? escaped(piece) : `**${escaped(piece.marked)}**`)).join('');

/** What Markdown would take for markup. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replaceAll('\n', ' ');
