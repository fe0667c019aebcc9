import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { closeSyncedToPages, syncNow } from '../../lib/bank/sync/sync.ts';
import { dismiss, forgetPrivateDismissals, restore } from '../../lib/platform/dismissals.ts';
import { forgetPrivateAnswers } from '../../lib/platform/draft-answers.ts';
import { keepReported, report } from '../../lib/platform/errors.ts';
import { forgetPrivateFields, isFieldReadAnyway, turnField } from '../../lib/platform/fields-off.ts';
import { isMenuId } from '../../lib/platform/menus.ts';
import { answerAsWorker, SenderGone } from '../../lib/platform/messages.ts';
import { askForView } from '../../lib/platform/panel-view.ts';
import { forgetPrivateTrends } from '../../lib/platform/score-trend.ts';
import {
  followSites,
  forgetPrivateChoices,
  mayWork,
  onPermissionsAdded,
  onPermissionsRemoved,
  startInClicked,
  startInOpenTabs,
} from '../../lib/platform/sites.ts';
import { askedIn } from '../../lib/question/asked.ts';
import { isNeverRead } from '../../lib/question/kind.ts';
import { tellOfFailedRules } from '../../lib/rubric/failures.ts';
import { bankHandlers } from './bank.ts';
import { coachHandlers } from './coach.ts';
import { isCommand, onCommand } from './commands.ts';
import { makeCueCard } from './make-cue-card.ts';
import { onMenu } from './menus.ts';
import { openPanel } from './open-panel.ts';
import { leaveField, leaveIfGone, leaveTab } from './panel-turns.ts';
import { reviewField } from './review-field.ts';

/**
 * The browser stops the worker when it is idle and starts it for the next event, so every listener is added at once and
 * nothing that matters is kept in a variable.
 */
export default defineBackground(() => {
  guard('close what is synced to pages', closeSyncedToPages());
  tellOfFailedRules((rule, error) => report(error, `background: check ${rule}`));
  answerAsWorker({
    async asks({ question, signature }, sender) {
      const { kind } = askedIn(question);
      const anyway = kind === 'other' && signature && (await isFieldReadAnyway(signature, isPrivate(sender)));
      return { kind: anyway ? 'unknown' : kind };
    },
    review: (request, sender) => reviewField(request, addressOf(request.field, sender), isPrivate(sender)),
    async dismiss({ key, traceless = false }, sender) {
      await dismiss(key, traceless || isPrivate(sender));
      return undefined;
    },
    async restore({ keys }) {
      await restore(keys);
      return undefined;
    },
    ...coachHandlers,
    ...bankHandlers,
    async fieldGone({ field }, sender) {
      // Firefox names no tab any more where the whole tab is closed; what is kept of that goes with it.
      if (sender.tab?.id !== undefined) await leaveField(addressOf(field, sender));
      return undefined;
    },
    async turnField({ signature, on, passed }, sender) {
      const anyway = on && passed !== undefined;
      if (anyway && isNeverRead(askedIn(passed).question ?? '')) throw new Error('This field is never read');
      await turnField(signature, on, isPrivate(sender), anyway);
      return undefined;
    },
    siteOn: async ({ origin }, sender) => ({ on: await mayWork(origin, isPrivate(sender)) }),
    openPanel(_, sender) {
      const opened = openPanel(sender.tab?.windowId);
      // Who clicks the score by a field wants to see what it is made of, wherever they were before.
      guard('show the draft', askForView('#/draft', sender.tab?.windowId));
      return opened;
    },
    syncSoon() {
      guard('sync', syncNow());
      return undefined;
    },
    cueCard: makeCueCard,
    reportError(caught) {
      keepReported(caught);
      return undefined;
    },
  });

  browser.action.onClicked.addListener((tab) => {
    void openPanel(tab.windowId);
    guard('start where the button was clicked', startInClicked(tab));
  });
  browser.tabs.onRemoved.addListener((tabId) => guard('forget a tab', leaveTab(tabId)));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status) guard('look after a tab', leaveIfGone(tabId));
  });
  browser.storage.sync.onChanged.addListener(() => guard('sync', syncNow()));
  browser.runtime.onStartup.addListener(() => guard('sync', syncNow()));
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const id = info.menuItemId;
    if (tab && isMenuId(id)) guard(id, onMenu(id, info, tab));
  });
  browser.commands.onCommand.addListener((name, tab) => {
    if (isCommand(name)) guard(name, onCommand(name, tab));
  });
  browser.permissions.onAdded.addListener(() => guard('permissions added', onPermissionsAdded()));
  browser.permissions.onRemoved.addListener(() => guard('permissions removed', onPermissionsRemoved()));
  browser.windows.onRemoved.addListener(() => {
    guard('forget private choices', forgetPrivateChoices());
    guard('forget private windows', forgetPrivateWindows());
  });
  browser.runtime.onStartup.addListener(() => {
    guard('forget private choices', forgetPrivateChoices());
    guard('follow sites', followSites());
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    guard('follow sites', followSites());
    if (reason === 'install') guard('welcome', browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }));
  });
  guard('start in open tabs', startInOpenTabs());
});

function addressOf(field: string, { tab, frameId }: Browser.runtime.MessageSender) {
  // A field lives in a tab: this one has been closed since.
  if (tab?.id === undefined) throw new SenderGone();
  return { tabId: tab.id, frameId: frameId ?? 0, field };
}

/** What is chosen in a private window is not kept. */
const isPrivate = ({ tab }: Browser.runtime.MessageSender): boolean => tab?.incognito ?? false;

/** Once the last private window is closed. */
async function forgetPrivateWindows(): Promise<void> {
  const windows = await browser.windows.getAll();
  if (windows.some(({ incognito }) => incognito)) return;
  await Promise.all([forgetPrivateAnswers(), forgetPrivateDismissals(), forgetPrivateFields(), forgetPrivateTrends()]);
}

function guard(what: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => report(error, `background: ${what}`));
}
