import { inflateSync, strFromU8 } from 'fflate';

/** The digits of Z85 (ZeroMQ RFC 32): five letters for four bytes, and none that a JavaScript text has to escape. */
export const Z85 = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#';

/** Gives a text back that `packedText` has packed: runs in the browser. */
export function unpacked(text: string): string {
  const values = new Uint8Array(128);
  for (let value = 0; value < Z85.length; value += 1) values[Z85.charCodeAt(value)] = value;
  const bytes = new DataView(new ArrayBuffer((text.length / 5) * 4));
  for (let at = 0; at < text.length; at += 5) {
    let word = 0;
    for (let place = at; place < at + 5; place += 1) word = word * 85 + (values[text.charCodeAt(place)] ?? 0);
    bytes.setUint32((at / 5) * 4, word);
  }
  return strFromU8(inflateSync(new Uint8Array(bytes.buffer)));
}
