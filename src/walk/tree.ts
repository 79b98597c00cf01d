/** A page as the walk sees it: a document of the browser's, or markup that was read from a file. `undefined` where there is nothing. */
export interface Tree<Node> {
  firstChild(node: Node): Node | undefined;
  nextSibling(node: Node): Node | undefined;
  /** The local name of an element in lower case; `#text`, `#comment`; anything else for what only holds others. */
  kind(node: Node): string;
  /** Of a text or a comment. */
  text(node: Node): string;
  /** Of an element; empty when it is not there. */
  attribute(node: Node, name: string): string;
  /** What an element has inside of it that its children are not: a shadow root. */
  shadow(node: Node): Node | undefined;
  /** The document in a frame, where it may be read. */
  frame(node: Node): Node | undefined;
  /** Whether an element is shown, with all around it in its document; of a text, whether it has a place on the page. */
  isShown(node: Node): boolean;
  /** How much of what is seen an element takes, from 0 to 1. */
  share(node: Node): number;
}
