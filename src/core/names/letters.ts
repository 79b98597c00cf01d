import { blurredCode } from './look-twice.ts';

/** A text's letters and digits in one row, without dots and dashes. */
export interface Letters {
  /** Character codes, as the characters look (see `blurred`); only the first `length` count. */
  readonly codes: Uint8Array;
  readonly length: number;
  /** Places in the row where a dot stood. */
  readonly dots: readonly number[];
  /** Places in the row where a dash stood. */
  readonly dashes: readonly number[];
}

const DOT = 0x2e;
const DASH = 0x2d;

/** Reads a host name, or any text of ASCII, letter by letter: this happens to every host, so no text is made. */
export function lettersOf(text: string): Letters {
  const codes = new Uint8Array(text.length);
  const dots: number[] = [];
  const dashes: number[] = [];
  let length = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === DOT) dots.push(length);
    else if (code === DASH) dashes.push(length);
    else {
      codes[length] = blurredCode(code);
      length += 1;
    }
  }
  return { codes, length, dots, dashes };
}

/** A stretch of the row as text. */
export function textOf({ codes }: Letters, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i += 1) text += String.fromCharCode(codes[i] ?? 0);
  return text;
}
