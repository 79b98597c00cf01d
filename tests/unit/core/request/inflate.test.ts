import { constants, deflateRawSync } from 'node:zlib';
import { Inflate } from 'fflate';
import { expect, test } from 'vitest';
import { inflate } from '../../../../src/core/request/inflate.ts';

const { Z_DEFAULT_STRATEGY, Z_FILTERED, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE } = constants;

/** The same numbers in every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function fflates(bytes: Uint8Array): string | undefined {
  const chunks: Uint8Array[] = [];
  try {
    new Inflate((chunk) => chunks.push(chunk)).push(bytes, true);
  } catch {
    return undefined;
  }
  const text = Buffer.concat(chunks);
  return text.length > 0 && text.length <= 65_536 ? new TextDecoder().decode(text) : undefined;
}

test.for([
  ['the usual way', { strategy: Z_DEFAULT_STRATEGY }],
  ['with the fixed code', { strategy: Z_FIXED }],
  ['without repetitions', { strategy: Z_HUFFMAN_ONLY }],
  ['with runs alone', { strategy: Z_RLE }],
  ['filtered', { strategy: Z_FILTERED }],
  ['stored', { level: 0 }],
  ['as small as it gets', { level: 9, memLevel: 9 }],
] as const)('what zlib deflates %s inflates to the same, at every size', ([, options]) => {
  const next = numbersFrom(7);
  for (const [size, letters] of [
    [1, 2],
    [2, 90],
    [40, 3],
    [300, 90],
    [4000, 4],
    [9000, 30],
    [15_000, 90],
    [60_000, 2],
  ] as const) {
    const text = Array.from({ length: size }, () => String.fromCharCode(33 + next(letters))).join('');
    const deflated = deflateRawSync(text, options);
    if (deflated.length <= 16_384) expect(inflate(deflated), `${size} of ${letters}`).toBe(text);
  }
});

test('letters of more than one byte come out whole', () => {
  expect(inflate(deflateRawSync('Mewngofnodi â’r GIG 食狮'.repeat(40)))).toBe('Mewngofnodi â’r GIG 食狮'.repeat(40));
});

test('what is cut off or broken is nothing, and nothing else happens; what fflate makes of it is the same, or nothing', () => {
  const next = numbersFrom(11);
  const whole = deflateRawSync('<samlp:AuthnRequest ID="_a1" Version="2.0" IssueInstant="2026-11-23T11:00:00Z"/>'.repeat(3));
  for (let end = 0; end < whole.length; end += 1) expect(inflate(whole.subarray(0, end)), `${end}`).toBeUndefined();
  let same = 0;
  for (let run = 0; run < 2000; run += 1) {
    const broken = Uint8Array.from(whole);
    broken[next(broken.length)] = next(256);
    const found = inflate(broken);
    if (found !== undefined) expect(found).toBe(fflates(broken));
    if (found !== undefined) same += 1;
  }
  expect(same).toBeGreaterThan(5);
});

test('a code that is none, a distance before the start, and a length that does not fit its complement are refused', () => {
  for (const bytes of [[7], [0x4b, 0x04, 0x12], [1, 5, 0, 0, 0, 1, 2, 3, 4, 5], [], [0x05]])
    expect(inflate(Uint8Array.from(bytes))).toBeUndefined();
});
