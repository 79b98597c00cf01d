import type { OptionsModel } from '../../messages/models.ts';
import { h } from '../dom.ts';
import { LANGUAGES, type LanguageCode, readableBy } from '../languages.ts';
import { fixed, section, type TranslateOptions } from './section.ts';

const CODES = Object.keys(LANGUAGES) as LanguageCode[];

/** The language of our pages, each by its own name. */
export function languageSection(
  { language, policy }: OptionsModel,
  choose: (language: string | undefined) => void,
  t: TranslateOptions,
): HTMLElement {
  const disabled = policy.locked.includes('language');
  const chosen = language === undefined ? undefined : readableBy(language, CODES);
  const select = h(
    'select',
    { id: 'language', disabled, 'data-action': 'choose-language', change: () => choose(select.value || undefined) },
    h('option', { value: '' }, t('options.language.browser')),
    ...CODES.map((code) => h('option', { value: code, lang: LANGUAGES[code].lang }, LANGUAGES[code].ownName)),
  );
  select.value = chosen ?? '';
  return section(
    'language',
    t('options.language'),
    h('div', { class: 'add' }, h('label', { for: 'language' }, t('options.language.label')), select),
    disabled && fixed(t),
  );
}
