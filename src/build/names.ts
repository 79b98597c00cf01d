import { catalogue } from '../catalogue/index.ts';
import { type KnownNames, knownNames } from '../core/names/known-names.ts';

/** The protected names of the catalogue: worked out when they are asked for, and in what ships while building (`namesWorkedOut`). */
export function names(): KnownNames {
  return knownNames(catalogue);
}
