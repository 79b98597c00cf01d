import { hash } from '@stablelib/sha256';

const FINGERPRINT_BYTES = 12;

/** The first 96 bits of the SHA-256 of a one-time value, in hex: enough to know it again among thousands, too little to guess it from. */
export function fingerprint(value: string): string {
  const bytes = hash(new TextEncoder().encode(value)).subarray(0, FINGERPRINT_BYTES);
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
