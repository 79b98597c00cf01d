import type { Run } from '../run.ts';
import type { Host } from '../set-up.ts';

export interface OpenIdClient {
  /** The host of the service. */
  readonly host: string;
  /** The OpenID Connect provider, with `/.well-known/openid-configuration` below it. */
  readonly issuer: string;
  readonly id: string;
  /** Left out: the client is public. */
  readonly secret?: string;
  readonly directives?: string;
}

/** mod_auth_openidc: a service that signs people in with OpenID Connect. */
export function openIdService(run: Run, { host, issuer, id, secret, directives = '' }: OpenIdClient): Host {
  return {
    name: host,
    directives: `OIDCProviderMetadataURL ${issuer}/.well-known/openid-configuration
OIDCClientID ${id}
${secret === undefined ? 'OIDCProviderTokenEndpointAuth none' : `OIDCClientSecret ${secret}`}
OIDCRedirectURI ${callbackOf(host)}
OIDCCryptoPassphrase interop
OIDCCABundlePath ${run.folder}/trusted.pem
OIDCScope "openid"
OIDCCacheShmMax 4000
${directives}
<LocationMatch "^/(private|oidc/callback)">
 AuthType openid-connect
 Require valid-user
</LocationMatch>`,
  };
}

/** Where the provider sends its answer. */
export function callbackOf(host: string): string {
  return `https://${host}/oidc/callback`;
}

/** Signs out at the service, and at the provider where that is offered. */
export function openIdLogout(host: string): string {
  return `${callbackOf(host)}?logout=${encodeURIComponent(`https://${host}/`)}`;
}
