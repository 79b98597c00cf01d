import { defineBackground } from 'wxt/utils/define-background';
import { createAnswers } from '../src/background/answers.ts';
import { createPresenter } from '../src/background/present.ts';
import { openSession } from '../src/background/session.ts';
import { watch } from '../src/background/watch.ts';
import { catalogue } from '../src/catalogue/index.ts';
import { createDirectory } from '../src/core/directory.ts';
import { dispatch } from '../src/messages/dispatch.ts';
import { browserTabs } from '../src/platform/browser-tabs.ts';
import { onTabEvent, onTabsFound, onTurnTo } from '../src/platform/navigation-events.ts';
import { passageRules } from '../src/platform/passage-rules.ts';
import { newTabPage, onRequest, warningPage } from '../src/platform/requests.ts';
import { sessionStore } from '../src/platform/session-store.ts';
import { toolbarButton } from '../src/platform/toolbar-button.ts';

/** The worker: parts built once, listeners registered in the first tick, every event handled in order once the session is read. */
export default defineBackground(() => {
  const directory = createDirectory(catalogue);
  const clock = { nowMs: () => Date.now() };
  const started = openSession(sessionStore).then((session) => ({
    session,
    presenter: createPresenter({
      session,
      button: toolbarButton,
      tabs: browserTabs,
      title: () => 'Frontdoor',
      warningPage,
      nonce: () => crypto.randomUUID(),
      clock,
    }),
    answers: createAnswers({ session, directory, tabs: browserTabs, passages: passageRules, clock, newTabPage }),
  }));

  for (const on of [onTabEvent, onTabsFound]) {
    on((event) => void started.then(({ session, presenter }) => watch(event, session, directory, presenter)));
  }
  onTurnTo((tabId) => void started.then(({ presenter }) => presenter.turnTo(tabId)));
  onRequest((message) => started.then(({ answers }) => dispatch(message, answers)));
});
