import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const BYTES = 12;

/** The first 96 bits of the SHA-256 of a one-time value, in hex: enough to know it again among thousands, too little to guess it from. */
export function fingerprint(value: string): string {
  return bytesToHex(sha256(utf8ToBytes(value)).subarray(0, BYTES));
}
