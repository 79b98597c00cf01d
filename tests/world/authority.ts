import { generateKeyPairSync } from 'node:crypto';
import { generate } from 'selfsigned';

/** What a host proves itself with, PEM; the authority's own certificate comes after the host's. */
interface Proof {
  readonly key: string;
  readonly cert: string;
}

/** Vouches for the hosts of one run. Only a browser's throw-away profile ever trusts it, and its key is gone when the run ends. */
export interface Authority {
  /** PEM. */
  readonly certificate: string;
  /** A certificate for one host, in its own name: wildcards reach one label far, and the world is a crowd of names. */
  vouchFor(host: string): Promise<Proof>;
}

export async function createAuthority(name: string): Promise<Authority> {
  const own = await generate([{ name: 'commonName', value: name }], {
    ...ELLIPTIC,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const key = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  async function vouchFor(host: string): Promise<Proof> {
    // A common name has room for 64 letters; browsers look at the alternative name only.
    const { cert } = await generate([{ name: 'commonName', value: `${name}: a host` }], {
      ...ELLIPTIC,
      keyPair: key,
      ca: { key: own.private, cert: own.cert },
      extensions: [
        { name: 'basicConstraints', cA: false, critical: true },
        { name: 'keyUsage', digitalSignature: true, critical: true },
        { name: 'extKeyUsage', serverAuth: true },
        { name: 'subjectAltName', altNames: [{ type: 2, value: host }] },
      ],
    });
    return { key: key.privateKey, cert: `${cert.trim()}\n${own.cert}` };
  }

  return { certificate: own.cert, vouchFor };
}

/** A machine whose clock is set back meanwhile, as a virtual one's may be, still finds them valid. */
const SINCE = new Date(Date.now() - 24 * 3_600_000);

const ELLIPTIC = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256', notBeforeDate: SINCE } as const;
