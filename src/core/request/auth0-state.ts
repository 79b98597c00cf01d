import { decodeBase64 } from './base64.ts';

const MAX_STATE_CHARACTERS = 2048;

/** A map of three to five whose first key is `h`, in base64: most states are somebody else's, and not worth decoding. */
const STATE_BEGINNING = /^(?:g6|hK|ha)Fo/;

/**
 * The `client_id` inside the `state` of Auth0's Universal Login: base64url msgpack `{ h, n, tid, cid }`, seen in real ones.
 *
 * Reads only what such a state is made of: one small map of short texts (msgpack `fixmap`, `fixstr`, `str 8`).
 */
export function auth0Client(state: string): string | undefined {
  const binary = state.length <= MAX_STATE_CHARACTERS && STATE_BEGINNING.test(state) ? decodeBase64(state) : undefined;
  if (binary === undefined || (binary.charCodeAt(0) & 0xf0) !== 0x80) return undefined;
  const pairs = binary.charCodeAt(0) & 0x0f;
  let at = 1;
  for (let pair = 0; pair < pairs; pair += 1) {
    const key = textAt(binary, at);
    const value = key && textAt(binary, key.end);
    if (!value) return undefined;
    if (key.text === 'cid') return value.text === '' ? undefined : value.text;
    at = value.end;
  }
  return undefined;
}

function textAt(binary: string, at: number): { readonly text: string; readonly end: number } | undefined {
  const mark = binary.charCodeAt(at);
  const short = (mark & 0xe0) === 0xa0;
  if (!short && mark !== 0xd9) return undefined;
  const length = short ? mark & 0x1f : binary.charCodeAt(at + 1);
  const start = at + (short ? 1 : 2);
  const end = start + length;
  return end <= binary.length ? { text: binary.slice(start, end), end } : undefined;
}
