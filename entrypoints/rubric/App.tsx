import { useReference } from '../../components/ui/use-reference.ts';
import { t } from '../../lib/platform/i18n.ts';
import RUBRIC from '../../lib/rubric/RUBRIC.md?raw';
import { type Block, blocksOf, type Row, type Run } from '../../lib/rubric/rubric-blocks.ts';
import './rubric.css';

const BLOCKS = blocksOf(RUBRIC);

/** What every check is made to, to be looked up and linked to: `rubric.html#handoff`. In English, as the stories are. */
export function App() {
  useReference(t('rubricTitle'));
  return (
    <main className="rubric" lang="en">
      {BLOCKS.map((block) => (
        <Shown key={keyOf(block)} block={block} />
      ))}
    </main>
  );
}

function Shown({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? (
        <h1>
          <Runs runs={block.runs} />
        </h1>
      ) : (
        <h2>
          <Runs runs={block.runs} />
        </h2>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((runs) => (
            <li key={textOf(runs)}>
              <Runs runs={runs} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <Table head={block.head} rows={block.rows} />;
    default:
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      );
  }
}

/** On a narrow page each cell stands under the name of its column. */
function Table({ head, rows }: { readonly head: Row; readonly rows: readonly Row[] }) {
  const names = head.map(textOf);
  return (
    <table>
      <thead>
        <tr>
          {names.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first = [], ...others]) => (
          <tr key={textOf(first)}>
            <th scope="row">
              <Runs runs={first} named />
            </th>
            {others.map((cell, i) => (
              <td key={names[i + 1]} data-column={names[i + 1]}>
                <Runs runs={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** @param named each id among the words can be linked to: a row that tells of two is found by either */
function Runs({ runs, named = false }: { readonly runs: readonly Run[]; readonly named?: boolean }) {
  return runs.map(({ kind, text }, i) => {
    const key = `${i} ${text}`;
    if (kind === 'code')
      return (
        <code key={key} {...(named && { id: text })}>
          {text}
        </code>
      );
    return kind === 'strong' ? <strong key={key}>{text}</strong> : text;
  });
}

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

function keyOf(block: Block): string {
  switch (block.kind) {
    case 'list':
      return block.items.map(textOf).join('\n');
    case 'table':
      return block.head.map(textOf).join('|') + block.rows.map(([first = []]) => textOf(first)).join('|');
    default:
      return textOf(block.runs);
  }
}
