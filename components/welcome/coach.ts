/** How far a person has come in their first minute. Follows what they really do, whichever way they do it. */
import type { PanelState } from '../../lib/model/field.ts';
import type { Rewrite } from '../../lib/model/review.ts';
import type { Span } from '../../lib/model/span.ts';

export interface CoachState {
  /** The step that the person is at: 0 click an underlined phrase, 1 apply its rewrite, 2 see the score move, 3 done. */
  readonly step: 0 | 1 | 2 | 3;
  readonly score?: number;
  /** The score as it was when the first rewrite was applied. */
  readonly scoreBefore?: number;
  /** The score by which it had first risen. */
  readonly scoreAfter?: number;
  /** Where the underlines are, and the changes on offer, as last reviewed. */
  readonly phrases: readonly Span[];
  readonly rewrites: readonly Rewrite[];
}

export type CoachEvent =
  | { readonly type: 'reviewed'; readonly state: PanelState | undefined }
  | { readonly type: 'clicked'; readonly offset: number }
  | { readonly type: 'edited'; readonly from: string; readonly to: string }
  | { readonly type: 'restarted' };

export const COACH_START: CoachState = { step: 0, phrases: [], rewrites: [] };

export function coach(state: CoachState, event: CoachEvent): CoachState {
  switch (event.type) {
    case 'restarted':
      return COACH_START;
    case 'reviewed':
      return reviewed(state, event.state);
    case 'clicked': {
      const onPhrase = state.phrases.some(({ start, end }) => start <= event.offset && event.offset <= end);
      return state.step === 0 && onPhrase ? { ...state, step: 1 } : state;
    }
    case 'edited': {
      const applied = state.rewrites.some((rewrite) => rewritten(event.from, rewrite) === event.to);
      if (state.step >= 2 || !applied) return state;
      return { ...state, step: 2, ...(state.score === undefined ? {} : { scoreBefore: state.score }) };
    }
  }
}

function reviewed(state: CoachState, panel: PanelState | undefined): CoachState {
  const story = panel?.story;
  if (!story) return state;
  const flags = story.sentences.flatMap((sentence) => sentence.flags);
  const score = story.scores.overall;
  const offered = [...flags.map((flag) => flag.rewrite), ...story.findings.map((finding) => finding.insertion)];
  const risen = state.step === 2 && state.scoreBefore !== undefined && score > state.scoreBefore;
  return {
    ...state,
    score,
    ...(risen ? { step: 3, scoreAfter: score } : {}),
    phrases: flags.map((flag) => flag.span),
    rewrites: offered.filter((rewrite) => rewrite !== undefined),
  };
}

function rewritten(text: string, { span, replacement }: Rewrite): string {
  return text.slice(0, span.start) + replacement + text.slice(span.end);
}
