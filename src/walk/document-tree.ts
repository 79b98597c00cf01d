import type { Tree } from './tree.ts';

/** The shadow root of an element, though it be closed: extensions may look into those, too. */
export type ClosedRoot = (element: Element) => Node | null | undefined;

/** Smaller text is there for machines. */
const MIN_FONT_PX = 2;

/** All that a shadow root can be put on, beside elements of a page's own make, which have a dash (DOM, "valid shadow host name"). Asking is dear. */
const SHADOW_HOSTS: ReadonlySet<string> = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/**
 * The document of a page that somebody else wrote.
 *
 * A page can put names of its own over what a node has (`<form><input name="firstChild">`; HTML, "named access" and `[LegacyOverrideBuiltIns]`), so each
 * question is asked through the prototype, where the script has a world of its own.
 */
export function documentTree(window: Window & typeof globalThis, closedRoot: ClosedRoot = () => null): Tree<Node> {
  const { Node, Element, CharacterData, HTMLIFrameElement } = window;
  const firstChild = getter<Node | null>(Node.prototype, 'firstChild');
  const nextSibling = getter<Node | null>(Node.prototype, 'nextSibling');
  const nodeType = getter<number>(Node.prototype, 'nodeType');
  const localName = getter<string>(Element.prototype, 'localName');
  const data = getter<string>(CharacterData.prototype, 'data');
  const shadowRoot = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
  const contentDocument = getter<Document | null>(HTMLIFrameElement.prototype, 'contentDocument');
  const { getAttribute, getBoundingClientRect, checkVisibility } = Element.prototype;
  const seen = Math.max(1, window.innerWidth * window.innerHeight);
  const isElement = (node: Node): node is Element => nodeType(node) === 1;

  return {
    firstChild: (node) => firstChild(node) ?? undefined,
    nextSibling: (node) => nextSibling(node) ?? undefined,
    kind(node) {
      const type = nodeType(node);
      if (type === 1) return localName(node).toLowerCase();
      return type === 3 || type === 4 ? '#text' : type === 8 ? '#comment' : '#other';
    },
    text: (node) => data(node),
    attribute: (node, name) => (isElement(node) ? (getAttribute.call(node, name) ?? '') : ''),
    shadow(node) {
      if (!isElement(node)) return undefined;
      const name = localName(node);
      if (!SHADOW_HOSTS.has(name) && !name.includes('-')) return undefined;
      return closedRoot(node) ?? shadowRoot(node) ?? undefined;
    },
    frame(node) {
      try {
        return contentDocument(node) ?? undefined;
      } catch {
        // Of another origin.
        return undefined;
      }
    },
    isShown(node) {
      if (!isElement(node)) return true;
      if (typeof checkVisibility === 'function' && !checkVisibility.call(node, { opacityProperty: true, visibilityProperty: true }))
        return false;
      return !(Number.parseFloat(window.getComputedStyle(node).fontSize) < MIN_FONT_PX);
    },
    share(node) {
      if (!isElement(node)) return 0;
      const { width, height } = getBoundingClientRect.call(node);
      return (width * height) / seen;
    },
  };
}

/** A property as the browser made it. */
function getter<Value>(prototype: object, name: string): (node: Node) => Value {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new TypeError(`This browser's nodes have no ${name}`);
  return (node) => get.call(node) as Value;
}
