import { useEffect, useState } from 'react';
import { report } from '../../../../lib/platform/errors.ts';
import {
  changePanelChoices,
  type PanelChoices,
  readPanelChoices,
  USUAL_CHOICES,
} from '../../../../lib/platform/panel-choices.ts';

/** How the person likes the view laid out, and the way to change it. */
export function usePanelChoices(): [PanelChoices, (change: Partial<PanelChoices>) => void] {
  const [kept, setKept] = useState(USUAL_CHOICES);
  /** Chosen here: it stands, also where what was kept is read only afterwards. */
  const [chosen, setChosen] = useState<Partial<PanelChoices>>({});

  useEffect(() => {
    readPanelChoices().then(setKept, (error: unknown) => report(error, 'side panel: reading the choices'));
  }, []);

  return [
    { ...kept, ...chosen },
    (change) => {
      setChosen((before) => ({ ...before, ...change }));
      changePanelChoices(change).catch((error: unknown) => report(error, 'side panel: keeping a choice'));
    },
  ];
}
