import type { PopupModel } from '../../src/messages/models.ts';
import { ask, askForBookmarks, askToClear, closePopup, onTabNoted, uiLocale } from '../../src/platform/page.ts';
import { copyText } from '../../src/ui/copy-text.ts';
import { failedView } from '../../src/ui/failed-view.ts';
import { following } from '../../src/ui/following.ts';
import { localeFor } from '../../src/ui/locale.ts';
import { type PopupActions, popupView } from '../../src/ui/popup-view.ts';
import { complain, present, speak } from '../../src/ui/present.ts';
import { translate } from '../../src/ui/translate.ts';

const locale = await localeFor(uiLocale());
const t = translate(locale);

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
      else complain(document, t('door.failed'));
    },
    async startAfresh(serviceId) {
      // The browser's question may close this window: the worker has to know before it is asked.
      const wished = ask<'wish-afresh'>({ kind: 'wish-afresh', tabId, serviceId }).catch(() => undefined);
      const allowed = await askToClear().catch(() => false);
      await wished;
      const { done } = await ask<'start-afresh'>({ kind: 'start-afresh', tabId }).catch(() => ({ done: false }));
      if (done) closePopup();
      else complain(document, t(allowed ? 'afresh.failed' : 'afresh.refused'));
    },
    askFirst: () => void ask<'ask-first'>({ kind: 'ask-first', tabId }).then(show, () => complain(document, t('failed.title'))),
    async changeBookmark(undo) {
      const allowed = askForBookmarks();
      const change = () => ask<'change-bookmark'>({ kind: 'change-bookmark', tabId, undo });
      // Wished for before the browser asks: this window may close over the question, and the worker then does it.
      const wished = change();
      if (!(await allowed.catch(() => false))) return;
      const model = await wished.then(change);
      show(model);
      document.querySelector<HTMLElement>('.bookmark button')?.focus();
      if (!undo && model.bookmark?.state !== 'changed') complain(document, t('bookmark.failed'));
    },
    copy: copyText,
  };
}

async function follow(): Promise<void> {
  try {
    const model = await ask<'show-popup'>({ kind: 'show-popup' });
    const next = following(shown, model);
    if (next === 'close') closePopup();
    if (next === 'show') show(model);
  } catch (error) {
    present(document, failedView(t), t('popup.title'));
    console.error(error);
  }
}

speak(document, locale);
void follow();
onTabNoted(() => void follow());
