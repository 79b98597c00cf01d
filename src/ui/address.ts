import type { AddressModel } from '../messages/models.ts';
import { h } from './dom.ts';

/** What follows the domain can be a thousand characters that push all else off the page. */
const MAX_TAIL_CHARACTERS = 80;

/**
 * An address made readable: the registered domain in bold, with the slash that ends the host; the rest muted.
 *
 * Isolated and left to right in every language, so that no letter of it can reorder its surroundings.
 */
export function address({ before, domain, after }: Pick<AddressModel, 'before' | 'domain' | 'after'>): HTMLElement {
  const slash = after.startsWith('/') ? '/' : '';
  const rest = after.slice(slash.length);
  return h(
    'bdi',
    { class: 'address', dir: 'ltr' },
    muted(before),
    h('strong', {}, domain, slash && muted(slash)),
    rest !== '' && muted(rest.length > MAX_TAIL_CHARACTERS ? `${rest.slice(0, MAX_TAIL_CHARACTERS)}…` : rest),
  );
}

function muted(words: string): HTMLElement {
  return h('span', { class: 'muted' }, words);
}

/** The host of an address as people read it. */
export function hostOf({ href, unicode }: AddressModel): string {
  return unicode ?? asciiHostOf(href);
}

/** The host of an address as it is sent (`xn--…`). */
export function asciiHostOf(href: string): string {
  return URL.parse(href)?.hostname ?? href;
}
