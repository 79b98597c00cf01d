import { fileURLToPath } from 'node:url';
import { deflateAsync } from '@gfx/zopfli';
import { Z85 } from './unpacked.ts';

const RUNTIME = fileURLToPath(new URL('./unpacked.ts', import.meta.url));

/** An import that the packed text needs, at the head of its module. */
export const UNPACKER = `import { unpacked } from ${JSON.stringify(RUNTIME)};\n`;

/** An expression (JavaScript) that gives a long text back, in a fraction of its size: deflated as small as it gets (Zopfli), in Z85. */
export async function packedText(text: string): Promise<string> {
  const deflated = await deflateAsync(new TextEncoder().encode(text), { numiterations: 15 });
  // What stands behind the end of a deflated text is not read.
  const words = Buffer.concat([deflated, Buffer.alloc(3)]);
  const packed = Array.from({ length: Math.ceil(deflated.length / 4) }, (_, i) => digits(words.readUInt32BE(i * 4)));
  return `unpacked('${packed.join('')}')`;
}

function digits(word: number): string {
  return [4, 3, 2, 1, 0].map((place) => Z85[Math.floor(word / 85 ** place) % 85]).join('');
}
