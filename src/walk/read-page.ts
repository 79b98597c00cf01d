import type { PageFacts } from '../core/page-check/page-facts.ts';
import { type ClosedRoot, documentTree } from './document-tree.ts';
import { walk } from './walk.ts';

/** A page waits no longer for being read. */
const MOST_MS = 40;

/** Reads the page that this runs in. */
export function readPage(window: Window & typeof globalThis, closedRoot?: ClosedRoot): PageFacts {
  const until = performance.now() + MOST_MS;
  return walk(documentTree(window, closedRoot), window.document, window.location.href, () => performance.now() > until);
}
