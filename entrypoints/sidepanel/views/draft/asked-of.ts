import type { HiddenFindings, PanelState } from '../../../../lib/model/field.ts';

/** What the coach is asked about the story at the caret: its words, what it is told for, and what the person has dismissed of it. */
export function askedOf({ storyText = '', purpose = {}, hidden }: PanelState) {
  const { frame, level } = purpose;
  const dismissed = (scope: HiddenFindings['scope']) => hidden.filter((one) => one.scope === scope);
  return {
    text: storyText,
    frame,
    level,
    dismissed: {
      keys: dismissed('one').map(({ mark }) => mark),
      rules: dismissed('kind').map(({ rule }) => rule),
    },
  };
}
