import type { Server } from '../types.ts';

/** Sorted by id. */
export const servers: readonly Server[] = [];
