import type { Run } from '../run.ts';
import type { Host } from '../set-up.ts';

/** mod_auth_cas: a service that signs people in with CAS; `base` is where the CAS server has its `/login`. */
export function casService(host: string, base: string): Host {
  return {
    name: host,
    directives: `CASLoginURL ${base}/login
CASValidateURL ${base}/serviceValidate
CASRootProxiedAs https://${host}
<Location /private>
 AuthType CAS
 Require valid-user
</Location>`,
  };
}

/** What mod_auth_cas wants outside of all hosts as soon as it is loaded: a server even where nobody asks it. */
export function casDirectives(run: Run): string {
  return `CASVersion 2
CASLoginURL https://nobody.example/login
CASValidateURL https://nobody.example/serviceValidate
CASCookiePath ${run.folderFor('cas')}/
CASCertificatePath ${run.folder}/trusted.pem`;
}
