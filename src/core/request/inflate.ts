import { Inflate } from 'fflate';

/** So much goes in at a time: one step puts out at most 130 kB (deflate expands at most 1032-fold). */
const STEP = 128;
const MOST_IN = 16_384;
const MOST_OUT = 65_536;

/** Inflates a raw deflate stream (RFC 1951), at most 16 kB of it into at most 64 kB; `undefined` for more, and for what is none. */
export function inflate(bytes: Uint8Array): string | undefined {
  if (bytes.length > MOST_IN) return undefined;
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  const stream = new Inflate((chunk, final) => {
    size += chunk.length;
    if (size <= MOST_OUT) text += decoder.decode(chunk, { stream: !final });
  });
  try {
    for (let at = 0; at < bytes.length && size <= MOST_OUT; at += STEP)
      stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch {
    return undefined;
  }
  return size > 0 && size <= MOST_OUT ? text : undefined;
}
