import type { Run } from '../run.ts';
import type { Host } from '../set-up.ts';

/** mod_auth_mellon: a service that signs people in with SAML. */
export function mellonService(run: Run, host: string, provider: string): Host {
  return {
    name: host,
    directives: `<Location />
 MellonEnable info
 MellonEndpointPath /mellon
 MellonSPentityId ${mellonEntity(host)}
 MellonSPPrivateKeyFile ${run.signing.key}
 MellonSPCertFile ${run.signing.certificate}
 MellonIdPMetadataFile ${provider}
 MellonSecureCookie On
 MellonCookieSameSite None
</Location>
<Location /private>
 AuthType Mellon
 MellonEnable auth
 Require valid-user
</Location>`,
  };
}

export function mellonEntity(host: string): string {
  return `https://${host}/mellon/metadata`;
}

export function mellonLogout(host: string): string {
  return `https://${host}/mellon/logout?ReturnTo=${encodeURIComponent(`https://${host}/`)}`;
}
