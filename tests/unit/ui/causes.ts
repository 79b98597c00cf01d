import type { Cause } from '../../../src/core/verdict.ts';

/** Every cause that there are sentences for; requests that tell their age are so old. */
export const causesAged = (ageMs: number): readonly Cause[] => [
  { kind: 'bare' },
  { kind: 'missing-parameters', missing: ['state'] },
  { kind: 'spent-transaction', key: 'execution' },
  { kind: 'spent-answer', key: 'code' },
  { kind: 'replayed-request', key: 'state' },
  { kind: 'expired-request', ageMs, says: 'made' },
  { kind: 'expired-request', ageMs, says: 'ends' },
];
