import { spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { zipSync } from 'fflate';
import { isAsOnPhone } from './as-on-a-phone.ts';

/** Files that stand somewhere in the system for one browser, and for nobody else: by their whole paths. */
export type Placed = ReadonlyMap<string, string>;

/** Laid over: browsers look for policies below these. */
const PLACES = ['/etc', '/usr/share/firefox-esr'];

/** Why nothing can be placed here; `undefined` when it can. It takes Linux, and who may mount. */
export function cannotPlace(): string | undefined {
  if (isAsOnPhone()) return 'no storage.managed on a phone';
  if (process.platform !== 'linux') return 'files are placed on Linux only in these tests';
  const { status } = spawnSync('unshare', [
    '--mount',
    'sh',
    '-c',
    'mount -t tmpfs none /mnt && mkdir -p /mnt/upper /mnt/work && mount -t overlay -o lowerdir=/etc,upperdir=/mnt/upper,workdir=/mnt/work none /etc',
  ]);
  return status === 0 ? undefined : 'nobody may lay files over /etc here';
}

/**
 * A program that starts a browser which sees the files at their places: it has the system's folders to itself, with the files laid over. Nobody else sees them, and they are gone when it
 * ends.
 */
export function seeing(placed: Placed, browser: string, folder: string): string {
  const layers = join(folder, 'layers');
  for (const [path, text] of placed) {
    const place = PLACES.find((one) => path.startsWith(`${one}/`));
    if (!place) throw new Error(`${path} is in no folder that is laid over`);
    const file = join(layers, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const lay = PLACES.filter((place) => [...placed.keys()].some((path) => path.startsWith(`${place}/`))).map(
    (place, n) =>
      `mkdir -p /mnt/${n}/work /mnt/${n}/upper && cp -a ${layers}${place}/. /mnt/${n}/upper && mount -t overlay -o lowerdir=${place},upperdir=/mnt/${n}/upper,workdir=/mnt/${n}/work none ${place}`,
  );
  const inside = ['mount -t tmpfs none /mnt', ...lay, 'exec "$@"'].join(' && ');
  const program = join(folder, 'browser');
  writeFileSync(program, `#!/bin/sh\nexec unshare --mount sh -c '${inside}' sh ${browser} "$@"\n`);
  chmodSync(program, 0o755);
  return program;
}

/** An extension, packed and signed by a key of one's own, as Chromium takes it from an organisation's own server (CRX version 3). */
export function packedForChromium(extension: string): { readonly id: string; readonly crx: Uint8Array } {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const id = createHash('sha256').update(key).digest().subarray(0, 16);
  const archive = Buffer.from(
    zipSync(Object.fromEntries(filesIn(extension).map((path) => [relative(extension, path), readFileSync(path)]))),
  );
  const signedData = field(1, id);
  const signed = Buffer.concat([Buffer.from('CRX3 SignedData\0', 'latin1'), length(signedData), signedData, archive]);
  const proof = Buffer.concat([field(1, key), field(2, sign('sha256', signed, privateKey))]);
  const header = Buffer.concat([field(2, proof), field(10_000, signedData)]);
  return {
    id: [...id.toString('hex')].map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16))).join(''),
    crx: Buffer.concat([Buffer.from('Cr24', 'latin1'), Buffer.from([3, 0, 0, 0]), length(header), header, archive]),
  };
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

/** A protocol buffer's field of bytes. */
function field(number: number, bytes: Uint8Array): Buffer {
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let left = value; ; left = Math.floor(left / 128)) {
    if (left < 128) return Buffer.from([...bytes, left]);
    bytes.push((left % 128) + 128);
  }
}

/** Four bytes, the smallest first. */
function length(bytes: Uint8Array): Buffer {
  const four = Buffer.alloc(4);
  four.writeUInt32LE(bytes.length);
  return four;
}
