/** A host name as it reads: its letters and digits in one row, and where its labels and words begin. */
export interface Reading {
  readonly labels: readonly string[];
  /** The labels without dots and dashes, one behind the other. */
  readonly flat: string;
  /** For each place in `flat`, the label that it is in. */
  readonly labelAt: readonly number[];
  /** Places in `flat` where a label or a word begins (behind a dot, a dash, or between a digit and a letter), and its end. */
  readonly boundaries: ReadonlySet<number>;
  /** Places in `flat` behind a dot or a dash, and both ends. */
  readonly breaks: ReadonlySet<number>;
}

/** Joined with what follows, it is still no part of it (`wwwgovuk`). */
const WWW = 'www';

export function readingOf(labels: readonly string[]): Reading {
  const labelAt: number[] = [];
  const breaks = new Set<number>([0]);
  const boundaries = new Set<number>([0]);
  let flat = '';
  for (const [number, label] of labels.entries()) {
    breaks.add(flat.length);
    if (label.length > WWW.length && label.startsWith(WWW)) breaks.add(flat.length + WWW.length);
    for (const character of label) {
      if (character === '-') breaks.add(flat.length);
      else {
        const before = flat.at(-1) ?? '';
        if (isDigit(before) !== isDigit(character)) boundaries.add(flat.length);
        flat += character;
        labelAt.push(number);
      }
    }
  }
  breaks.add(flat.length);
  for (const at of breaks) boundaries.add(at);
  return { labels, flat, labelAt, boundaries, breaks };
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}
