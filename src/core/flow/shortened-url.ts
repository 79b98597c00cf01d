const LONGEST = 600;

/** Values are cut the shorter the more there are; at one character, which parameters are there is still true. */
const VALUE_LENGTHS = [40, 12, 1];

/**
 * A URL short enough to keep for every tab: as it is up to 600 characters; else with its values cut, so that which parameters are there stays
 * true; else, with hundreds of parameters, the first of them only.
 */
export function shortenedUrl(text: string): string {
  if (text.length <= LONGEST || !URL.canParse(text)) return text.slice(0, LONGEST);
  for (const length of VALUE_LENGTHS) {
    const shorter = withValuesCut(text, length);
    if (shorter.length <= LONGEST) return shorter;
  }
  return withValuesCut(text, 1)
    .slice(0, LONGEST)
    .replace(/[&?#][^&?#]*$/, '');
}

function withValuesCut(text: string, length: number): string {
  const url = new URL(text);
  url.hash = '';
  for (const [name, value] of [...url.searchParams]) if (value.length > length) url.searchParams.set(name, value.slice(0, length));
  return url.href;
}
