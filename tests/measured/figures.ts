/** Figures that stand in a page, beside the figures that a command prints. */

/** A number as people and commands write it: `2,158`, `0.9`. */
const NUMBER = String.raw`(\d[\d,]*(?:\.\d+)?)`;

export interface Claim {
  /** The page's own words; `{}` stands for each figure. They must stand there once. */
  readonly says: string;
  /** The same figures, in this order, out of what the command printed. */
  readonly figures: (printed: string) => readonly number[];
  /** For what no two runs measure alike: so many times as much, or as little, is the same. */
  readonly within?: number;
}

/** The figures of each place where the words stand, whatever the lines that they are wrapped into. */
function placesOf(says: string, text: string): readonly (readonly number[])[] {
  const words = (part: string): string => part.replaceAll(/\s+/g, ' ');
  const pattern = words(says).split('{}').map(RegExp.escape).join(NUMBER);
  return [...words(text).matchAll(new RegExp(pattern, 'g'))].map(([, ...found]) =>
    found.map((figure) => Number(figure.replaceAll(',', ''))),
  );
}

/** What a command printed in a row: `row('kit, all', printed)` of `│ kit, all │ 83 │ 31 │`. */
export function row(name: string, printed: string): readonly number[] {
  const line = printed.split('\n').find((found) => found.split('│')[1]?.trim() === name);
  if (line === undefined) throw new Error(`no row “${name}” was printed`);
  return line
    .split('│')
    .slice(2, -1)
    .map((cell) => Number(cell));
}

/** The figures of the one place where a command printed these words. */
export function printedAs(says: string, printed: string): readonly number[] {
  const [figures, ...others] = placesOf(says, printed);
  if (figures === undefined || others.length > 0) throw new Error(`“${says}” was printed ${others.length === 0 ? 'nowhere' : 'twice'}`);
  return figures;
}

/** So many of a hundred, rounded to so many places. */
export function percent(part: number, whole: number, places = 0): number {
  return Number(((100 * part) / whole).toFixed(places));
}

export function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}

function isSame(said: number, found: number, within: number | undefined): boolean {
  if (within === undefined) return said === found;
  return found <= said * within && said <= found * within;
}

/** What is wrong with one claim of a page; `undefined` when it says what was printed. */
export function problemOf({ says, figures, within }: Claim, page: string, printed: string): string | undefined {
  const [said, ...others] = placesOf(says, page);
  if (said === undefined || others.length > 0) return `“${says}” stands ${others.length === 0 ? 'nowhere' : 'twice'} in the page`;
  let found: readonly number[];
  try {
    found = figures(printed);
  } catch (error) {
    return `“${says}”: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (said.length === 0) return `“${says}” names no figure`;
  const agrees = said.length === found.length && said.every((figure, n) => isSame(figure, found[n] ?? Number.NaN, within));
  return agrees ? undefined : `“${says}”: the page says ${said.join(' · ')}, the command ${found.join(' · ')}`;
}
