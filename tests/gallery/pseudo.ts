const ACCENTED = new Map([...'aceinosuyACEINOSUY'].map((letter, at) => [letter, [...'àçéîñöšûýÀÇÉÎÑÖŠÛÝ'][at] ?? letter]));

/** How much longer a sentence may become in another language. */
const LONGER = 0.4;

/** English that shows what is wrong with a page: letters with marks (is anything cut off, or not translated?), brackets (is it whole?), and 40 % more of it. */
export function pseudo(message: string): string {
  const accented = message.replaceAll(/\{\w+\}|\w/g, (piece) => ACCENTED.get(piece) ?? piece);
  const more = 'ôñé tŵö ţĥŕéé ƒôûŕ '
    .repeat(10)
    .slice(0, Math.ceil(message.length * LONGER))
    .trim();
  return `[${accented} ${more}]`;
}
