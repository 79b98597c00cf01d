import type { Layer } from './layers.ts';
import { parametersOf } from './parameters.ts';

/**
 * Parameters by which a request says of which organisation the person is, each with a domain, an e-mail address or the address of the organisation's login.
 *
 * - `login_hint`: OpenID Connect Core 3.1.2.1
 * - `domain_hint`: Microsoft Entra and AD FS, https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-oapx/86fb452d-e34a-494e-ac61-e526e263b6d8
 * - `whr`: WS-Federation, https://learn.microsoft.com/en-us/dotnet/api/system.identitymodel.services.signinrequestmessage.homerealm
 * - `hd`: Google, https://developers.google.com/identity/protocols/oauth2/openid-connect#authenticationuriparameters
 * - `username`: Microsoft Entra, named in its documentation of the password reset beside `whr`, and seen in its links to AD FS
 */
const HINT_PARAMETERS = ['domain_hint', 'login_hint', 'whr', 'hd', 'username'] as const;

/** More organisations than that nobody has. */
const MAX_HINTS = 4;

/** No name of a host is longer (RFC 1035 2.3.4), nor an e-mail address before it (RFC 5321 4.5.3.1.1). */
const MAX_HINT_CHARACTERS = 253 + 1 + 64;

/** Domains of the organisations that a request hints at, outermost first. The author of the address chose them: they may set an order, and nothing else. */
export function organisationHints(layers: readonly Layer[]): readonly string[] {
  const values = layers.flatMap(({ url }) => HINT_PARAMETERS.flatMap((name) => parametersOf(url).all(name)));
  return [...new Set(values.flatMap((value) => domainOf(value) ?? []))].slice(0, MAX_HINTS);
}

function domainOf(value: string): string | undefined {
  if (value.length > MAX_HINT_CHARACTERS) return undefined;
  const given = value.toLowerCase();
  if (/^https?:/.test(given)) return URL.parse(given)?.hostname;
  const host = given.slice(given.lastIndexOf('@') + 1);
  return host.includes('.') && URL.parse(`https://${host}/`)?.host === host ? host : undefined;
}
