/** What kind of evidence was found; `certainty` says how much it weighs. */
export type Evidence =
  | 'userinfo'
  | 'path'
  | 'embedded'
  | 'homoglyph'
  | 'homoglyph-slip'
  | 'ascii-glyph'
  | 'ascii-glyph-weak'
  | 'suffix'
  | 'imitated-suffix'
  | 'slip'
  | 'combo-login'
  | 'combo'
  | 'combo-weak'
  | 'combo-strange'
  | 'subdomain-login'
  | 'subdomain';

/**
 * What stops and what cautions, in one place.
 *
 * `certain` is for what no honest owner would register: a whole official name in front of a foreign one, letters of another script, a
 * brand beside words of login. Everything that an honest owner may hold by chance or by trade is `likely`.
 */
export const CERTAINTY: { readonly [kind in Evidence]: 'certain' | 'likely' } = {
  /** RFC 3986 7.6: what stands before `@` is no host, and only there to be read as one. */
  userinfo: 'certain',
  /** `192.0.2.7/www.paypal.com`: an official host as a part of the path, at a bare address; package indexes and the like look so, too. */
  path: 'likely',
  /** `account.login.nhs.uk.evil.example`: a whole official name, then somebody else's. */
  embedded: 'certain',
  /** A letter of another script in a protected name has no innocent reading. */
  homoglyph: 'certain',
  /** The same, with one more slip. */
  'homoglyph-slip': 'certain',
  /** `paypa1`, `rnicrosoft`: drawn like a strong name, and no word. */
  'ascii-glyph': 'certain',
  /** `0ffice`, `llve`: the same of a common word may be a play on it. */
  'ascii-glyph-weak': 'likely',
  /** `github.net`: brands hold many suffixes themselves, and namesakes exist. */
  suffix: 'likely',
  /** `nhs-uk.co`: a name and its suffix in one label. */
  'imitated-suffix': 'certain',
  /** One letter away there are real words and real firms. */
  slip: 'likely',
  /** The brand beside words of login, and nothing else. */
  'combo-login': 'certain',
  /** A common word joined with words of login: `liveupdate`. */
  'combo-weak': 'likely',
  /** The brand as a word of its own beside anything. */
  combo: 'likely',
  /** The brand joined with anything: partners, fans and clubs do that too. */
  'combo-strange': 'likely',
  /** A stranger's host that calls a part of itself like the brand, with words of login. */
  'subdomain-login': 'certain',
  /** The same without: shops and tools for the brand do that. */
  subdomain: 'likely',
};
