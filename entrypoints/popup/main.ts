import type { PopupModel } from '../../src/messages/models.ts';
import { ask, askForBookmarks, askToClear, browserLanguage, chosenLanguage, closePopup, onTabNoted } from '../../src/platform/page.ts';
import { copyText } from '../../src/ui/copy-text.ts';
import { failedView } from '../../src/ui/failed-view.ts';
import { following } from '../../src/ui/following.ts';
import { spokenLocale } from '../../src/ui/locale.ts';
import { type PopupActions, popupView } from '../../src/ui/popup-view.ts';
import { complain, present, speak } from '../../src/ui/present.ts';
import { type MessageKey, translate } from '../../src/ui/translate.ts';
import { wishAfresh } from '../../src/ui/wish-afresh.ts';

const first = ask<'show-popup'>({ kind: 'show-popup' }); // Answered while the words are loaded.
const locale = await spokenLocale(chosenLanguage(), browserLanguage());
const t = translate(locale);
const say = (key: MessageKey) => complain(document, t(key));
let shown: PopupModel | undefined;
function show(model: PopupModel): void {
  shown = model;
  present(document, popupView(model, actionsFor(model), t), t('popup.title'));
}

function actionsFor({ tabId }: PopupModel): PopupActions {
  return {
    async open(serviceId, always) {
      const { done } = await ask<'open-service'>({ kind: 'open-service', tabId, serviceId, always }).catch(() => ({ done: false }));
      if (done) closePopup();
      else say('door.failed');
    },
    startAfresh: (serviceId) => void wishAfresh(tabId, serviceId, { ask, askToClear, closePopup, say }),
    askFirst: () => void ask<'ask-first'>({ kind: 'ask-first', tabId }).then(show, () => say('failed.title')),
    async changeBookmark(undo) {
      const allowed = askForBookmarks();
      const change = () => ask<'change-bookmark'>({ kind: 'change-bookmark', tabId, undo });
      const wished = change(); // Before the browser asks: this window may close over the question, and the worker then does it.
      if (!(await allowed.catch(() => false))) return;
      const model = await wished.then(change);
      show(model);
      document.querySelector<HTMLElement>('.bookmark button')?.focus();
      if (!undo && model.bookmark?.state !== 'changed') say('bookmark.failed');
    },
    copy: copyText,
  };
}

async function follow(asked = ask<'show-popup'>({ kind: 'show-popup' })): Promise<void> {
  try {
    const model = await asked;
    const next = following(shown, model);
    if (next === 'close') closePopup();
    if (next === 'show') show(model);
  } catch (error) {
    present(document, failedView(t), t('popup.title'));
    console.error(error);
  }
}

speak(document, locale);
void follow(first);
onTabNoted(() => void follow());
