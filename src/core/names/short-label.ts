import { MAX_SHORT_LABEL_CHARACTERS, type ProtectedName } from './protected-names.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * A name of two letters (`id` of id.me), or an everyday word (`login` of login.gov), beside words of login, under the owner's own suffix alone: `id-login.me`, `idverify.me`.
 */
export function shortLabel(
  label: string,
  suffix: string,
  names: readonly ProtectedName[],
  { contextOf }: Vocabulary,
): ProtectedName | undefined {
  return names.find((name) => {
    if (name.suffix !== suffix) return false;
    const rests = [
      ...(label.startsWith(name.text) ? [label.slice(name.text.length)] : []),
      ...(label.endsWith(name.text) ? [label.slice(0, -name.text.length)] : []),
    ];
    return rests.some((rest) => {
      const { login, web, address, words, strange } = contextOf(rest);
      return !strange && (login + web + address > 0 || (words > 0 && rest.length > MAX_SHORT_LABEL_CHARACTERS));
    });
  });
}
