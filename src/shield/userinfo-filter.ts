/**
 * A regular expression for URLs that carry an official host where it is read as the address and means nothing (RFC 3986 7.6):
 * `https://account.login.nhs.uk@evil.example/`, `https://www.paypal.com:signin@evil.example/`.
 * A browser writes all other characters that could end the name there as `%` and their number.
 */
export function userinfoFilter(official: string): string {
  return `^https?://${official.replaceAll('.', String.raw`\.`)}([:%][^/?#@]*)?@`;
}
