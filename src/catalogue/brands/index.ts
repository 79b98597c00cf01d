import type { Brand } from '../types.ts';

/** Sorted by id. */
export const brands: readonly Brand[] = [];
