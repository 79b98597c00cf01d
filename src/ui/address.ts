import type { AddressModel } from '../messages/models.ts';
import { h } from './dom.ts';

/** What follows the domain can be a thousand characters that push all else off the page. */
const MAX_TAIL_CHARACTERS = 80;

/**
 * An address made readable: the registered domain in bold, the rest muted.
 *
 * Isolated and left to right in every language, so that no letter of it can reorder its surroundings.
 */
export function address({ before, domain, after }: Pick<AddressModel, 'before' | 'domain' | 'after'>): HTMLElement {
  return h(
    'bdi',
    { class: 'address', dir: 'ltr' },
    h('span', { class: 'muted' }, before),
    h('strong', {}, domain),
    h('span', { class: 'muted' }, after.length > MAX_TAIL_CHARACTERS ? `${after.slice(0, MAX_TAIL_CHARACTERS)}…` : after),
  );
}

/** The host of an address as people read it. */
export function hostOf({ href, unicode }: AddressModel): string {
  return unicode ?? asciiHostOf(href);
}

/** The host of an address as it is sent (`xn--…`). */
export function asciiHostOf(href: string): string {
  return URL.parse(href)?.hostname ?? href;
}
