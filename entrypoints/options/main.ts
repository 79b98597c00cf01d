import type { OptionsModel } from '../../src/messages/models.ts';
import { ask, uiLocale } from '../../src/platform/page.ts';
import { failedView } from '../../src/ui/failed-view.ts';
import { localeFor } from '../../src/ui/locale.ts';
import { optionsView } from '../../src/ui/options-view.ts';
import { optionsWords } from '../../src/ui/options-words.ts';
import { complain, present, speak } from '../../src/ui/present.ts';
import { saveFile } from '../../src/ui/save-file.ts';
import { translate } from '../../src/ui/translate.ts';

const locale = await localeFor(uiLocale(), optionsWords);
const t = translate(locale);
const dates = new Intl.DateTimeFormat(locale.lang, { dateStyle: 'long' });

function show(model: OptionsModel): void {
  const actions = {
    forget: (serviceId: string) => change(ask<'forget-service'>({ kind: 'forget-service', serviceId })),
    erase: () => change(ask<'erase-memory'>({ kind: 'erase-memory' }), t('options.erased')),
    trust: (hostname: string) => change(ask<'allow-host'>({ kind: 'allow-host', hostname })),
    distrust: (hostname: string) => change(ask<'disallow-host'>({ kind: 'disallow-host', hostname })),
    save: () => saveFile(document, 'frontdoor-learned.json', JSON.stringify(model, undefined, 2)),
    date: (atMs: number) => dates.format(atMs),
  };
  present(document, optionsView(model, actions, t), t('options.title'));
}

/** Shows what is left, or says that it did not work: then nothing was changed. */
function change(answer: Promise<OptionsModel>, said?: string): void {
  answer.then(
    (model) => {
      show(model);
      if (said !== undefined) complain(document, said);
    },
    () => complain(document, t('failed.title')),
  );
}

speak(document, locale);
ask<'show-options'>({ kind: 'show-options' }).then(show, (error: unknown) => {
  present(document, failedView(t), t('options.title'));
  console.error(error);
});
