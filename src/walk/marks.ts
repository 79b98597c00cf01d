import type { Logo } from '../core/page-check/page-facts.ts';

/** A name in letters where others have a picture: drawn, or written. */
export interface Mark {
  shown: string;
  readonly isWritten: boolean;
}

/** What a text stands in. */
interface Surroundings {
  readonly mark?: Mark | undefined;
  readonly heading?: object | undefined;
  readonly isSkip: boolean;
  readonly isElsewhere: boolean;
}

const WORDMARK = /(?:^|[\s_-])(?:logo|brand|wordmark)(?:$|[\s_-])|[a-z]Logo(?:$|[\s_-])/;
/** More is no name. */
const MOST_CHARACTERS = 40;
const MOST_MARKS = 4;
/** They stand in a line of text, and part none. */
const INLINE: ReadonlySet<string> = new Set('a abbr b bdi bdo big em font i mark s small span strong sub sup u'.split(' '));

/** Whether an element is called a logo, by its classes and its id: not a whole page that is called after a brand’s (`rebranded`). */
export function isWordmark(names: string): boolean {
  return WORDMARK.test(names);
}

function collect(mark: Mark, text: string): void {
  if (mark.shown.length <= MOST_CHARACTERS) mark.shown += text.slice(0, MOST_CHARACTERS + 1);
}

export type Marks = ReturnType<typeof createMarks>;

/** Gathers what is written where a logo is, among the page’s logos. */
export function createMarks(logos: readonly Logo[], logo: (text: string, isWritten: boolean) => void) {
  let count = 0;
  // The first line of the page: what stands above all else is its name, or none.
  let first: Mark | undefined = { shown: '', isWritten: true };

  function end({ shown, isWritten }: Mark): void {
    const text = shown.replaceAll(/\s+/g, ' ').trim();
    if (text === '' || text.length > MOST_CHARACTERS || count >= MOST_MARKS || logos.some((one) => one.text === text)) return;
    count += 1;
    logo(text, isWritten);
  }

  return {
    end,
    /** An element begins or ends: lines end there, unless it stands in one. */
    line(kind: string): void {
      if (!first || INLINE.has(kind) || first.shown.trim() === '') return;
      end(first);
      first = undefined;
    },
    /** A shown text. A heading is told as such. */
    said(text: string, { mark, heading, isSkip, isElsewhere }: Surroundings): void {
      if (mark) collect(mark, text);
      if (heading) first = undefined;
      else if (first && !isSkip && !isElsewhere) collect(first, text);
    },
  };
}
