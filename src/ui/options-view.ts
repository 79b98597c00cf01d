import type enOptions from '../../assets/locales/en.options.json';
import type { LearnedModel, OptionsModel } from '../messages/models.ts';
import { h } from './dom.ts';
import { footer } from './footer.ts';
import { policySection } from './policy-section.ts';
import type { MessageKey, Translate } from './translate.ts';
import { typedHostname } from './typed-hostname.ts';

export type OptionsKey = keyof typeof enOptions;
type TranslateOptions = Translate<MessageKey | OptionsKey>;

export interface OptionsActions {
  readonly forget: (serviceId: string) => void;
  readonly erase: () => void;
  readonly trust: (hostname: string) => void;
  readonly distrust: (hostname: string) => void;
  /** Hands the person a copy of everything, as a file. */
  readonly save: () => void;
  /** A date in the person's language. */
  readonly date: (atMs: number) => string;
}

/** What was learned, as a plain list: to see, to save, to forget. */
export function optionsView(model: OptionsModel, actions: OptionsActions, t: TranslateOptions): HTMLElement {
  return h(
    'main',
    { 'data-verdict': 'options', 'data-severity': 'silent' },
    h('header', { class: 'headline' }, h('h1', {}, t('options.title')), h('p', {}, t('options.lead')), h('p', {}, t('options.private'))),
    h(
      'section',
      {},
      h('h2', {}, t('options.services')),
      model.services.length === 0
        ? h('p', { 'data-empty': true }, t('options.none'))
        : h('ul', { class: 'learned' }, ...model.services.map((service) => row(service, actions, t))),
      model.usedCount > 0 && h('p', {}, t('options.used', { count: String(model.usedCount) })),
    ),
    trusted(model, actions, t),
    h('section', {}, h('h2', {}, t('options.bookmarks')), h('p', {}, h('a', { href: '/repair.html' }, t('options.bookmarks.link')))),
    (model.services.length > 0 || model.usedCount > 0) && whole(actions, t),
    policySection(model, t),
    footer(t, model.helpDesk),
  );
}

function row(service: LearnedModel, { forget, date }: OptionsActions, t: TranslateOptions): HTMLElement {
  const values = { login: service.login, times: String(service.times), date: date(service.lastAtMs) };
  return h(
    'li',
    { 'data-learned': service.host },
    h('span', {}, h('b', {}, service.host), h('br'), t(service.times === 1 ? 'options.row.once' : 'options.row', values)),
    h(
      'button',
      { type: 'button', class: 'plain', 'data-action': 'forget', click: () => forget(service.id) },
      t('options.forget', { service: service.host }),
    ),
  );
}

/** Hosts that are never warned about: to see, to add, to take back. */
function trusted({ allowedHosts: hosts, policy }: OptionsModel, { trust, distrust }: OptionsActions, t: TranslateOptions): HTMLElement {
  const disabled = policy.locked.includes('allowedHosts');
  const field = h('input', {
    disabled,
    id: 'trusted-host',
    type: 'text',
    inputmode: 'url',
    autocapitalize: 'none',
    autocomplete: 'off',
    'aria-describedby': 'trusted-wrong',
  });
  const wrong = h('p', { id: 'trusted-wrong', class: 'wrong', hidden: true }, t('options.trusted.wrong'));
  function add(event: Event): void {
    event.preventDefault();
    const hostname = typedHostname(field.value);
    wrong.hidden = hostname !== undefined;
    field.setAttribute('aria-invalid', String(hostname === undefined));
    if (hostname === undefined) field.focus();
    else trust(hostname);
  }
  const item = (host: string) =>
    h(
      'li',
      { 'data-trusted': host },
      h('b', {}, host),
      policy.fixed.allowedHosts.includes(host)
        ? h('span', { 'data-fixed': true }, t('policy.set'))
        : h(
            'button',
            { type: 'button', class: 'plain', disabled, 'data-action': 'distrust', click: () => distrust(host) },
            t('options.trusted.remove', { site: host }),
          ),
    );
  return h(
    'section',
    {},
    h('h2', {}, t('options.trusted')),
    h('p', {}, t('options.trusted.lead')),
    disabled && h('p', { 'data-fixed': true }, t('policy.set')),
    hosts.length === 0 ? h('p', {}, t('options.trusted.none')) : h('ul', { class: 'learned' }, ...hosts.map(item)),
    h(
      'form',
      { class: 'add', novalidate: true, submit: add },
      h('label', { for: 'trusted-host' }, t('options.trusted.label')),
      field,
      h('button', { type: 'submit', class: 'plain', disabled, 'data-action': 'trust' }, t('options.trusted.add')),
      wrong,
    ),
  );
}

/** Everything at once; erasing is asked about twice. */
function whole({ save, erase }: OptionsActions, t: TranslateOptions): HTMLElement {
  const sure = h(
    'div',
    { class: 'sure', hidden: true },
    h('p', {}, t('options.erase.sure')),
    h('button', { type: 'button', class: 'plain', 'data-action': 'erase-really', click: erase }, t('options.erase.yes')),
    h('button', { type: 'button', class: 'plain', 'data-action': 'keep', click: () => ask(false) }, t('options.erase.no')),
  );
  const first = h('button', { type: 'button', class: 'plain', 'data-action': 'erase', click: () => ask(true) }, t('options.erase'));
  function ask(asking: boolean): void {
    sure.hidden = !asking;
    first.hidden = asking;
    (asking ? sure.querySelector('button') : first)?.focus();
  }
  return h(
    'section',
    { class: 'whole' },
    h('button', { type: 'button', class: 'plain', 'data-action': 'save', click: save }, t('options.save')),
    first,
    sure,
  );
}
