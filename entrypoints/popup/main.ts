import { ask, closePopup, uiLocale } from '../../src/platform/page.ts';
import { copyText } from '../../src/ui/copy-text.ts';
import { failedView } from '../../src/ui/failed-view.ts';
import { localeFor } from '../../src/ui/locale.ts';
import { popupView } from '../../src/ui/popup-view.ts';
import { complain, present, speak } from '../../src/ui/present.ts';
import { translate } from '../../src/ui/translate.ts';

const locale = localeFor(uiLocale());
const t = translate(locale.messages);

async function show(): Promise<void> {
  const model = await ask<'show-popup'>({ kind: 'show-popup' });
  const open = async (serviceId: string) => {
    const { done } = await ask<'open-service'>({ kind: 'open-service', tabId: model.tabId, serviceId }).catch(() => ({ done: false }));
    if (done) closePopup();
    else complain(document, t('door.failed'));
  };
  present(document, popupView(model, { open, copy: copyText }, t), t('popup.title'));
}

speak(document, locale);
show().catch((error: unknown) => {
  present(document, failedView(t), t('popup.title'));
  console.error(error);
});
