import { useEffect, useState } from 'react';
import { report } from '../../../../lib/platform/errors.ts';
import {
  type PanelChoices,
  readPanelChoices,
  USUAL_CHOICES,
  writePanelChoices,
} from '../../../../lib/platform/panel-choices.ts';

/** How the person likes the view laid out, and the way to change it. */
export function usePanelChoices(): [PanelChoices, (change: Partial<PanelChoices>) => void] {
  const [choices, setChoices] = useState(USUAL_CHOICES);

  useEffect(() => {
    readPanelChoices().then(setChoices, (error: unknown) => report(error, 'side panel: reading the choices'));
  }, []);

  return [
    choices,
    (change) => {
      const next = { ...choices, ...change };
      setChoices(next);
      writePanelChoices(next).catch((error: unknown) => report(error, 'side panel: keeping a choice'));
    },
  ];
}
