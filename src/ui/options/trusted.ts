import type { OptionsModel } from '../../messages/models.ts';
import { h } from '../dom.ts';
import { typedHostname } from '../typed-hostname.ts';
import { action, fixed, rows, section, type TranslateOptions } from './section.ts';

export interface TrustedActions {
  readonly trust: (hostname: string) => void;
  readonly distrust: (hostname: string) => void;
}

/** Hosts that are never warned about: to see, to add, to take back. */
export function trustedSection(
  { allowedHosts, policy }: OptionsModel,
  { trust, distrust }: TrustedActions,
  t: TranslateOptions,
): HTMLElement {
  const locked = policy.locked.includes('allowedHosts');
  const field = h('input', {
    id: 'trusted-host',
    type: 'text',
    inputmode: 'url',
    autocapitalize: 'none',
    autocomplete: 'off',
    dir: 'ltr',
    'aria-describedby': 'trusted-wrong',
  });
  const wrong = h('p', { id: 'trusted-wrong', class: 'wrong', role: 'alert' });
  function add(event: Event): void {
    event.preventDefault();
    const hostname = typedHostname(field.value);
    wrong.textContent = hostname === undefined ? t('options.trusted.wrong') : '';
    field.setAttribute('aria-invalid', String(hostname === undefined));
    if (hostname === undefined) field.focus();
    else trust(hostname);
  }
  return section(
    'trusted',
    t('options.trusted'),
    h('p', {}, t('options.trusted.lead')),
    rows(
      allowedHosts,
      (host) =>
        h(
          'li',
          { 'data-trusted': host },
          h('b', {}, h('bdi', { dir: 'ltr' }, host)),
          locked || policy.fixed.allowedHosts.includes(host)
            ? fixed(t)
            : action('distrust', t('options.trusted.remove', { site: host }), () => distrust(host)),
        ),
      t('options.trusted.none'),
    ),
    locked
      ? fixed(t)
      : h(
          'form',
          { class: 'add', novalidate: true, submit: add },
          h('label', { for: 'trusted-host' }, t('options.trusted.label')),
          field,
          wrong,
          h('button', { type: 'submit', class: 'plain', 'data-action': 'trust' }, t('options.trusted.add')),
        ),
  );
}
