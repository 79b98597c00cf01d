import { defineBackground } from 'wxt/utils/define-background';
import { inOrder } from '../src/background/in-order.ts';
import { createWorker } from '../src/background/worker.ts';
import { workedOut } from '../src/build/worked-out.ts';
import { catalogue } from '../src/catalogue/index.ts';
import { tryIt } from '../src/catalogue/try-it.ts';
import { onKeyword } from '../src/platform/address-bar.ts';
import { bookmarks, changeLog, onAllowed, onBookmarked } from '../src/platform/bookmarks.ts';
import { browserTabs } from '../src/platform/browser-tabs.ts';
import { buttonTitle } from '../src/platform/button-title.ts';
import { onTabEvent, onTabsFound, onTurnTo } from '../src/platform/navigation-events.ts';
import { networkRules } from '../src/platform/network-rules.ts';
import { newTabPage, onRequest, standInPage, warningPage } from '../src/platform/page-messages.ts';
import { siteData } from '../src/platform/site-data.ts';
import { localStore, managedStore, onPolicyChanged, onSynced, sessionStore, syncStore } from '../src/platform/stores.ts';
import { toolbarButton } from '../src/platform/toolbar-button.ts';
import { onInstalled, welcome } from '../src/platform/welcome.ts';

/** The worker: parts built once, listeners registered in the first tick, every event handled in order once the session is read. */
export default defineBackground(() => {
  const waking = createWorker(
    catalogue,
    tryIt,
    workedOut,
  )({
    session: sessionStore,
    local: localStore,
    sync: syncStore,
    managed: managedStore,
    button: toolbarButton,
    tabs: browserTabs,
    rules: networkRules,
    bookmarks,
    changeLog,
    siteData,
    clock: { nowMs: () => Date.now(), soon: (work) => void setTimeout(work, 0), after: (ms, work) => void setTimeout(work, ms) },
    nonce: () => crypto.randomUUID(),
    title: buttonTitle,
    warningPage,
    standInPage,
    newTabPage,
  });

  const hear = inOrder(waking.then((worker) => worker.hear));
  for (const on of [onTabEvent, onTabsFound]) on(hear);
  onInstalled((byOrganisation) => void waking.then((worker) => worker.welcomes(byOrganisation) && welcome()));
  onTurnTo((tabId, atMs) => void waking.then((worker) => worker.turnTo(tabId, atMs)));
  onBookmarked((url) => void waking.then((worker) => worker.bookmarked(url)));
  onAllowed(() => void waking.then((worker) => worker.allowed()));
  onSynced(() => void waking.then((worker) => worker.synced()));
  onPolicyChanged(() => void waking.then((worker) => worker.policyChanged()));
  onKeyword((typed) => waking.then((worker) => worker.servicesNamed(typed, navigator.languages)));
  onRequest((message, sender) => waking.then((worker) => worker.answer(message, sender)));
});
