import { h } from './dom.ts';
import type { Translate } from './translate.ts';

/** For a person who went on to a page that was not certain to be an impostor's, and who knows it: no more warnings about this one host, for good. */
export function trustSite(hostname: string, trust: (hostname: string) => void, t: Translate): HTMLElement {
  return h(
    'details',
    { class: 'trust' },
    h('summary', {}, t('trust.title')),
    h('p', {}, t('trust.body', { site: hostname })),
    h('button', { type: 'button', class: 'plain', 'data-action': 'trust', click: () => trust(hostname) }, t('trust.button')),
  );
}
