import type { LearnedModel, OptionsModel } from '../../messages/models.ts';
import { h } from '../dom.ts';
import { action, rows, section, type TranslateOptions } from './section.ts';

export interface LearnedActions {
  readonly forget: (serviceId: string) => void;
  readonly erase: () => void;
  /** A date in the person's language. */
  readonly date: (atMs: number) => string;
}

/** What was learned from finished logins: to see and to forget. */
export function learnedSection({ services, usedCount }: OptionsModel, actions: LearnedActions, t: TranslateOptions): HTMLElement {
  return section(
    'learned',
    t('options.services'),
    h('p', {}, t('options.lead')),
    h('p', {}, t('options.private')),
    rows(services, (service) => row(service, actions, t), t('options.none')),
    usedCount > 0 && h('p', {}, t('options.used', { count: String(usedCount) })),
    (services.length > 0 || usedCount > 0) && erasing(actions.erase, t),
  );
}

function row(service: LearnedModel, { forget, date }: LearnedActions, t: TranslateOptions): HTMLElement {
  const values = { login: service.login, times: String(service.times), date: date(service.lastAtMs) };
  return h(
    'li',
    { 'data-learned': service.host },
    h(
      'span',
      {},
      h('b', {}, h('bdi', {}, service.name ?? service.host)),
      h('br'),
      ...(service.name === undefined ? [] : [h('bdi', { dir: 'ltr' }, service.host), h('br')]),
      t(service.times === 1 ? 'options.row.once' : 'options.row', values),
    ),
    action('forget', t('options.forget', { service: service.name ?? service.host }), () => forget(service.id)),
  );
}

/** Erasing is asked about twice. */
function erasing(erase: () => void, t: TranslateOptions): HTMLElement {
  const sure = h(
    'div',
    { class: 'sure', hidden: true },
    h('p', {}, t('options.erase.sure')),
    action('erase-really', t('options.erase.yes'), erase),
    action('keep', t('options.erase.no'), () => ask(false)),
  );
  const first = action('erase', t('options.erase'), () => ask(true));
  function ask(asking: boolean): void {
    sure.hidden = !asking;
    first.hidden = asking;
    (asking ? sure.querySelector('button') : first)?.focus();
  }
  return h('div', { class: 'whole' }, first, sure);
}
