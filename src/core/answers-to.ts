/** What a door is known by. */
export interface Known {
  readonly name: string;
  /** Host of the start page. */
  readonly host: string;
  readonly alsoKnownAs: readonly string[];
}

/** Whether a door answers to what was typed: every word begins a word of its name, another name, or its host; case and accents don't count. */
export function answersTo(door: Known, typed: string): boolean {
  const words = wordsOf([door.name, door.host, ...door.alsoKnownAs].join(' '));
  const all = wordsOf(typed);
  // Whoever typed something, but no letter, has named nothing.
  if (all.length === 0) return typed.trim() === '';
  return all.every((wanted) => words.some((word) => word.startsWith(wanted)));
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\u0300-\u036f'’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
