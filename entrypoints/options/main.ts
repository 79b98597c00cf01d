import type { OptionsModel } from '../../src/messages/models.ts';
import { ask, browserLanguage, chosenLanguage, product } from '../../src/platform/own-page.ts';
import { copyText } from '../../src/ui/copy-text.ts';
import { datesIn } from '../../src/ui/dates.ts';
import { failedView } from '../../src/ui/failed-view.ts';
import { keepFocus } from '../../src/ui/keep-focus.ts';
import { spokenLocale } from '../../src/ui/locale.ts';
import { optionsActions } from '../../src/ui/options-actions.ts';
import { optionsView } from '../../src/ui/options-view.ts';
import { optionsWords } from '../../src/ui/options-words.ts';
import { saveFile } from '../../src/ui/save-file.ts';
import { complain, showView, speak } from '../../src/ui/show-view.ts';
import { translate } from '../../src/ui/translate.ts';

/** Shows the page in the language that is chosen; again when another one is. */
async function begin(): Promise<void> {
  const locale = await spokenLocale(chosenLanguage(), browserLanguage(), optionsWords);
  const t = translate(locale);
  const date = datesIn(locale.lang);
  const about = { ...product(), catalogue: date(__CATALOGUE_DATED__), suffixList: date(__SUFFIX_LIST_DATED__) };
  const show = (model: OptionsModel): void =>
    keepFocus(document, () => showView(document, optionsView(model, about, actions, t), t('options.title')));
  const actions = optionsActions(
    {
      ask,
      show,
      say: (said) => complain(document, said),
      saveFile: (name, text) => saveFile(document, name, text),
      copy: copyText,
      again: begin,
      date,
    },
    t,
  );

  speak(document, locale);
  await ask<'show-options'>({ kind: 'show-options' }).then(show, (error: unknown) => {
    showView(document, failedView({ product: about, copy: copyText }, t), t('options.title'));
    console.error(error);
  });
}

void begin();
