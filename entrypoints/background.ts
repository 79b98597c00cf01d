import { defineBackground } from 'wxt/utils/define-background';
import { createAnswers } from '../src/background/answers.ts';
import { createLearning } from '../src/background/learning.ts';
import { openMemory } from '../src/background/local-memory.ts';
import { createPresenter } from '../src/background/present.ts';
import { openSession } from '../src/background/session.ts';
import { openSettings } from '../src/background/settings.ts';
import { watch } from '../src/background/watch.ts';
import { catalogue } from '../src/catalogue/index.ts';
import { createDirectory } from '../src/core/directory.ts';
import type { TabEvent } from '../src/core/flow/event.ts';
import { trusting } from '../src/core/trusting.ts';
import { dispatch } from '../src/messages/dispatch.ts';
import { browserTabs } from '../src/platform/browser-tabs.ts';
import { localStore } from '../src/platform/local-store.ts';
import { onTabEvent, onTabsFound, onTurnTo } from '../src/platform/navigation-events.ts';
import { networkRules } from '../src/platform/network-rules.ts';
import { newTabPage, onRequest, warningPage } from '../src/platform/requests.ts';
import { sessionStore } from '../src/platform/session-store.ts';
import { toolbarButton } from '../src/platform/toolbar-button.ts';
import { onInstalled, welcome } from '../src/platform/welcome.ts';
import { buttonTitle } from '../src/ui/button-title.ts';

/** The worker: parts built once, listeners registered in the first tick, every event handled in order once the session is read. */
export default defineBackground(() => {
  const everybodys = createDirectory(catalogue);
  const clock = { nowMs: () => Date.now() };
  const started = Promise.all([
    openSession(sessionStore),
    openMemory(localStore, clock.nowMs()),
    openSettings(localStore, clock.nowMs()),
  ]).then(([session, memory, settings]) => {
    const directory = trusting(everybodys, settings.isAllowed);
    const learning = createLearning(memory, browserTabs);
    const presenter = createPresenter({
      session,
      button: toolbarButton,
      tabs: browserTabs,
      rules: networkRules,
      title: buttonTitle,
      warningPage,
      nonce: () => crypto.randomUUID(),
      clock,
    });
    const answers = createAnswers({ session, memory, settings, directory, tabs: browserTabs, rules: networkRules, clock, newTabPage });
    return { answers, presenter, hear: (event: TabEvent) => watch(event, { session, directory, present: presenter, learning }) };
  });

  for (const on of [onTabEvent, onTabsFound]) {
    on((event) => void started.then(({ hear }) => hear(event)));
  }
  onInstalled(welcome);
  onTurnTo((tabId) => void started.then(({ presenter }) => presenter.turnTo(tabId)));
  onRequest((message) => started.then(({ answers }) => dispatch(message, answers)));
});
