import { browser } from 'wxt/browser';
import { escaped } from './suggestion-markup.ts';

/** What can be gone to. */
interface Destination {
  readonly name: string;
  readonly start: string;
}

/** As many lines as fit under the address bar. */
const MAX_SUGGESTIONS = 6;

/** Where somebody can look for what they meant; behind `#find=` it keeps their words. */
const ALL_DOORS = '/popup.html';

/**
 * The keyword of the address bar: what answers to the words behind it is suggested, and opened. Only Chrome and Edge read suggestions as markup. Call
 * it in the first tick. Firefox for Android has no such keyword.
 *
 * Enter opens what the line said: a suggestion carries the address that it opens, and what stood first for these very words is not looked for again. Firefox draws its first line
 * before it asks, so that it would name what answered one letter ago: there it names nothing, and what Enter opens is the line below it.
 */
export function onKeyword(
  servicesNamed: (typed: string) => Promise<readonly Destination[]>,
  isFirstLineLate = import.meta.env.FIREFOX === true,
): void {
  const { omnibox, tabs, runtime } = browser;
  if (!omnibox) return;
  const line = (text: string): string => (import.meta.env.FIREFOX ? text : escaped(text));
  const say = (text: string) => omnibox.setDefaultSuggestion({ description: line(text) });
  let latest: string | undefined;
  let shown: { readonly typed: string; readonly best: Destination | undefined } | undefined;

  /** Browsers keep the last line, and it would answer another question. */
  const begin = () => {
    [latest, shown] = [undefined, undefined];
    say(chrome.i18n.getMessage('keyword_find'));
  };

  begin();
  omnibox.onInputCancelled.addListener(begin);
  omnibox.onInputChanged.addListener(async (typed, suggest) => {
    latest = typed;
    const found = onePerAddress(await servicesNamed(typed));
    const [best, ...others] = found;
    // Somebody went on typing while the worker woke: this answers a question that nobody asks any more.
    if (latest !== typed) return;
    shown = { typed, best };
    if (!isFirstLineLate) say(best ? described(best) : chrome.i18n.getMessage('keyword_none'));
    suggest(
      (isFirstLineLate ? found : others)
        .slice(0, MAX_SUGGESTIONS - 1)
        .map((other) => ({ content: other.start, description: line(described(other)) })),
    );
  });
  omnibox.onInputEntered.addListener(async (typed, disposition) => {
    const before = shown;
    begin();
    const best = before?.typed === typed ? before.best : (await servicesNamed(typed))[0];
    const url = typed.trim() && best ? best.start : runtime.getURL(`${ALL_DOORS}#${new URLSearchParams({ find: typed.trim() })}`);
    if (disposition === 'currentTab') await tabs.update({ url });
    else await tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}

/** Browsers show one line for an address; it belongs to the first. */
function onePerAddress(destinations: readonly Destination[]): readonly Destination[] {
  const seen = new Set<string>();
  return destinations.filter(({ start }) => seen.size < seen.add(start).size);
}

function described({ name, start }: Destination): string {
  return `${name} – ${new URL(start).host}`;
}
