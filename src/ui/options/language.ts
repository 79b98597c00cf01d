import type { OptionsModel } from '../../messages/models.ts';
import { h } from '../dom.ts';
import { LANGUAGE_CODES, LANGUAGES, ourLanguage } from '../languages.ts';
import { fixed, section, type TranslateOptions } from './section.ts';

/** The language of our pages, each by its own name. */
export function languageSection(
  { language, policy }: OptionsModel,
  choose: (language: string | undefined) => void,
  t: TranslateOptions,
): HTMLElement {
  const disabled = policy.locked.includes('language');
  const chosen = language === undefined ? undefined : ourLanguage(language);
  const select = h(
    'select',
    { id: 'language', disabled, 'data-action': 'choose-language', change: () => choose(select.value || undefined) },
    h('option', { value: '' }, t('options.language.browser')),
    ...LANGUAGE_CODES.map((code) => h('option', { value: code, lang: LANGUAGES[code].lang }, LANGUAGES[code].ownName)),
  );
  select.value = chosen ?? '';
  return section(
    'language',
    t('options.language'),
    h('div', { class: 'add' }, h('label', { for: 'language' }, t('options.language.label')), select),
    disabled && fixed(t),
  );
}
