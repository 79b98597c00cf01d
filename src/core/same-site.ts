/**
 * Whether two hosts look like one organisation's: the same last two labels, or three below a short second level (`ac.uk`, `gov.au`).
 *
 * A rough answer without the Public Suffix List, for doubts only: it may keep a guide quiet, and never calls anything genuine.
 */
export function sameSite(a: string, b: string): boolean {
  return siteOf(a) === siteOf(b);
}

function siteOf(hostname: string): string {
  const labels = hostname.split('.');
  const secondLevel = labels.at(-2) ?? '';
  const country = labels.at(-1)?.length === 2 && secondLevel.length <= 3;
  return labels.slice(country ? -3 : -2).join('.');
}
