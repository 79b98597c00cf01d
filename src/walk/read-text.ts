import { LIMITS } from '../core/page-check/page-facts.ts';
import type { Around } from './around.ts';
import { disclaims } from './disclaimers.ts';
import { add, addLogo, cut, type Finds, plain, push } from './finds.ts';
import { writtenHost } from './host-of.ts';
import type { Marks } from './marks.ts';
import type { Tree } from './tree.ts';

/** More of a heading nobody reads; a page may have one without an end. */
const MAX_HEADING_CHARACTERS = 2000;

const SEEN = /\S/;
const COPIED = /(?:saved from url=\(\d+\)|mirrored from )\s*(\S+)/i;
const IS_NOTICE = /[©℗]|\(c\)\s|\bcopyright\b|\ball rights reserved\b/i;
const DRAWN = /^(?:https?:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#]\S*)?$/i;

/** Reads what is written, one text after the other: what is shown, a comment, a title. */
export function createReadText<Node>(
  found: Finds,
  tree: Tree<Node>,
  marks: Marks,
  base: string,
): (node: Node, kind: '#text' | '#comment' | 'title', around: Around<Node>) => void {
  let isNoticeOpen = false;

  function said(text: string, { heading, isLink }: Around<Node>): void {
    if (heading && heading.shown.length < MAX_HEADING_CHARACTERS) heading.shown += text.slice(0, MAX_HEADING_CHARACTERS);
    const line = plain(text.length > 2000 ? text.slice(0, 2000) : text);
    if (line === '') return;
    found.isDisclaimed ||= disclaims(line);
    if (found.words < LIMITS.words) found.words = Math.min(LIMITS.words, found.words + line.split(' ').length);
    if (isNoticeOpen) {
      // The sign in one element, and whose it is in the next.
      const last = found.notices.pop() ?? '';
      found.notices.push(cut(`${last} ${line}`, LIMITS.text));
      isNoticeOpen = false;
    } else if (IS_NOTICE.test(line) && push(found, 'notices', cut(fromNotice(line), LIMITS.text))) {
      isNoticeOpen = !/\p{L}{3}/u.test(fromNotice(line).replaceAll(/copyright/gi, ''));
    }
    if (!isLink && DRAWN.test(line)) add(found, 'drawnAddresses', writtenHost(line, base));
  }

  function titled(text: string, { isDrawing, isElsewhere }: Around<Node>): void {
    if (!isDrawing && found.title === '') {
      found.title = cut(plain(text), LIMITS.title);
      found.isDisclaimed ||= disclaims(found.title);
    }
    if (isDrawing && !isElsewhere) addLogo(found, text, '');
  }

  return (node, kind, around) => {
    if (kind === 'title') {
      titled(ownText(tree, node), around);
      return;
    }
    const text = tree.text(node);
    if (kind === '#comment') {
      const [, address] = COPIED.exec(text.slice(0, 500)) ?? [];
      if (address) add(found, 'copiedFrom', writtenHost(address, base));
    } else if ((around.heading || around.mark || SEEN.test(text)) && isTextShown(tree, node, around)) {
      marks.said(text, around);
      said(text, around);
    }
  };
}

function isTextShown<Node>(tree: Tree<Node>, node: Node, around: Around<Node>): boolean {
  // The children of an element with a shadow root are each shown, or not.
  if (around.shadow !== undefined) return tree.isShown(node);
  around.isShown ??= around.holder === undefined || tree.isShown(around.holder);
  return around.isShown;
}

/** The text right below a node. */
function ownText<Node>(tree: Tree<Node>, node: Node): string {
  let text = '';
  for (let child = tree.firstChild(node), i = 0; child !== undefined && i < 20; child = tree.nextSibling(child), i += 1)
    if (tree.kind(child) === '#text') text += tree.text(child).slice(0, 500);
  return text;
}

/** From the sign on. */
function fromNotice(line: string): string {
  const at = line.search(IS_NOTICE);
  return at > 40 ? line.slice(at) : line;
}
