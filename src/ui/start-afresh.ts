import type { AfreshModel } from '../messages/models.ts';
import { h } from './dom.ts';
import type { Translate } from './translate.ts';

/** The way out of a circle: one button, what it does before it is pressed, and exactly what it clears. */
export function startAfresh(
  { serviceId, service, sites, wholeDomains }: AfreshModel,
  login: string,
  start: (id: string) => void,
  t: Translate,
) {
  return h(
    'section',
    { class: 'afresh' },
    h(
      'button',
      { type: 'button', class: 'door primary', 'data-action': 'start-afresh', click: () => start(serviceId) },
      h('span', { class: 'door-name' }, t('afresh.button')),
    ),
    h('p', {}, t('afresh.body', { login, service })),
    h(
      'details',
      {},
      h('summary', {}, t('afresh.what')),
      h('p', {}, t('afresh.ask')),
      h('p', {}, t(wholeDomains ? 'afresh.domains' : 'afresh.hosts')),
      h('ul', {}, ...sites.map((site) => h('li', {}, h('bdi', { dir: 'ltr' }, site)))),
    ),
  );
}
