import { plainText } from './plain-text.ts';

/**
 * A table as CSV (RFC 4180): every cell quoted, lines ended by CR LF.
 *
 * No cell can become a formula (OWASP, “CSV injection”; ASVS 1.2.10): an apostrophe stands before what begins with `=` `+` `-` `@`, and tabs, ends of lines and other
 * controls are spaces. Spreadsheets of many languages part cells at `;` and ignore quotes in the middle of one, so it stands also before such signs behind a `;`.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Where a cell begins, or would where cells are parted at `;`; quotes and spaces before the sign do not hinder spreadsheets. Also the signs of full width. */
const FORMULA = /(^|;)(?=["' ]*[=+\-@＝＋－＠])/g;

function cell(text: string): string {
  return `"${plainText(text).replaceAll(FORMULA, "$1'").replaceAll('"', '""')}"`;
}
