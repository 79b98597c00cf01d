import { joined, MAX_SHORT_LABEL_CHARACTERS, type ProtectedName } from './protected-names.ts';
import type { Context, Vocabulary } from './vocabulary.ts';

/**
 * A name of two letters (`ee` of ee.co.uk, `id` of id.me), or an everyday word (`login` of login.gov), beside words of login, under the owner's own suffix alone:
 * `ee-billing.co.uk`, `id-login.me`. It stands by itself, between dashes: two letters begin and end many words (`trustee.co.uk`). Only where its owner is called by name
 * and suffix together (ID.me) may it be joined with such a word: `idverify.me`.
 */
export function shortLabel(
  label: string,
  suffix: string,
  names: readonly ProtectedName[],
  { contextOf }: Vocabulary,
): ProtectedName | undefined {
  return names.find((name) => {
    if (name.suffix !== suffix) return false;
    const isSuffixOfName = name.brand.words.includes(name.text + joined(suffix));
    return (
      partsBeside(label, name.text).some((parts) => asksForLogin(parts.map(contextOf))) ||
      (isSuffixOfName && restsAtEnds(label, name.text).some((rest) => isOfWords(rest, contextOf(rest))))
    );
  });
}

/** Whether a part is words of login by itself, and none is anything but words: `design` is no `de` and `sign`. An app or a shop of two letters is anybody's. */
function asksForLogin(parts: readonly Context[]): boolean {
  return (
    !parts.some(({ strange }) => strange) &&
    parts.some(({ login, web, address, words }) => login + address > 0 && login + web + address === words)
  );
}

function isOfWords(rest: string, { login, web, address, words, strange }: Context): boolean {
  return !strange && (login + web + address > 0 || (words > 0 && rest.length > MAX_SHORT_LABEL_CHARACTERS));
}

/** The other parts of a label, for each place where a text stands between its dashes. */
function partsBeside(label: string, text: string): readonly (readonly string[])[] {
  const parts = label.split('-');
  return parts.flatMap((part, at) => (part === text ? [parts.toSpliced(at, 1)] : []));
}

/** What is left of a label that begins, or ends, with a text. */
function restsAtEnds(label: string, text: string): readonly string[] {
  return [...(label.startsWith(text) ? [label.slice(text.length)] : []), ...(label.endsWith(text) ? [label.slice(0, -text.length)] : [])];
}
