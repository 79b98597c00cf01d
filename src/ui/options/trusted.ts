import { typedHostname } from '../../core/typed-address.ts';
import type { HostTrustedModel, OptionsModel } from '../../messages/models.ts';
import { h } from '../dom.ts';
import { action, fixed, rows, section, type TranslateOptions } from './section.ts';

type Refusal = NonNullable<HostTrustedModel['refused']>;

export interface TrustedActions {
  /** Resolves with why it was refused, or with nothing when it is trusted. */
  readonly trust: (hostname: string) => Promise<Refusal | undefined>;
  readonly distrust: (hostname: string) => void;
}

/** Hosts that are never warned about: to see, to add, to take back. */
export function trustedSection(
  { allowedHosts, refusedHosts, policy }: OptionsModel,
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
  function tell(refusal: Refusal | undefined): void {
    wrong.textContent = refusal === undefined ? '' : t(`options.trusted.wrong.${refusal}`);
    field.setAttribute('aria-invalid', String(refusal !== undefined));
    if (refusal !== undefined) field.focus();
  }
  async function add(event: Event): Promise<void> {
    event.preventDefault();
    const hostname = typedHostname(field.value);
    tell(hostname === undefined ? 'no-host' : await trust(hostname));
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
          h(
            'span',
            {},
            h('b', {}, h('bdi', { dir: 'ltr' }, host)),
            refusedHosts.includes(host) && h('span', { class: 'wrong', 'data-refused': true }, h('br'), t('options.trusted.refused')),
          ),
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
          { class: 'add', novalidate: true, submit: (event) => void add(event) },
          h('label', { for: 'trusted-host' }, t('options.trusted.label')),
          field,
          wrong,
          h('button', { type: 'submit', class: 'plain', 'data-action': 'trust' }, t('options.trusted.add')),
        ),
  );
}
