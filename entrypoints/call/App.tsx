import { useEffect, useState } from 'react';
import { Notice, type NoticeContent } from '../../components/ui/Notice.tsx';
import { keepCallWindow } from '../../lib/platform/call-window.ts';
import { report } from '../../lib/platform/errors.ts';
import { t } from '../../lib/platform/i18n.ts';
import { CallRoom } from '../shared/call/CallRoom.tsx';
import './call-window.css';

/** Call mode in a window of its own: nothing else in it. */
export function App() {
  const [notice, say] = useState<NoticeContent>();
  useEffect(() => {
    document.title = t('callTitle');
    return keepCallWindow((error) => report(error, 'call window: keeping its place'));
  }, []);
  return (
    <main className="call-window">
      <h1 className="visually-hidden">{t('callTitle')}</h1>
      <CallRoom asked={undefined} say={say} inOwnWindow />
      <Notice notice={notice} onClose={() => say(undefined)} />
    </main>
  );
}
