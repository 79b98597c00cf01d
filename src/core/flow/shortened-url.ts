const LONGEST = 600;
const LONGEST_VALUE = 40;

/**
 * A URL short enough to keep for every tab: as it is up to 600 characters; else with each value cut to 40, so that which parameters are
 * there stays true; else without query and fragment.
 */
export function shortenedUrl(text: string): string {
  if (text.length <= LONGEST || !URL.canParse(text)) return text.slice(0, LONGEST);
  const url = new URL(text);
  url.hash = '';
  for (const [name, value] of [...url.searchParams])
    if (value.length > LONGEST_VALUE) url.searchParams.set(name, value.slice(0, LONGEST_VALUE));
  if (url.href.length <= LONGEST) return url.href;
  url.search = '';
  return url.href.slice(0, LONGEST);
}
