import type { TabEvent } from '../../../src/core/flow/event.ts';

/** What a browser said on one journey, and what Frontdoor thought of each page. Times and one-time values are made up, so that two recordings are alike. */
export interface Recording {
  readonly journey: string;
  readonly promise: 'quiet' | 'guided';
  /** `tab verdict url` of every page judged, in order. */
  readonly judged: readonly string[];
  /** `login start` of everything learned. */
  readonly learned: readonly string[];
  readonly events: readonly TabEvent[];
}

/** The moment at which every recording begins; requests that carry a time carry this one. */
export const RECORDED_AT_MS = 1_760_000_000_000;
