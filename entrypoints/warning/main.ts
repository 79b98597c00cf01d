import {
  ask,
  beginAnewForAnother,
  browserLanguage,
  chosenLanguage,
  ownTabId,
  pageNonce,
  place,
  product,
} from '../../src/platform/own-page.ts';
import { copyText } from '../../src/ui/copy-text.ts';
import { failedView } from '../../src/ui/failed-view.ts';
import { spokenLocale } from '../../src/ui/locale.ts';
import { complain, showView, speak } from '../../src/ui/show-view.ts';
import { translate } from '../../src/ui/translate.ts';
import { warningTitle, warningView } from '../../src/ui/warning-view.ts';
import { warningWords } from '../../src/ui/warning-words.ts';

const locale = await spokenLocale(chosenLanguage(), browserLanguage(), warningWords);
const t = translate(locale);
const nonce = pageNonce();
const foot = { product: product(), copy: copyText };

async function show(): Promise<void> {
  const model = await ask<'show-warning'>({ kind: 'show-warning', nonce });
  showView(document, warningView(model, { leave, unsafelyContinue, open, ...foot }, t, place()), warningTitle(model, t));
  if (model.kind === 'warning' && model.isTry) void ask<'note-tried'>({ kind: 'note-tried', what: 'fake' });
}

async function leave(serviceId?: string): Promise<void> {
  await expectDone(ask<'leave-warning'>({ kind: 'leave-warning', nonce, serviceId }));
}

async function unsafelyContinue(): Promise<void> {
  await expectDone(ask<'unsafely-continue'>({ kind: 'unsafely-continue', nonce }));
}

async function open(serviceId: string): Promise<void> {
  const tabId = await ownTabId();
  if (tabId === undefined) complain(document, t('door.failed'));
  else await expectDone(ask<'open-service'>({ kind: 'open-service', tabId, serviceId }));
}

/** The worker moves the tab, and this page ends; where it could not, the person must hear so. */
async function expectDone(answer: Promise<{ readonly done: boolean }>): Promise<void> {
  const { done } = await answer.catch(() => ({ done: false }));
  if (!done) complain(document, t('door.failed'));
}

beginAnewForAnother();
speak(document, locale);
show().catch((error: unknown) => {
  showView(document, failedView(foot, t), t('failed.title'));
  console.error(error);
});
