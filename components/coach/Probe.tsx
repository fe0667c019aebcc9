import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import type { AnswerVerdict, ProbeState } from '../../lib/model/coaching.ts';
import type { Span } from '../../lib/model/span.ts';
import { type MessageKey, t } from '../../lib/platform/i18n.ts';
import './probe.css';
import './told.css';

const STATES = {
  answered: 'probeAnswered',
  partly: 'probePartly',
  open: 'probeOpen',
} as const satisfies Record<ProbeState['state'], MessageKey>;

/** What a drafted answer makes of a probe. */
const DRAFTED = { strong: 'answered', partly: 'partly', weak: 'open' } as const;
const ORDER: readonly ProbeState['state'][] = ['open', 'partly', 'answered'];

interface ProbeProps {
  readonly probe: ProbeState;
  /** The verdict on what was drafted to it, where anything was. */
  readonly verdict: AnswerVerdict | undefined;
  /** Goes to a sentence in the text; its span is one of the story's own text. */
  readonly onReveal: (span: Span) => void;
  /** The place to draft the answer. */
  readonly children: ReactNode;
}

/** One question that the interviewer will put: how far the story answers it, what an answer should hold, and a place for it. */
export function Probe({ probe, verdict, onReveal, children }: ProbeProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const state = stateOf(probe, verdict);
  return (
    <li className="probe" data-state={state} data-probe={probe.id}>
      <h3 className="probe-head">
        <button
          type="button"
          className="probe-toggle"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <ChevronRight className="probe-chevron" size="1rem" strokeWidth={1.75} aria-hidden="true" />
          <span className="probe-question">{probe.question}</span>
          <span className="probe-state">{t(STATES[state])}</span>
        </button>
      </h3>
      {open && (
        <div id={id} className="probe-body">
          <dl className="probe-tips">
            <dt>{t('strongAnswer')}</dt>
            <dd>{probe.strong}</dd>
            <dt>{t('weakAnswer')}</dt>
            <dd>{probe.weak}</dd>
          </dl>
          <Quotes heading={t('answeredBy')} quotes={probe.answeredBy} onReveal={onReveal} />
          <Quotes heading={t('weakIn')} quotes={probe.weakIn} onReveal={onReveal} />
          {children}
        </div>
      )}
    </li>
  );
}

/** The better of what the story says and what the draft says. */
function stateOf(probe: ProbeState, verdict: AnswerVerdict | undefined): ProbeState['state'] {
  const drafted = verdict && verdict.state !== 'empty' ? DRAFTED[verdict.state] : 'open';
  return ORDER.indexOf(drafted) > ORDER.indexOf(probe.state) ? drafted : probe.state;
}

interface QuotesProps {
  readonly heading: string;
  readonly quotes: ProbeState['answeredBy'];
  readonly onReveal: (span: Span) => void;
}

function Quotes({ heading, quotes, onReveal }: QuotesProps) {
  if (quotes.length === 0) return null;
  return (
    <section>
      <h4 className="coach-heading">{heading}</h4>
      <ul className="told">
        {quotes.map(({ text, span }) => (
          <li key={span.start} className="told-sentence">
            <button type="button" className="told-words" title={t('showInText')} onClick={() => onReveal(span)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
