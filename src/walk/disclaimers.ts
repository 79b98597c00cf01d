/**
 * In the words of students, trainers, designers and fans, in English: what is shown is not what it looks like. It lowers the voice only: whoever writes it on
 * a hostile page tells people so.
 */
const SAYS_SO =
  /\b(?:clone|mock-?up|parody|prototype|redesign|simulation|training exercise|not (?:affiliated|associated|connected|endorsed)|this is not|not an? (?:real|official))\b/i;

/** `/https/login.example.com/…`, `/1/https:/login.example.com/…`: gateways and isolation write so whose page they show. */
const ADDRESS_WITHIN = /\/https?(?:-\d{1,5})?:?\/{1,2}[a-z0-9-]{1,63}\.[a-z0-9.-]{2,253}(?:[:/]|$)/i;

export function disclaims(shown: string): boolean {
  return SAYS_SO.test(shown);
}

/** Whether the address of a page says that it shows a page of another host. */
export function carriesAddress(address: string): boolean {
  return ADDRESS_WITHIN.test(URL.parse(address)?.pathname.slice(0, 2000) ?? '');
}
