/**
 * Where a tab lives: windows that are private, and containers (Firefox), are worlds of their own. What is seen in one is never used in another.
 */
export interface World {
  readonly isPrivate: boolean;
  /** Firefox: the cookie store, one for each container; empty where the browser has only one. */
  readonly container: string;
}

/** Whether two tabs live in one world; a tab of which nobody knows lives with nobody. */
export function isSameWorld(a: World | undefined, b: World | undefined): boolean {
  return a !== undefined && b !== undefined && a.isPrivate === b.isPrivate && a.container === b.container;
}
