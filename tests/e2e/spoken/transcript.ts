/** A part of a page as a screen reader is told of it, in the same words for every browser. */
export interface Spoken {
  /** As ARIA calls it; `text` for words, `block` for what only holds other things together. */
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** What else is said: `level 1`, `collapsed`, `checked`, `unavailable`. */
  readonly states: readonly string[];
  /** How urgently changes in it are told. */
  readonly live?: string | undefined;
  readonly children: readonly Spoken[];
}

/** Told by name and state; what is in them is in their names. */
const WHOLE: ReadonlySet<string> = new Set('heading button link summary textbox searchbox combobox checkbox radio image file'.split(' '));

/** Told when they are entered. */
const HOLDERS: ReadonlySet<string> = new Set('main region contentinfo form search group radiogroup dialog'.split(' '));

/**
 * What a screen reader tells from top to bottom, a line each: role, name, states, and what describes it after a dash; words between quotes. What is entered holds what is
 * further in.
 */
export function transcript(title: string, page: Spoken): string {
  return [`title ${quoted(title)}`, ...lines(page.children), ''].join('\n');
}

function lines(children: readonly Spoken[]): readonly string[] {
  const told: string[] = [];
  let words = '';
  const pause = (): void => {
    if (plain(words) !== '') told.push(quoted(words));
    words = '';
  };
  const tell = (one: Spoken): void => {
    if (one.role === 'text') {
      words += one.name;
      return;
    }
    if (WHOLE.has(one.role)) {
      pause();
      told.push(line(one));
    } else if (one.live !== undefined) {
      pause();
      const inside = lines(one.children);
      if (inside.length > 0) told.push(`live ${one.live} ${inside.join(' ')}`);
    } else if (HOLDERS.has(one.role) && (one.name !== '' || one.role === 'main')) {
      pause();
      const inside = lines(one.children);
      if (inside.length > 0) told.push(line(one), ...inside.map((each) => `  ${each}`));
    } else if (one.role === 'inline') {
      one.children.forEach(tell);
    } else {
      pause();
      for (const child of one.children) if (!(one.role === 'label' && isWords(child))) tell(child);
      pause();
    }
  };
  children.forEach(tell);
  pause();
  return told;
}

/** The words of a label, which are told as the name of its field. */
function isWords({ role, children }: Spoken): boolean {
  return role === 'text' || (['block', 'inline'].includes(role) && children.every(isWords));
}

function line({ role, name, states, description }: Spoken): string {
  const described = plain(description) === '' ? '' : ` – ${quoted(description)}`;
  return [role, ...(plain(name) === '' ? [] : [quoted(name)]), ...states].join(' ') + described;
}

function quoted(text: string): string {
  return `“${plain(text)}”`;
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** What a person hears of a page in the order in which they come to it: its heading, the first thing that they can do, and what is announced. */
export function landmarksOf(told: string): { readonly heading: string; readonly announced: string; readonly order: readonly string[] } {
  const all = told.split('\n').map((each) => each.trim());
  const found = {
    heading: /^heading “(.*)” level 1$/,
    control: /^(?:button|link|searchbox|textbox|summary|radio|checkbox) /,
    announced: /^live \w+ “(.*)”$/,
  };
  const at = (pattern: RegExp) => all.findIndex((each) => pattern.test(each));
  const last = (pattern: RegExp) => all.findLastIndex((each) => pattern.test(each));
  const places = { heading: at(found.heading), control: at(found.control), announced: last(found.announced) };
  const text = (place: number, pattern: RegExp) => pattern.exec(all[place] ?? '')?.[1] ?? '';
  return {
    heading: text(places.heading, found.heading),
    announced: text(places.announced, found.announced),
    order: Object.entries(places)
      .filter(([, place]) => place >= 0)
      .toSorted(([, a], [, b]) => a - b)
      .map(([name]) => name),
  };
}
