import { LIMITS, type PageFacts } from '../core/page-check/page-facts.ts';
import type { Around, Heading } from './around.ts';
import { carriesAddress } from './disclaimers.ts';
import { addLogo, cut, type Finds, factsOf, nothingFound, plain, push } from './finds.ts';
import { createMarks, isWordmark, type Mark, type Marks } from './marks.ts';
import { createReadText } from './read-text.ts';
import { createTags, type Tags } from './tags.ts';
import type { Tree } from './tree.ts';

const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'legend']);
const SKIPPED: ReadonlySet<string> = new Set(['style', 'template', 'noscript', 'math']);
const FRAMES: ReadonlySet<string> = new Set(['iframe', 'frame', 'object', 'embed']);
const BUTTONS = /^(?:button|option)$/;
const LOGO = /logo|brand/i;

/**
 * Reads a page once: at most so many nodes, each list and each text at most so long, and no value of any field. `base`: the address of the page, which
 * says what is elsewhere. `isLate`: asked now and then whether it takes too long.
 */
export function walk<Node>(tree: Tree<Node>, root: Node, base: string, isLate: () => boolean = () => false): PageFacts {
  const found = nothingFound(carriesAddress(base));
  let nodes = 0;
  let isStopped = false;
  const marks = createMarks(found.logos, (text, isWritten) => addLogo(found, text, '', isWritten));
  const readText = createReadText(found, tree, marks, base);
  const tags = createTags(found, base);
  const readElement = createReadElement(found, tree, marks, tags, within);

  /** Depth first, in the order of the document. */
  function children(node: Node, around: Around<Node>): void {
    if (around.depth > LIMITS.depth) {
      found.isPartial = true;
      return;
    }
    for (let child = tree.firstChild(node); child !== undefined; child = tree.nextSibling(child)) {
      nodes += 1;
      isStopped ||= nodes > LIMITS.nodes || (nodes % 64 === 0 && isLate());
      if (isStopped) return;
      visit(child, around);
    }
  }

  function visit(node: Node, around: Around<Node>): void {
    const kind = tree.kind(node);
    if (kind === '#text' || kind === '#comment' || kind === 'title') readText(node, kind, around);
    else if (kind === 'script') tags.loads(tree.attribute(node, 'src'));
    else if (kind.startsWith('#')) children(node, around);
    else if (!SKIPPED.has(kind)) readElement(node, kind, around);
  }

  /** What is in an element: its own children, those of its shadow root, or the page in a frame. */
  function within(node: Node, kind: string, inside: Around<Node>): void {
    if (inside.shadow !== undefined) children(inside.shadow, { ...inside, shadow: undefined });
    if (!FRAMES.has(kind)) {
      children(node, inside);
      return;
    }
    // What nobody sees asks for nothing. Each frame that is read costs the browser a world of its own.
    if (!tree.isShown(node)) return;
    isStopped ||= isLate();
    if (isStopped) return;
    const document = tree.frame(node);
    if (document === undefined) tags.frames(tree.attribute(node, 'src') || tree.attribute(node, 'data'), shareOf(tree, node));
    else children(document, { ...inside, holder: undefined, shadow: undefined });
  }

  children(root, { depth: 0, isElsewhere: false, isLink: false, isSkip: false, isDrawing: false });
  found.isPartial ||= isStopped;
  return factsOf(found);
}

/** Reads elements: what a tag says, what it makes of the texts inside, and, by `within`, all that is in it. */
function createReadElement<Node>(
  found: Finds,
  tree: Tree<Node>,
  marks: Marks,
  tags: Tags,
  within: (node: Node, kind: string, inside: Around<Node>) => void,
): (node: Node, kind: string, around: Around<Node>) => void {
  return (node, kind, around) => {
    const attribute = (name: string): string => tree.attribute(node, name);
    const role = attribute('role');
    const names = kind === 'input' ? '' : `${attribute('class')} ${attribute('id')}`;
    const isNamed = LOGO.test(names);
    if (kind === 'canvas') found.canvas = Math.max(found.canvas, shareOf(tree, node));
    else tags.look(kind, attribute, role, isNamed, around.isElsewhere);
    const isLink = kind === 'a';
    const isAway = (isLink || kind === 'form') && tags.leads(attribute(isLink ? 'href' : 'action'));
    const isHeading = HEADINGS.has(kind) || role === 'heading';
    const heading: Heading | undefined = isHeading ? { shown: '' } : around.heading;
    marks.line(kind);
    // What stands in it, somebody may have typed.
    const editable = attribute('contenteditable');
    if (kind === 'textarea' || (editable !== '' && editable.toLowerCase() !== 'false')) {
      found.isPartial ||= kind !== 'textarea';
      return;
    }
    const isElsewhere = around.isElsewhere || BUTTONS.test(kind) || role === 'button' || (isLink && isAway);
    const isMark = around.mark === undefined && !isElsewhere && (kind === 'svg' || (isNamed && isWordmark(names)));
    const mark: Mark | undefined = isMark ? { shown: '', isWritten: kind !== 'svg' } : around.mark;
    within(node, kind, {
      depth: around.depth + 1,
      holder: node,
      shadow: tree.shadow(node),
      isLink: around.isLink || isLink,
      isSkip: around.isSkip || (isLink && /^#./.test(attribute('href'))),
      isDrawing: around.isDrawing || kind === 'svg',
      isElsewhere,
      heading,
      mark,
    });
    marks.line(kind);
    if (isMark && mark) marks.end(mark);
    if (isHeading && heading) push(found, 'headings', cut(plain(heading.shown), LIMITS.text));
  };
}

function shareOf<Node>(tree: Tree<Node>, node: Node): number {
  const part = tree.share(node);
  return part >= 0 && part <= 1 ? Math.round(part * 100) / 100 : part > 1 ? 1 : 0;
}
