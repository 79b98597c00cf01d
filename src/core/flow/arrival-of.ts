import type { Arrival } from '../navigation.ts';
import type { Committed } from './event.ts';
import type { TabState } from './tab-state.ts';

/**
 * How a committed page was reached, from what the webNavigation API says of it.
 *
 * Both browsers say `link` where they know nothing better, so a link without any page before it was opened by another program.
 * Firefox knows no `start_page` and no `keyword`.
 */
export function arrivalOf({ transition, qualifiers }: Committed, before: TabState): Arrival {
  if (qualifiers.includes('forward_back')) return 'back-forward';
  switch (transition) {
    case 'reload':
      // Browsers restore a closed session's tabs as reloads of tabs that nobody has seen before.
      return before.visit || before.pastUnknown ? 'reload' : 'restored';
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
      return before.visit || before.opener?.url || before.pastUnknown ? 'link' : 'external';
  }
}
