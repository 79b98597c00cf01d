import { type Audit, certainStart } from './audit.ts';

export interface Repaired {
  readonly text: string;
  readonly changed: number;
}

/** A bookmarks page in which the addresses that are certain to be wanted stand in the place of those that cannot work, and nothing else is other than it was. */
export function repaired(text: string, { audited }: Audit): Repaired {
  const parts: string[] = [];
  let done = 0;
  let changed = 0;
  for (const found of audited) {
    const { spot } = found.bookmark;
    const start = spot && certainStart(found);
    if (!spot || start === undefined || spot.start < done) continue;
    parts.push(text.slice(done, spot.start), `"${escaped(start)}"`);
    done = spot.end;
    changed += 1;
  }
  return { text: [...parts, text.slice(done)].join(''), changed };
}

/** A text between double quotes of markup. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
