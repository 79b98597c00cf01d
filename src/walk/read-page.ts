import type { PageFacts } from '../core/page-check/page-facts.ts';
import { type ClosedRoot, documentTree } from './document-tree.ts';
import { walk } from './walk.ts';

/** A page waits no longer for being read. */
const MAX_MS = 40;

/** Reads the page that this runs in, and at which host that was. */
export function readPage(
  window: Window & typeof globalThis,
  closedRoot?: ClosedRoot,
): { readonly host: string; readonly facts: PageFacts } {
  const { location, performance } = window;
  const until = performance.now() + MAX_MS;
  const facts = walk<Node>(documentTree(window, closedRoot), window.document, location.href, () => performance.now() > until);
  return { host: location.host, facts };
}
