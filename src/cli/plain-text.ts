/**
 * What steers a terminal or turns the direction of writing, and may stand in the title of a bookmark: control characters (C0, C1), marks and
 * overrides of direction (Unicode, UAX #9), and separators of lines.
 */
const STEERING = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** Text of strangers on one line, without anything that a terminal or a spreadsheet would obey. */
export function plainText(text: string): string {
  return text.replaceAll(STEERING, ' ');
}

/** JSON on one line that holds the same text, and prints nothing that a terminal would obey. */
export function plainJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(STEERING, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
