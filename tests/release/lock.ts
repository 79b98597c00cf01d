import { readFileSync } from 'node:fs';

/** One package of npm's lock file (version 3), as far as it is looked at. */
export interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: { readonly [name: string]: string };
  /** Only for building and testing: nothing of it ships. */
  readonly dev?: boolean;
  readonly optional?: boolean;
}

/** Every package by its folder, `node_modules/zod`; without the project itself. */
export type Lock = ReadonlyMap<string, Locked>;

export function readLock(file: URL): Lock {
  const { packages }: { readonly packages: { readonly [folder: string]: Locked } } = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(Object.entries(packages).filter(([folder]) => folder !== ''));
}

/** The packages whose code goes into what ships. */
export function shipped(lock: Lock): Lock {
  return new Map([...lock].filter(([, { dev, optional }]) => !dev && !optional));
}

/**
 * What is wrong with the lock file, a line each: every package is there in one exact version, by its hash, from whichever registry serves
 * that hash; none from a git or web address, none linked, and none that runs a script when it is installed.
 */
export function lockProblems(lock: Lock): readonly string[] {
  return [...lock].flatMap(([folder, { version = '', integrity = '', resolved, link, hasInstallScript }]) => [
    ...(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version) ? [] : [`${folder}: no exact version`]),
    ...(/^sha512-[\w+/]{86}==$/.test(integrity) ? [] : [`${folder}: no SHA-512 hash`]),
    ...(resolved === undefined ? [] : [`${folder}: fixed to an address`]),
    ...(link ? [`${folder}: linked to another folder`] : []),
    ...(hasInstallScript ? [`${folder}: runs a script when it is installed`] : []),
  ]);
}

/** Licences that may ship: they ask for no more than their notice, and MPL-2.0 for its own files. */
const MAY_SHIP: ReadonlySet<string> = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', 'Zlib']);

/** Licences of tools, beside those. `DBAD` and the bare `BSD` are no SPDX names: eth-phishing-detect (test data) and winreg (Windows only). */
const MAY_BUILD: ReadonlySet<string> = new Set([...MAY_SHIP, 'BlueOak-1.0.0', 'CC0-1.0', 'Python-2.0', 'BSD', 'DBAD']);

/** What is not allowed by its licence, a line each. `A OR B` is allowed where one is, `A AND B` where both are. */
export function licenceProblems(lock: Lock): readonly string[] {
  return [...lock].flatMap(([folder, { license = 'none', dev, optional }]) => {
    const allowed = dev || optional ? MAY_BUILD : MAY_SHIP;
    const choices = license.replaceAll(/[()]/g, '').split(' OR ');
    return choices.some((choice) => choice.split(' AND ').every((one) => allowed.has(one))) ? [] : [`${folder}: ${license}`];
  });
}
