import { defineBackground } from 'wxt/utils/define-background';
import { createWaking } from '../src/background/worker.ts';
import { catalogue } from '../src/catalogue/index.ts';
import { bookmarks, changeLog, onAllowed, onBookmarked } from '../src/platform/bookmarks.ts';
import { browserTabs } from '../src/platform/browser-tabs.ts';
import { onTabEvent, onTabsFound, onTurnTo } from '../src/platform/navigation-events.ts';
import { networkRules } from '../src/platform/network-rules.ts';
import { newTabPage, onRequest, warningPage } from '../src/platform/requests.ts';
import { localStore, onSynced, sessionStore, syncStore } from '../src/platform/stores.ts';
import { toolbarButton } from '../src/platform/toolbar-button.ts';
import { onInstalled, welcome } from '../src/platform/welcome.ts';
import { buttonTitle } from '../src/ui/button-title.ts';

/** The worker: parts built once, listeners registered in the first tick, every event handled in order once the session is read. */
export default defineBackground(() => {
  const awake = createWaking(catalogue)({
    session: sessionStore,
    local: localStore,
    sync: syncStore,
    button: toolbarButton,
    tabs: browserTabs,
    rules: networkRules,
    bookmarks,
    changeLog,
    clock: { nowMs: () => Date.now() },
    nonce: () => crypto.randomUUID(),
    title: buttonTitle,
    warningPage,
    newTabPage,
  });

  for (const on of [onTabEvent, onTabsFound]) {
    on((event) => void awake.then((worker) => worker.hear(event)));
  }
  onInstalled(welcome);
  onTurnTo((tabId) => void awake.then((worker) => worker.turnTo(tabId)));
  onBookmarked((url) => void awake.then((worker) => worker.bookmarked(url)));
  onAllowed(() => void awake.then((worker) => worker.allowed()));
  onSynced(() => void awake.then((worker) => worker.synced()));
  onRequest((message) => awake.then((worker) => worker.answer(message)));
});
