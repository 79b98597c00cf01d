import { browser } from 'wxt/browser';
import { escaped } from './suggestion-markup.ts';

/** What can be gone to. */
interface Destination {
  readonly name: string;
  readonly start: string;
}

/** As many lines as fit under the address bar. */
const MOST = 6;

/** Where somebody can look for what they meant. */
const ALL_DOORS = '/popup.html';

/**
 * The keyword of the address bar: what answers to the words behind it is suggested, and opened. Only Chrome and Edge read suggestions as markup. Call
 * it in the first tick.
 */
export function onKeyword(named: (typed: string) => Promise<readonly Destination[]>): void {
  const { omnibox, tabs, runtime } = browser;
  const line = (text: string): string => (import.meta.env.FIREFOX ? text : escaped(text));
  omnibox.onInputChanged.addListener(async (typed, suggest) => {
    const [best, ...others] = await named(typed);
    omnibox.setDefaultSuggestion({ description: line(best ? described(best) : chrome.i18n.getMessage('keyword_none')) });
    // Its address tells a suggestion from every other of the same name.
    suggest(others.slice(0, MOST - 1).map((other) => ({ content: other.start, description: line(described(other)) })));
  });
  omnibox.onInputEntered.addListener(async (typed, disposition) => {
    const [best] = typed.trim() ? await named(typed) : [];
    const url = best?.start ?? runtime.getURL(ALL_DOORS);
    if (disposition === 'currentTab') await tabs.update({ url });
    else await tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}

function described({ name, start }: Destination): string {
  return `${name} – ${new URL(start).host}`;
}
