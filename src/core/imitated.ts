import type { Difference } from './names/differences.ts';
import { joined } from './names/protected-names.ts';
import type { Lookalike } from './verdict.ts';

/** What an impostor pretends to be, as people know it. */
export interface Imitated {
  readonly name: string;
  /** The official host to compare it with. */
  readonly original: string;
  /** Which characters of the visited host differ from `original`. */
  readonly differences: readonly Difference[];
}

/** By the name of the very thing that the address says, where it has one (the NHS App, which is signed in to by NHS login); never beside a host that nobody has confirmed. */
export function imitatedBy({
  imitates,
  original,
  differences,
  borrowed,
}: Pick<Lookalike, 'imitates' | 'original' | 'differences' | 'borrowed'>): Imitated {
  const { hosts, unconfirmed = [], called = [] } = imitates;
  const known = borrowed && called.find(({ word }) => word === joined(borrowed.says));
  const confirmed = known?.host ?? (unconfirmed.includes(original) ? hosts.find((host) => !unconfirmed.includes(host)) : undefined);
  const compared = confirmed === undefined || confirmed === original ? { original, differences } : { original: confirmed, differences: [] };
  return { name: known?.name ?? imitates.name, ...compared };
}
