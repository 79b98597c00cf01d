import { bytesOf, decodeBase64 } from './base64.ts';
import { inflate } from './inflate.ts';

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
  const root = /<[\w.:-]*(?:AuthnRequest|LogoutRequest)\b[^<>]*>/.exec(xml)?.[0];
  if (root === undefined) return undefined;
  const issued = Date.parse(attribute(root, 'IssueInstant') ?? '');
  return {
    issuer: textOf(/<(?:[\w.-]+:)?Issuer\b[^<>]*>([^<>]*)</.exec(xml)?.[1]),
    assertionConsumerService: attribute(root, 'AssertionConsumerServiceURL'),
    destination: attribute(root, 'Destination'),
    id: attribute(root, 'ID'),
    issuedAtMs: Number.isNaN(issued) ? undefined : issued,
    isPassive: IS_TRUE.test(attribute(root, 'IsPassive') ?? '') || undefined,
  };
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
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&amp;', '&'],
]);

function textOf(xml: string | undefined): string | undefined {
  const text = xml?.replaceAll(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES.get(entity) ?? entity).trim();
  return text === '' ? undefined : text;
}
