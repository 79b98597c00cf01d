import { hash } from '@stablelib/sha256';

const BYTES = 12;

/** The first 96 bits of the SHA-256 of a one-time value, in hex: enough to know it again among thousands, too little to guess it from. */
export function fingerprint(value: string): string {
  const bytes = hash(new TextEncoder().encode(value)).subarray(0, BYTES);
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
