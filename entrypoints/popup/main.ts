import type { PopupModel } from '../../src/messages/models.ts';
import * as platform from '../../src/platform/own-page.ts';
import { copyText } from '../../src/ui/copy-text.ts';
import { failedView } from '../../src/ui/failed-view.ts';
import { findView } from '../../src/ui/find-view.ts';
import { showFitting } from '../../src/ui/fitting.ts';
import { following } from '../../src/ui/following.ts';
import { spokenLocale } from '../../src/ui/locale.ts';
import { createPageChecks } from '../../src/ui/page-check-button.ts';
import { popupActions } from '../../src/ui/popup-actions.ts';
import { popupView } from '../../src/ui/popup-view.ts';
import { complain, showView, speak } from '../../src/ui/show-view.ts';
import { type MessageKey, translate } from '../../src/ui/translate.ts';
import { showUnfolded } from '../../src/ui/unfolding.ts';

const { ask, askForBookmarks, askToClear, closePopup } = platform;
const askWhat = async () => ask<'show-popup'>({ kind: 'show-popup', tabId: await platform.tabInView() });
const first = askWhat(); // Answered while the words are loaded.
const words = spokenLocale(platform.chosenLanguage(), platform.browserLanguage());
const [locale, isButtonHidden] = await Promise.all([words, platform.isButtonHidden()]);
const t = translate(locale);
const foot = { product: platform.product(), copy: copyText, isButtonHidden };
const pageChecks = createPageChecks(() => import('./check-page.ts'));
const say = (key: MessageKey) => complain(document, t(key));
const parts = { ask, askToClear, askForBookmarks, show, say, closePopup, pageChecks, language: locale.lang, ...foot };
const typed = platform.typedWords();
let shown: PopupModel | undefined;
function show(model: PopupModel): void {
  shown = model;
  const actions = popupActions(model.tabId, parts);
  showFitting(document, (tightness) => showView(document, popupView(model, actions, t, platform.place(), tightness), t('popup.title')));
  if (model.isTry && model.page.kind === 'out-of-flow') void ask<'note-tried'>({ kind: 'note-tried', what: 'dead' });
}

async function follow(asked = askWhat()): Promise<void> {
  const model = await asked;
  const next = following(shown, model);
  if (next === 'close') closePopup();
  if (next === 'show') show(model);
}

/** In a tab of its own, where the address bar led: it stays while its doors open. */
async function find(words: string): Promise<void> {
  const model = await first;
  const actions = popupActions((await platform.ownTabId()) ?? model.tabId, { ...parts, closePopup: () => undefined });
  showView(document, findView(model, words, actions, t, platform.place()), t('popup.title'));
}

function fail(error: unknown): void {
  showView(document, failedView(foot, t), t('popup.title'));
  console.error(error);
}

platform.beginAnewForAnother();
speak(document, locale);
showUnfolded(document);
(typed === undefined ? follow(first) : find(typed)).catch(fail);
if (typed === undefined) platform.onTabNoted(() => void follow().catch(fail));
