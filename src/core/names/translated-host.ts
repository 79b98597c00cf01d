/** Google's translator shows every page under this suffix, below a name that is the page's own host, coded. */
const TRANSLATOR = '.translate.goog';

/**
 * The host whose page is translated; a host that is not the translator's, as it is. Seen in such hosts: nobody chooses these names: a dot is written `-`, and a dash `--`.
 */
export function translatedHost(hostname: string): string {
  if (!hostname.endsWith(TRANSLATOR)) return hostname;
  const coded = hostname.slice(0, -TRANSLATOR.length);
  return coded.replaceAll(/--?/g, (dashes) => (dashes === '-' ? '.' : '-'));
}
