import { join } from 'node:path';
import type { Run } from '../run.ts';
import type { Host } from '../set-up.ts';

export interface ShibbolethService {
  readonly host: Host;
  /** For outside of all hosts. */
  readonly directives: string;
}

/** Shibboleth SP, its module and its daemon: a service that signs people in with SAML. There is one of it on a stage. */
export function shibbolethService(
  run: Run,
  host: string,
  provider: { readonly entity: string; readonly metadata: string },
): ShibbolethService {
  const folder = run.folderFor('shibboleth');
  const config = run.write(
    'shibboleth/shibboleth2.xml',
    `<SPConfig xmlns="urn:mace:shibboleth:3.0:native:sp:config" clockSkew="180">
  <UnixListener address="${folder}/shibd.sock"/>
  <ApplicationDefaults entityID="${shibbolethEntity(host)}" REMOTE_USER="eppn subject-id uid">
    <Sessions lifetime="28800" timeout="3600" checkAddress="false" relayState="ss:mem" handlerSSL="true" cookieProps="https">
      <SSO entityID="${provider.entity}">SAML2</SSO>
      <Logout>SAML2 Local</Logout>
    </Sessions>
    <Errors supportContact="root@localhost"/>
    <MetadataProvider type="XML" validate="false" path="${provider.metadata}"/>
    <AttributeExtractor type="XML" validate="true" reloadChanges="false" path="attribute-map.xml"/>
    <AttributeFilter type="XML" validate="true" path="attribute-policy.xml"/>
    <CredentialResolver type="File" key="${run.signing.key}" certificate="${run.signing.certificate}"/>
  </ApplicationDefaults>
  <SecurityPolicyProvider type="XML" validate="true" path="security-policy.xml"/>
  <ProtocolProvider type="XML" validate="true" reloadChanges="false" path="protocols.xml"/>
</SPConfig>
`,
  );
  run.start('shibd', 'shibd', ['-F', '-f', '-c', config, '-p', join(folder, 'shibd.pid')]);
  return {
    directives: `LoadModule mod_shib /usr/lib/apache2/modules/mod_shib.so
ShibConfig ${config}
# Without it, the module refuses everybody else’s “valid-user”.
ShibCompatValidUser On`,
    host: {
      name: host,
      directives: `<Location />
 AuthType shibboleth
 ShibRequestSetting requireSession 0
 Require shibboleth
</Location>
<Location /private>
 AuthType shibboleth
 ShibRequestSetting requireSession 1
 Require valid-user
</Location>`,
    },
  };
}

export function shibbolethEntity(host: string): string {
  return `https://${host}/shibboleth`;
}
