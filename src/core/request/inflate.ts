import { Inflate } from 'pako/browser/inflate';

const MAX_DEFLATED_BYTES = 16_384;
const MAX_INFLATED_BYTES = 65_536;

class TooLong extends Error {}

/** Inflates a raw deflate stream (RFC 1951), at most 16 kB of it into at most 64 kB; `undefined` for more, and for what is none. */
export function inflate(bytes: Uint8Array): string | undefined {
  if (bytes.length > MAX_DEFLATED_BYTES) return undefined;
  // All that is wanted fits into one piece: whatever fills it is too long.
  const stream = new Inflate({ raw: true, chunkSize: MAX_INFLATED_BYTES + 1 });
  let text: Uint8Array | undefined;
  stream.onData = (piece) => {
    if (piece.length > MAX_INFLATED_BYTES) throw new TooLong();
    text = piece;
  };
  try {
    const isWhole = stream.push(bytes, true);
    return isWhole && text && text.length > 0 ? new TextDecoder().decode(text) : undefined;
  } catch (error) {
    if (error instanceof TooLong) return undefined;
    throw error;
  }
}
