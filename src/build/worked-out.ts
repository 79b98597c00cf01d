import { catalogue } from '../catalogue/index.ts';
import { type WorkedOut, workOut } from '../core/worked-out.ts';

/** What follows from the catalogue: worked out for the first who asks; in what ships, while building (`workingsWrittenDown`). */
export const workedOut: WorkedOut = workOut(catalogue);
