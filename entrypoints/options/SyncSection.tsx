import { useId, useState } from 'react';
import { readSyncState, type SyncState, type SyncTrouble, watchSyncState } from '../../lib/bank/sync/state.ts';
import { clearSynced, countSynced, syncNow, turnSyncOff, turnSyncOn } from '../../lib/bank/sync/sync.ts';
import { report } from '../../lib/platform/errors.ts';
import { formatDate, type MessageKey, t, tCount } from '../../lib/platform/i18n.ts';
import { useStored } from './use-stored.ts';

interface Sync {
  readonly state: SyncState;
  /** Entries of ours in the browser's sync storage. */
  readonly held: number;
}

async function readSync(): Promise<Sync> {
  const [state, held] = await Promise.all([readSyncState(), countSynced()]);
  return { state, held };
}

const TROUBLES = {
  quota: 'syncTroubleQuota',
  bank: 'syncTroubleBank',
  failed: 'syncTroubleFailed',
} as const satisfies Record<SyncTrouble, MessageKey>;

/** The one thing that takes stories off this machine: off until the person turns it on, and told in full. */
export function SyncSection() {
  const id = useId();
  const { value, failed, change } = useStored(readSync, watchSyncState);
  const [cleared, setCleared] = useState(false);

  const on = value?.state.on ?? false;
  const act = (run: () => Promise<unknown>) => {
    setCleared(false);
    change(async () => {
      await run();
    });
  };
  const clear = () =>
    clearSynced().then(
      () => {
        change(async () => undefined);
        setCleared(true);
      },
      (error: unknown) => report(error, 'options: clearing sync'),
    );

  return (
    <section>
      <h2>{t('syncHeading')}</h2>
      <label className="options-check">
        <input
          type="checkbox"
          checked={on}
          disabled={!value}
          aria-describedby={`${id}-hint`}
          onChange={() => act(on ? turnSyncOff : turnSyncOn)}
        />
        {t('syncLabel')}
      </label>
      <p id={`${id}-hint`} className="options-note">
        {t('syncHint')}
      </p>
      {value && on && <LastSync last={value.state.last} onSync={() => act(syncNow)} />}
      {value && !on && value.held > 0 && (
        <p>
          {tCount('syncHeld', value.held)}{' '}
          <button type="button" className="button" onClick={() => void clear()}>
            {t('syncClear')}
          </button>
        </p>
      )}
      <p role="status">{failed ? t('saveFailed') : cleared && t('syncCleared')}</p>
    </section>
  );
}

function LastSync({ last, onSync }: { readonly last: SyncState['last']; readonly onSync: () => void }) {
  const time = last && formatDate(last.at, 'time');
  return (
    <>
      <p role="status">
        {last?.trouble ? t(TROUBLES[last.trouble]) : time && t('syncLast', time)}{' '}
        {last && last.unreadable > 0 && tCount('syncUnreadable', last.unreadable)}
      </p>
      {last && last.noRoom.length > 0 && <p>{t('syncNoRoom', last.noRoom.join(', '))}</p>}
      <button type="button" className="button" onClick={onSync}>
        {t('syncNow')}
      </button>
    </>
  );
}
