/** A rule of the Public Suffix List, as psl keeps it. */
export interface SuffixRule {
  /** As the list writes it: `*.ck`, `!www.ck`. */
  readonly rule: string;
  readonly suffix: string;
  /** The suffix in A-labels (RFC 5890 2.3.2.1). */
  readonly punySuffix: string;
  readonly wildcard: boolean;
  readonly exception: boolean;
}

/** The rules of the Public Suffix List by their suffix in A-labels. */
export interface SuffixRules {
  get(punySuffix: string): SuffixRule | undefined;
}

/** What stands behind a suffix that is no plain rule. */
const MARK = ' *';

/**
 * Looks rules up where they are written: one text, a line for each suffix, sorted; ` *` and ` !` behind it mark wildcards and exceptions. Nothing is
 * built before the first question, and nothing for it: most hosts resemble nobody, and nobody asks about their suffix.
 */
export function suffixRules(text: string, toUnicode: (domain: string) => string): SuffixRules {
  return {
    get(punySuffix) {
      let low = 0;
      let high = text.length;
      while (low < high) {
        const start = text.lastIndexOf('\n', Math.floor((low + high) / 2) - 1) + 1;
        const newline = text.indexOf('\n', start);
        const end = newline < 0 ? text.length : newline;
        const nameEnd = text[end - MARK.length] === MARK[0] ? end - MARK.length : end;
        const name = text.slice(start, nameEnd);
        if (name === punySuffix) return ruleOf(punySuffix, text.slice(nameEnd + 1, end), toUnicode);
        if (name < punySuffix) low = end + 1;
        else high = start;
      }
      return undefined;
    },
  };
}

function ruleOf(punySuffix: string, mark: string, toUnicode: (domain: string) => string): SuffixRule {
  const suffix = toUnicode(punySuffix);
  const [wildcard, exception] = [mark === '*', mark === '!'];
  return { rule: `${wildcard ? '*.' : mark}${suffix}`, suffix, punySuffix, wildcard, exception };
}
