import { getPublicSuffix } from 'tldts';
import { createFindRegistrable } from '../../../src/core/names/registrable-domain.ts';

const find = createFindRegistrable([]);

/** The public suffix by our list, in A-labels; `undefined` for what has none. */
function suffixOf(hostname: string): string | undefined {
  const found = find(hostname);
  return found && hostname.split('.').slice(-found.suffixLabels).join('.');
}

/** The same by tldts, which reads the list by itself and is released with it; a suffix alone belongs to nobody. */
function oracleOf(hostname: string): string | undefined {
  const suffix = getPublicSuffix(hostname, { allowPrivateDomains: true, extractHostname: false, validateHostname: false });
  return suffix === null || suffix === hostname ? undefined : suffix;
}

/** The hosts whose suffix tldts sees elsewhere than we do, a line each: then the list has grown old, or one of us reads it wrongly. */
export function differing(hosts: Iterable<string>): readonly string[] {
  return [...hosts].flatMap((host) => {
    const [ours, theirs] = [suffixOf(host), oracleOf(host)];
    return ours === theirs ? [] : `${host}: ${ours}, where tldts says ${theirs}`;
  });
}
