import type { Arrival } from '../navigation.ts';
import { keptText } from '../web-address.ts';
import type { Committed } from './event.ts';
import { samePage } from './same-page.ts';
import type { TabState } from './tab-state.ts';

/**
 * How a committed page was reached, from what the webNavigation API says of it.
 *
 * Both browsers say `link` where they know nothing better, so a link without any page before it was opened by another program.
 * Firefox knows no `start_page` and no `keyword`.
 */
export function arrivalOf({ url, transition, qualifiers }: Committed, before: TabState): Arrival {
  const seen = before.visit !== undefined || before.pastUnknown === true;
  const hasPast = seen || before.hasPast === true;
  // Firefox restores and duplicates tabs by showing nothing but the address, unannounced, and then going to it in the tab's history.
  if (qualifiers.includes('forward_back')) return !hasPast ? 'restored' : shows(before, url) ? 'reload' : 'back-forward';
  if (!seen && before.pending === undefined && before.opener === undefined && transition === 'link' && qualifiers.length === 0)
    return 'restored';
  switch (transition) {
    case 'reload':
      // Chrome restores and duplicates tabs as reloads of tabs that nobody has seen before.
      return hasPast ? 'reload' : 'restored';
    case 'form_submit':
      return 'form';
    case 'auto_bookmark':
      return 'bookmark';
    case 'generated':
      return 'suggestion';
    case 'typed':
    case 'keyword':
    case 'keyword_generated':
      return 'typed';
    case 'start_page':
      return 'external';
    default:
      if (qualifiers.includes('from_address_bar')) return 'typed';
      if (qualifiers.includes('client_redirect')) return 'redirect';
      return seen || before.opener?.url ? 'link' : 'external';
  }
}

function shows({ visit }: TabState, url: string): boolean {
  return visit !== undefined && samePage(visit.url, keptText(url).href);
}
