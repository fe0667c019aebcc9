import { dimensionName } from '../../components/scores/dimension-name.ts';
import { useReference } from '../../components/ui/use-reference.ts';
import { type MessageKey, t } from '../../lib/platform/i18n.ts';
import { type Piece, RULE_REFERENCE, type RuleEntry, type RuleReference } from '../../lib/rubric/reference.ts';
import './rules.css';

const GROUPS = {
  flags: 'rulesFlags',
  evidence: 'rulesEvidence',
  findings: 'rulesFindings',
} as const satisfies Record<keyof RuleReference, MessageKey>;
const KINDS = ['flags', 'evidence', 'findings'] as const;

/** Every check on one page, to be looked up and linked to: `rules.html#handoff`. */
export function App() {
  useReference(t('rulesTitle'));
  return (
    <main className="rules">
      <h1>{t('rulesTitle')}</h1>
      <p className="rules-lead">{t('rulesLead')}</p>
      <nav aria-label={t('rulesTitle')} className="rules-contents">
        {KINDS.map((kind) => (
          <section key={kind}>
            <h2>{t(GROUPS[kind])}</h2>
            <ul lang="en">
              {RULE_REFERENCE[kind].map(({ id, title, dimension }) => (
                <li key={id} data-dimension={dimension}>
                  <a href={`#${id}`}>{title}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
      {KINDS.map((kind) => (
        <section key={kind} className="rules-group">
          <h2>{t(GROUPS[kind])}</h2>
          {RULE_REFERENCE[kind].map((rule) => (
            <Entry key={rule.id} rule={rule} />
          ))}
        </section>
      ))}
    </main>
  );
}

function Entry({ rule }: { readonly rule: RuleEntry }) {
  const { id, dimension, title, why, question, weak, strong, fine, rewritten, source } = rule;
  return (
    <article id={id} className="rules-entry" data-dimension={dimension} aria-labelledby={`${id}-title`}>
      <header>
        <h3 id={`${id}-title`} lang="en">
          {title}
        </h3>
        <span className="rules-dimension">{dimensionName(dimension)}</span>
      </header>
      <p lang="en">{why}</p>
      {question && (
        <p className="rules-question" lang="en">
          “{question}”
        </p>
      )}
      <Examples label={t('guideWeak')} kind="weak" examples={weak} />
      <Examples label={t('guideStrong')} kind="strong" examples={strong} />
      {rewritten.length > 0 && (
        <div className="rules-examples">
          <h4>{t('rulesRewritten')}</h4>
          <ul lang="en">
            {rewritten.map(({ from, to }) => (
              <li key={from}>
                <del>{from}</del> {to && <ins>{to}</ins>}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Examples label={t('rulesFine')} kind="fine" examples={fine} />
      <p className="rules-source">
        {t('rulesSource')}{' '}
        <a href={`/rubric.html#${id}`} lang="en">
          {source}
        </a>{' '}
        · <code>{id}</code>
      </p>
    </article>
  );
}

interface ExamplesProps {
  readonly label: string;
  readonly kind: 'weak' | 'strong' | 'fine';
  readonly examples: readonly (readonly Piece[])[];
}

function Examples({ label, kind, examples }: ExamplesProps) {
  if (examples.length === 0) return null;
  return (
    <div className="rules-examples" data-kind={kind}>
      <h4>{label}</h4>
      <ul lang="en">
        {examples.map((example) => (
          <li key={example.map(textOf).join('')}>
            {example.map((piece) =>
              typeof piece === 'string' ? piece : <mark key={piece.marked}>{piece.marked}</mark>,
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

const textOf = (piece: Piece): string => (typeof piece === 'string' ? piece : piece.marked);
