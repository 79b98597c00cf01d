/** Whether a text, in any case, has the shape of a pattern. */
export type TextPattern = (text: string) => boolean;

/**
 * Compiles a pattern: text matches itself, `*` any characters, `{a,b}` one of several; `<43>`, which stands alone, exactly so many characters of base64url
 * (RFC 4648 5), `<43+>` so many or more: an opaque value. Anchored; linear in the text for each star.
 */
export function textPattern(pattern: string): TextPattern {
  const choices = alternatives(pattern.toLowerCase()).map((choice) => opaque(choice) ?? wildcard(choice));
  return (text) => {
    const lower = text.toLowerCase();
    return choices.some((test) => test(lower));
  };
}

/** Whether a pattern can be looked up as the text that it is, or as one of several: nothing in it stands for texts that nobody wrote down. */
export function isLiteral(pattern: string): boolean {
  return !/[*<]/.test(pattern);
}

/** `a{b,c}d` → `['abd', 'acd']`, one or more braces. */
export function alternatives(pattern: string): readonly string[] {
  const open = pattern.indexOf('{');
  const close = pattern.indexOf('}', open);
  if (open < 0 || close < 0) return [pattern];
  const rests = alternatives(pattern.slice(close + 1));
  return pattern
    .slice(open + 1, close)
    .split(',')
    .flatMap((choice) => rests.map((rest) => pattern.slice(0, open) + choice + rest));
}

/** `<43>`, `<43+>`; `undefined` for any other pattern. */
function opaque(pattern: string): TextPattern | undefined {
  const [, digits, more] = /^<(\d+)(\+?)>$/.exec(pattern) ?? [];
  const length = Number(digits);
  if (digits === undefined) return undefined;
  return (text) => (more === '+' ? text.length >= length : text.length === length) && /^[\w-]*$/.test(text);
}

/** Greedy scan for the texts between the stars. */
function wildcard(pattern: string): TextPattern {
  const [first = '', ...others] = pattern.split('*');
  const last = others.pop();
  if (last === undefined) return (text) => text === first;
  return (text) => {
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
    let from = first.length;
    for (const part of others) {
      const found = text.indexOf(part, from);
      if (found < 0) return false;
      from = found + part.length;
    }
    return from <= text.length - last.length;
  };
}
