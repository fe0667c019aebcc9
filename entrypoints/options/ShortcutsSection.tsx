import { browser } from 'wxt/browser';
import { report } from '../../lib/platform/errors.ts';
import { t } from '../../lib/platform/i18n.ts';
import { useStored } from './use-stored.ts';

interface Shortcut {
  readonly name: string;
  readonly does: string;
  readonly keys: string;
}

async function readShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description, shortcut = '' }) => ({
    name,
    // The browsers' own command, which opens the panel, has no words of ours.
    does: description || t('openPanel'),
    keys: shortcut,
  }));
}

/** Only the browser itself may change the keys, on a page of its own. */
async function openBrowserPage(): Promise<void> {
  const api: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
  if (typeof api === 'function') await Reflect.apply(api, browser.commands, []);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The keys as they are now, and the way to change them. */
export function ShortcutsSection() {
  const { value: shortcuts, failed } = useStored(readShortcuts);
  return (
    <section>
      <h2>{t('shortcutsHeading')}</h2>
      <dl className="shortcut-list">
        {shortcuts?.map(({ name, does, keys }) => (
          <div key={name}>
            <dt>{does}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span className="options-note">{t('shortcutNone')}</span>}</dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        className="button"
        onClick={() => openBrowserPage().catch((error: unknown) => report(error, 'options: the browser’s shortcuts'))}
      >
        {t('shortcutsChange')}
      </button>
      <p role="status">{failed && t('saveFailed')}</p>
    </section>
  );
}
