/**
 * Suffixes of Google's below which every page is shown under its own host, coded, so that nobody chooses these names: its translator, and its cache of pages for phones
 * (https://amp.dev/documentation/examples/guides/using_the_google_amp_cache/, looked up 2026-11-27).
 */
export const CODING_RELAYS: readonly string[] = ['translate.goog', 'cdn.ampproject.org'];

/** The host whose page is translated, or kept; any other host as it is. A dot is written `-` there, and a dash `--`. */
export function translatedHost(hostname: string): string {
  const relay = CODING_RELAYS.find((suffix) => hostname.endsWith(`.${suffix}`));
  if (relay === undefined) return hostname;
  const coded = hostname.slice(0, -relay.length - 1);
  return coded.replaceAll(/--?/g, (dashes) => (dashes === '-' ? '.' : '-'));
}
