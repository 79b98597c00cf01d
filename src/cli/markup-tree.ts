import { Parser } from 'htmlparser2';
import type { Tree } from '../walk/tree.ts';

/** A node of markup that was read from a file: nothing is loaded, run or drawn. */
export interface MarkupNode {
  readonly kind: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: MarkupNode[];
  /** With all that it is in. */
  readonly isShown: boolean;
  next?: MarkupNode;
}

/** A file longer than this is cut. */
const MAX_MARKUP_CHARACTERS = 8_000_000;

/** Browsers put no more than 512 tags within each other, and the parser takes longer for each the more are open. */
const MAX_OPEN_TAGS = 20_000;

/** A page that is made to keep its reader busy. */
class TooDeepMarkup extends Error {
  readonly code = 'too-deep';
  constructor() {
    super(
      `this page has more than ${MAX_OPEN_TAGS} tags within each other, and is not read: no browser shows it so. Save it from a browser, which puts it right.`,
    );
  }
}

/** Markup as a tree. Throws `TooDeepMarkup`. */
export function parseMarkup(markup: string): MarkupNode {
  const root: MarkupNode = { kind: '#document', text: '', attributes: {}, children: [], isShown: true };
  const open: MarkupNode[] = [root];
  const append = (kind: string, text: string, attributes: Readonly<Record<string, string>> = {}): MarkupNode => {
    const parent = open.at(-1) ?? root;
    const node: MarkupNode = { kind, text, attributes, children: [], isShown: parent.isShown && isSeen(kind, attributes) };
    const before = parent.children.at(-1);
    if (before) before.next = node;
    parent.children.push(node);
    return node;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (open.push(append(name, '', attributes)) > MAX_OPEN_TAGS) throw new TooDeepMarkup();
    },
    onclosetag: () => void (open.length > 1 && open.pop()),
    ontext: (text) => void append('#text', text),
    oncomment: (text) => void append('#comment', text),
  });
  parser.end(markup.slice(0, MAX_MARKUP_CHARACTERS));
  return root;
}

const HIDDEN =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*[01](?:px|pt|em)?\s*(?:;|$|!)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$|!)/i;

/** What is seen of markup without its styles: frames and canvases count by what their attributes say, on a screen of this size. */
const SCREEN = { width: 1280, height: 800 };

export const markupTree: Tree<MarkupNode> = {
  firstChild: ({ children }) => children[0],
  nextSibling: ({ next }) => next,
  kind: ({ kind }) => kind,
  text: ({ text }) => text,
  attribute: ({ attributes }, name) => (Object.hasOwn(attributes, name) ? (attributes[name] ?? '') : ''),
  shadow: () => undefined,
  frame: () => undefined,
  isShown: ({ isShown }) => isShown,
  share: ({ attributes }) =>
    part(attributes.width, SCREEN.width, attributes.style, 'width') * part(attributes.height, SCREEN.height, attributes.style, 'height'),
};

function isSeen(kind: string, attributes: MarkupNode['attributes']): boolean {
  return kind !== 'head' && !Object.hasOwn(attributes, 'hidden') && !HIDDEN.test(attributes.style ?? '');
}

function part(attribute: string | undefined, whole: number, style = '', name = ''): number {
  const said = attribute ?? new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*([\\d.]+(?:px|%|vw|vh)?)`, 'i').exec(style)?.[1] ?? '';
  const number = Number.parseFloat(said);
  if (Number.isNaN(number)) return 0;
  return Math.min(1, /[%v]/.test(said) ? number / 100 : number / whole);
}
