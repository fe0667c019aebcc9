import { useId } from 'react';
import { dimensionName } from '../../components/scores/dimension-name.ts';
import type { RuleReason } from '../../lib/model/coaching.ts';
import { DIMENSIONS, type FindingDimension } from '../../lib/model/rubric.ts';
import { t, tCount } from '../../lib/platform/i18n.ts';
import { askWorker } from '../../lib/platform/messages.ts';
import { changeSettings } from '../../lib/platform/settings.ts';
import { TakenAway } from './TakenAway.tsx';
import { useSetting } from './use-setting.ts';
import { useStored } from './use-stored.ts';
import { useWayBack } from './use-way-back.ts';
import './kinds.css';

const ORDER: readonly FindingDimension[] = [...DIMENSIONS, 'delivery', 'framing'];

async function readKinds(): Promise<readonly RuleReason[]> {
  const { flags, findings } = await askWorker('rules', {});
  return [...flags, ...findings];
}

/** Every kind of finding, with why it is raised, and the switch for it. */
export function KindsSection() {
  const { value: kinds, failed: unread } = useStored(readKinds);
  const setting = useSetting();
  const { value: settings, failed, choose } = setting;
  const { take, undo, forget } = useWayBack(setting);
  const off = settings?.disabledRules ?? [];
  const known = kinds?.filter(({ id }) => off.includes(id)).length ?? 0;

  const turn = (id: string, on: boolean) => {
    forget();
    choose(({ disabledRules }) => {
      const others = disabledRules.filter((one) => one !== id);
      return { disabledRules: on ? others : [...others, id] };
    });
  };
  const turnAllOn = async () => {
    await changeSettings({ disabledRules: undefined });
    return () => changeSettings({ disabledRules: off });
  };

  return (
    <section>
      <h2>{t('kindsHeading')}</h2>
      <p className="options-note">{t('kindsHint')}</p>
      {ORDER.map((dimension) => (
        <KindGroup
          key={dimension}
          dimension={dimension}
          kinds={kinds?.filter((kind) => kind.dimension === dimension) ?? []}
          off={off}
          onTurn={turn}
        />
      ))}
      {known > 0 && (
        <p>
          {tCount('kindsOff', known)}{' '}
          <button type="button" className="button-link" onClick={() => take(turnAllOn)}>
            {t('kindsAllOn')}
          </button>
        </p>
      )}
      <p role="status">
        {(failed || unread) && t('saveFailed')}
        <TakenAway text={t('kindsAllTurnedOn')} undo={undo} />
      </p>
    </section>
  );
}

interface KindGroupProps {
  readonly dimension: FindingDimension;
  readonly kinds: readonly RuleReason[];
  readonly off: readonly string[];
  readonly onTurn: (id: string, on: boolean) => void;
}

/** Closed at first: there are over thirty kinds, and most people turn none of them off. */
function KindGroup({ dimension, kinds, off, onTurn }: KindGroupProps) {
  const id = useId();
  if (kinds.length === 0) return null;
  const on = kinds.filter((kind) => !off.includes(kind.id)).length;
  return (
    <details className="kinds" data-dimension={dimension}>
      <summary>
        <span className="kinds-name">{dimensionName(dimension)}</span>
        <span className="options-note">{t('kindsOn', on, kinds.length)}</span>
      </summary>
      <ul>
        {kinds.map((kind) => (
          <li key={kind.id}>
            <label className="options-check">
              <input
                type="checkbox"
                checked={!off.includes(kind.id)}
                aria-describedby={`${id}-${kind.id}`}
                onChange={(event) => onTurn(kind.id, event.currentTarget.checked)}
              />
              {kind.title}
            </label>
            <p id={`${id}-${kind.id}`} className="options-note kinds-why">
              {kind.why}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
