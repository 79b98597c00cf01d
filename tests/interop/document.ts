import { readFileSync, writeFileSync } from 'node:fs';

const DOCUMENT = new URL('../../docs/measurements.md', import.meta.url).pathname;
const [BEGIN, END] = ['<!-- interop: begin -->', '<!-- interop: end -->'];

/** Puts a table between the two marks in docs/measurements.md; fails where they are not. */
export function writeDown(table: string): void {
  const text = readFileSync(DOCUMENT, 'utf8');
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${DOCUMENT} has no ${BEGIN} … ${END}`);
  writeFileSync(DOCUMENT, `${text.slice(0, begin + BEGIN.length)}\n\n${table.trim()}\n\n${text.slice(end)}`);
}
