import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from '../../../src/cli/csv.ts';

/** Cells as a reader of RFC 4180 finds them, which parts them at this sign; quotes in the middle of a cell are letters, as in spreadsheets. */
function cellsOf(table: string, sign: string): readonly string[] {
  const cells = [''];
  let quoted = false;
  for (let i = 0; i < table.length; i += 1) {
    const [letter = '', next] = [table[i], table[i + 1]];
    const cell = cells.at(-1) ?? '';
    const put = (text: string) => void cells.splice(-1, 1, text);
    if (quoted && letter === '"' && next === '"') {
      put(`${cell}"`);
      i += 1;
    } else if (quoted && letter === '"') quoted = false;
    else if (!quoted && letter === '"' && cell === '') quoted = true;
    else if (!quoted && (letter === sign || letter === '\n')) cells.push('');
    else put(cell + letter);
  }
  return cells;
}

const isFormula = (cell: string): boolean => /^["'\s]*[=+\-@\t\r＝＋－＠]/u.test(cell) && !/^["\s]*'/.test(cell);

test.for([
  ['=1+1', "'=1+1"],
  ['+44 20', "'+44 20"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "' =1"],
  ['\r=1', "' =1"],
  ['  =1', "'  =1"],
  ['＝1', "'＝1"],
  ['a;=1', "a;'=1"],
  ['a;"=1', `a;'""=1`],
  ['a\n=1', 'a =1'],
  ['\u001b[2Ja\u202e', ' [2Ja '],
  ['NHS - login', 'NHS - login'],
  ['https://x.example/?a=b&c=-1', 'https://x.example/?a=b&c=-1'],
])('%j is written as %j', ([text = '', written]) => {
  expect(csv([[text]])).toBe(`"${written}"\r\n`);
});

test('whatever a title holds, it is one cell, and none is a formula, also where cells are parted at semicolons or tabs', () => {
  const part = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', '"', '""', "'", ';', ',', 'a', '=cmd|', '＝');
  const text = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
  let formulas = 0;
  fc.assert(
    fc.property(text, text, (first, second) => {
      const written = csv([[first, second]]);
      expect(cellsOf(written.replace(/\r\n$/, ''), ',')).toHaveLength(2);
      formulas += [first, second].filter(isFormula).length;
      for (const sign of [',', ';', '\t']) expect(cellsOf(written.replace(/\r\n$/, ''), sign).filter(isFormula)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
  expect(formulas).toBeGreaterThan(200);
});
