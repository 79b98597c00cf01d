import type { OptionsModel } from '../../messages/models.ts';
import { h } from '../dom.ts';
import { action, fixed, rows, section, type TranslateOptions } from './section.ts';

/** Logins whose bookmark leads to a service without a click. Where only their organisation asked for it, people are not told that they did. */
export function alwaysSection({ always, policy }: OptionsModel, askFirst: (login: string) => void, t: TranslateOptions): HTMLElement {
  const isFixed = (login: string): boolean => policy.locked.includes('always') || policy.fixed.always.includes(login);
  return section(
    'always',
    t('options.always'),
    always.some(({ login }) => !isFixed(login)) && h('p', {}, t('options.always.lead')),
    rows(
      always,
      ({ login, name, service }) =>
        h(
          'li',
          { 'data-always': login },
          h(
            'span',
            {},
            service === undefined ? t('options.always.gone', { login: name }) : t('options.always.row', { login: name, service }),
          ),
          isFixed(login) ? fixed(t) : action('ask-first', t('options.always.ask', { login: name }), () => askFirst(login)),
        ),
      t('options.none-yet'),
    ),
  );
}
