import type { Tree } from './tree.ts';

/** The shadow root of an element, though it be closed: extensions may look into those, too. */
export type ClosedRoot = (element: Element) => Node | null | undefined;

/** What holds a document of its own, and who says which. */
const DOCUMENTS_WITHIN = [
  ['iframe', 'HTMLIFrameElement'],
  ['frame', 'HTMLFrameElement'],
  ['object', 'HTMLObjectElement'],
] as const;

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
  const { Node, Element, CharacterData, Range } = window;
  const firstChild = getter<Node | null>(Node.prototype, 'firstChild');
  const nextSibling = getter<Node | null>(Node.prototype, 'nextSibling');
  const nodeType = getter<number>(Node.prototype, 'nodeType');
  const localName = getter<string>(Element.prototype, 'localName');
  const data = getter<string>(CharacterData.prototype, 'data');
  const shadowRoot = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
  const documentIn: ReadonlyMap<string, (this: Node) => Document | null> = new Map(
    DOCUMENTS_WITHIN.flatMap(([kind, of]) => {
      const document = own<Document | null>(window[of]?.prototype, 'contentDocument');
      return document ? [[kind, document] as const] : [];
    }),
  );
  const { getAttribute, getBoundingClientRect, checkVisibility } = Element.prototype;
  const { selectNodeContents, getClientRects } = Range.prototype;
  const seen = Math.max(1, window.innerWidth * window.innerHeight);
  const isElement = (node: Node): node is Element => nodeType.call(node) === 1;

  return {
    firstChild: (node) => firstChild.call(node) ?? undefined,
    nextSibling: (node) => nextSibling.call(node) ?? undefined,
    kind(node) {
      const type = nodeType.call(node);
      if (type === 1) return localName.call(node).toLowerCase();
      return type === 3 || type === 4 ? '#text' : type === 8 ? '#comment' : '#other';
    },
    text: (node) => data.call(node),
    attribute: (node, name) => getAttribute.call(node as Element, name) ?? '',
    shadow(node) {
      const name = localName.call(node);
      if (!SHADOW_HOSTS.has(name) && !name.includes('-')) return undefined;
      return closedRoot(node as Element) ?? shadowRoot.call(node) ?? undefined;
    },
    frame(node) {
      try {
        return documentIn.get(localName.call(node))?.call(node) ?? undefined;
      } catch {
        // Of another origin.
        return undefined;
      }
    },
    isShown(node) {
      if (!isElement(node)) return hasPlace(node);
      if (typeof checkVisibility === 'function' && !checkVisibility.call(node, { opacityProperty: true, visibilityProperty: true }))
        return false;
      return !(Number.parseFloat(window.getComputedStyle(node).fontSize) < MIN_FONT_PX);
    },
    share(node) {
      const { width, height } = getBoundingClientRect.call(node as Element);
      return (width * height) / seen;
    },
  };

  function hasPlace(node: Node): boolean {
    const range = new Range();
    selectNodeContents.call(range, node);
    return getClientRects.call(range).length > 0;
  }
}

/** How the browser itself answers for a property. */
function getter<Value>(prototype: object, name: string): (this: Node) => Value {
  const get = own<Value>(prototype, name);
  if (!get) throw new TypeError(`This browser's nodes have no ${name}`);
  return get;
}

function own<Value>(prototype: object | undefined, name: string): ((this: Node) => Value) | undefined {
  return prototype && (Object.getOwnPropertyDescriptor(prototype, name)?.get as ((this: Node) => Value) | undefined);
}
