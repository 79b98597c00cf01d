import { withoutRoot } from './without-root.ts';

/** Nobody reads further than this. */
export const MAX_USERINFO_CHARACTERS = 2048;

/** Dots of East Asian writing, which are dots in a host, too (RFC 3490 3.1). */
const DOTS = /[\u3002\uff0e\uff61]/g;

/**
 * The official host that stands before an `@` in the URL, where it is read as the address (RFC 3986 7.6). An e-mail address there is somebody's
 * user name.
 */
export function userinfoName({ username, password }: URL, isOfficial: (hostname: string) => boolean): string | undefined {
  if (username === '' && password === '') return undefined;
  const said = decoded(`${username} ${password}`.slice(0, MAX_USERINFO_CHARACTERS)).replaceAll(DOTS, '.');
  // A few letters of other scripts become plain ones in lower case (the sign for kelvin): read as such, or as the end of a name.
  // Others become plain ones, or dots, when they are read as what they stand for (Unicode UAX 15, NFKC).
  return [said, said.normalize('NFKC').replaceAll(DOTS, '.'), said.replaceAll(/\P{ASCII}/gu, ' ')]
    .flatMap((text) => text.toLowerCase().split(/[^a-z0-9.@-]+/))
    .flatMap(nameIn)
    .find((name) => name.includes('.') && isOfficial(name));
}

/** The host in one word of user information, without the root's dot; none in an e-mail address, whose domain has a dot. */
function nameIn(word: string): readonly string[] {
  const [name = '', domain = ''] = word.replace(/^[@.]+/, '').split('@');
  return domain.includes('.') ? [] : [withoutRoot(name)];
}

/** Percent-encoded bytes (RFC 3986 2.1) as text; what is no UTF-8 comes out as a strange letter, and hides nothing beside it. */
function decoded(text: string): string {
  return text.replaceAll(/(?:%[\da-f]{2})+/gi, (escapes) => {
    const bytes = escapes
      .slice(1)
      .split('%')
      .map((byte) => Number.parseInt(byte, 16));
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(bytes));
  });
}
