/** What ends a name: any character of user information but letters, digits, dots, dashes, and the sign that begins an escape. */
const NO_NAME = '[^/@a-z0-9.%-]';

/** The same as an escape, in front of a name, or the dot behind a label of its own (`%2e`). */
const NO_NAME_BEFORE = '%(2[0-9abcef]|3[a-f])';

/** The same behind a name, or a sign for percent that begins no escape; `%40` would make it somebody's e-mail address. */
const NO_NAME_BEHIND = '%([^/2-7]|2[^/de]|3[^/0-9])';

/** Anything but a whole escaped `@`: what stands behind that may be the domain of an e-mail address. */
const NO_ADDRESS = '([^/%]|%[^/4]|%4[^/0])*';

/** The dot behind a label of its own or a slash, each also as an escape, and whatever else ends a name as it is. */
const NAME_BEGINS = '([^/@a-z0-9%-]|%2[ef])';

/** What most often ends a name as an escape, the slash among it. */
const NAME_ENDS = '%([^/2-7]|2f)';

/** A name of so many characters, each as it is or as an escape, fits into the 2 kB that Chrome gives an expression. */
const MAX_ESCAPABLE_CHARACTERS = 6;

/** In a longer one so many can be escapes. */
const MAX_ESCAPED_CHARACTERS = 4;

/**
 * Regular expressions for addresses that carry an official host, or one below an official domain, where it is read as the address and means nothing
 * (RFC 3986 7.6): `https://account.login.nhs.uk@evil.example/`, `https://www.paypal.com:signin@evil.example/`, `https://x&www.paypal.com@evil.example/`.
 * They find what `core/names/userinfo.ts` finds in the first 2,048 characters, and nothing else: no e-mail address, no `nhs.uk.example`.
 *
 * The first is for the name as it is. The others are for letters of it written as escapes (`nhs.u%6b`), in one stretch of a long name each: they are 2 kB
 * at most when Chrome has compiled them. Escapes in two stretches, and a few of them beside a name that has escapes itself, are found by the engine alone.
 */
export function userinfoFilters(domain: string): readonly string[] {
  const letters = [...domain];
  const stretches = letters.length <= MAX_ESCAPABLE_CHARACTERS ? 1 : Math.ceil(letters.length / MAX_ESCAPED_CHARACTERS);
  const stretchOf = (at: number): number => (stretches === 1 ? 0 : Math.floor(at / MAX_ESCAPED_CHARACTERS));
  return [
    String.raw`^https?://(${NO_ADDRESS}(\.|${NO_NAME}|${NO_NAME_BEFORE}))?${domain.replaceAll('.', String.raw`\.`)}\.?(%?@|(${NO_NAME}|${NO_NAME_BEHIND})[^/]*@)`,
    ...Array.from({ length: stretches }, (_, stretch) => {
      const name = letters.map((letter, at) => (stretchOf(at) === stretch ? withEscape(letter) : letter.replace('.', String.raw`\.`)));
      return String.raw`^https?://(${NO_ADDRESS}${NAME_BEGINS})?${name.join('')}\.?(@|(${NO_NAME}|${NAME_ENDS})[^/]*@)`;
    }),
  ];
}

/** A letter, digit, dot or dash as it is, and as its escape (RFC 3986 2.1), also in the other case. */
function withEscape(character: string): string {
  const [high = '', low = ''] = (character.codePointAt(0) ?? 0).toString(16);
  const highs = /[a-z]/.test(character) ? `[${Number(high) - 2}${high}]` : high;
  return `(${character.replace('.', String.raw`\.`)}|%${highs}${low})`;
}
