import type { AfreshModel } from '../messages/models.ts';
import { h } from './dom.ts';
import type { Translate } from './translate.ts';

/** Starts afresh at the service with this id. */
type StartAfresh = (serviceId: string) => void;

/** The way out of a circle: one button, what it does before it is pressed, and exactly what it clears. */
export function startAfresh(afresh: AfreshModel, start: StartAfresh, t: Translate): HTMLElement {
  const button = h(
    'button',
    { type: 'button', class: 'door primary', 'data-action': 'start-afresh', click: () => start(afresh.serviceId) },
    h('span', { class: 'door-name' }, t('afresh.button')),
  );
  return h('section', { class: 'afresh' }, button, ...whatItDoes(afresh, t));
}

/** The same in a fold, where nothing goes round in circles: a login may fail again and again all the same, and only its person knows. */
export function keepsFailing(afresh: AfreshModel, start: StartAfresh, t: Translate): HTMLElement {
  const button = h(
    'button',
    { type: 'button', class: 'plain', 'data-action': 'start-afresh', click: () => start(afresh.serviceId) },
    t('afresh.button'),
  );
  return h('details', { class: 'failing' }, h('summary', {}, t('afresh.failing')), ...whatItDoes(afresh, t), button);
}

function whatItDoes({ service, sites, wholeDomains }: AfreshModel, t: Translate): readonly HTMLElement[] {
  return [
    h('p', {}, t('afresh.body', { service })),
    h(
      'details',
      {},
      h('summary', {}, t('afresh.what')),
      h('p', {}, t('afresh.ask')),
      h('p', {}, t(wholeDomains ? 'afresh.domains' : 'afresh.hosts')),
      h('ul', {}, ...sites.map((site) => h('li', {}, h('bdi', { dir: 'ltr' }, site)))),
    ),
  ];
}
