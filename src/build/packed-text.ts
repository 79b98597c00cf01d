import { deflateRawSync } from 'node:zlib';

/** An import that the packed text needs, at the head of its module. */
export const UNPACKER = `import { inflateSync, strFromU8 } from 'fflate';\n`;

/** An expression (JavaScript) that gives a long text back, in a fraction of its size. */
export function packedText(text: string): string {
  const base64 = deflateRawSync(text, { level: 9 }).toString('base64');
  return `strFromU8(inflateSync(Uint8Array.from(atob('${base64}'), (character) => character.charCodeAt(0))))`;
}
