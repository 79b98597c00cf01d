import type { Brand, Catalogue } from '../../catalogue/types.ts';

/** What gave an impostor away. */
export const TECHNIQUES = ['userinfo', 'embedded', 'suffix', 'homoglyph', 'typo', 'bit-flip', 'combosquat', 'subdomain', 'path'] as const;

export type Technique = (typeof TECHNIQUES)[number];

/** A stretch of the visited host (UTF-16 offsets into its Unicode form) that is not what it seems, and what stands there in the original. */
export interface Difference {
  readonly at: number;
  readonly length: number;
  readonly visited: string;
  readonly original: string;
}

/** A host that resembles a protected name. */
export interface Resemblance {
  readonly imitates: Brand;
  readonly original: string;
  readonly technique: Technique;
  readonly certainty: 'certain' | 'likely';
  readonly differences: readonly Difference[];
}

/** Builds the index of protected names; the answer tells which of them a URL's host imitates, if any. */
export function createResemblance(_catalogue: Catalogue): (url: URL) => Resemblance | undefined {
  return () => undefined;
}
