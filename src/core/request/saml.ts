import { bytesOf, decodeBase64 } from './base64.ts';
import { inflate } from './inflate.ts';
import { utcTimeMs } from './utc-time.ts';

/** What a SAML authentication request says (SAML 2.0 Core 3.4.1). Nobody verified it: hints only. */
export interface SamlRequest {
  readonly issuer?: string | undefined;
  readonly assertionConsumerService?: string | undefined;
  readonly destination?: string | undefined;
  readonly id?: string | undefined;
  readonly issuedAtMs?: number | undefined;
  /** The login is not to show anything (SAML 2.0 Core 3.4.1). */
  readonly isPassive?: boolean | undefined;
}

/** Reads a `SAMLRequest` parameter: deflated (HTTP Redirect binding, SAML 2.0 Bindings 3.4.4.1) or plain (HTTP POST binding, 3.5.4). */
export function samlRequest(parameter: string): SamlRequest | undefined {
  const binary = decodeBase64(parameter.replaceAll(' ', '+'));
  if (binary === undefined) return undefined;
  const xml = binary.startsWith('<') ? binary.slice(0, 65_536) : inflate(bytesOf(binary));
  if (xml === undefined) return undefined;
  const root = tagOf(xml, REQUESTS);
  if (root === undefined) return undefined;
  return {
    issuer: textOf(textAfter(xml, tagOf(xml, ISSUERS))),
    assertionConsumerService: attribute(root, 'AssertionConsumerServiceURL'),
    destination: attribute(root, 'Destination'),
    id: attribute(root, 'ID'),
    issuedAtMs: utcTimeMs(attribute(root, 'IssueInstant') ?? ''),
    isPassive: IS_TRUE.test(attribute(root, 'IsPassive') ?? '') || undefined,
  };
}

const REQUESTS: ReadonlySet<string> = new Set(['AuthnRequest', 'LogoutRequest']);
const ISSUERS: ReadonlySet<string> = new Set(['Issuer']);

/** No start tag of a request is longer: what a longer one says is not read. */
const MAX_TAG_CHARACTERS = 4096;

/** The first start tag with one of these names, in any namespace (XML 1.0, 3.1). Each character is looked at a fixed number of times. */
function tagOf(xml: string, names: ReadonlySet<string>): string | undefined {
  for (const { index: open } of xml.matchAll(/</g)) {
    const next = xml.indexOf('<', open + 1);
    const tag = xml.slice(open, Math.min(next < 0 ? xml.length : next, open + MAX_TAG_CHARACTERS));
    const close = tag.indexOf('>');
    if (close >= 0 && names.has(localName(tag))) return tag.slice(0, close + 1);
  }
  return undefined;
}

/** `<samlp:AuthnRequest ID=…` → `AuthnRequest`. */
function localName(tag: string): string {
  const name = tag.slice(1).split(/[\s/>]/)[0] ?? '';
  return name.slice(name.indexOf(':') + 1);
}

/** What stands between a tag and the next. */
function textAfter(xml: string, tag: string | undefined): string | undefined {
  if (tag === undefined || tag.endsWith('/>')) return undefined;
  const start = xml.indexOf(tag) + tag.length;
  const end = xml.indexOf('<', start);
  return end < 0 ? undefined : xml.slice(start, end);
}

function attribute(tag: string, name: string): string | undefined {
  const at = tag.search(new RegExp(`\\s${name}\\s*=\\s*["']`));
  if (at < 0) return undefined;
  const open = tag.slice(at).search(/["']/) + at;
  const close = tag.indexOf(tag.charAt(open), open + 1);
  return close < 0 ? undefined : textOf(tag.slice(open + 1, close));
}

/** XML Schema 2, 3.2.2. */
const IS_TRUE = /^(?:true|1)$/;

/** The five entities that XML knows by itself (XML 1.0, 4.6). */
const XML_ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&amp;', '&'],
]);

function textOf(xml: string | undefined): string | undefined {
  const text = xml?.replaceAll(/&(?:lt|gt|quot|apos|amp);/g, (entity) => XML_ENTITIES.get(entity) ?? entity).trim();
  return text === '' ? undefined : text;
}
