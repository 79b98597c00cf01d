import { createPrivateKey, createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { labelOf } from '../packages.ts';
import { casService } from '../relying-parties/cas.ts';
import { mellonEntity, mellonLogout, mellonService } from '../relying-parties/mellon.ts';
import { callbackOf, openIdLogout, openIdService } from '../relying-parties/openidc.ts';
import type { Run } from '../run.ts';
import { providerMetadata, serviceMetadata } from '../saml-metadata.ts';
import type { LoginPage, PersonOf, SetUp, Troupe } from '../set-up.ts';

const LOGIN = 'auth.lemon.example';
const PORTAL = `https://${LOGIN}/`;
const WIKI = 'wiki.lemon.example';
const FORUM = 'forum.lemon.example';
const STAFF = 'staff.lemon.example';
const STORE = 'store.lemon.example';
const FILES = '/usr/share/lemonldap-ng/portal';
const DEBIAN = '/var/lib/lemonldap-ng/conf/lmConf-1.json';

/** Accounts of its own demonstration. */
const PEOPLE: PersonOf = { chromium: { name: 'dwho', password: 'dwho' }, firefox: { name: 'rtyler', password: 'rtyler' } };

const FORM: LoginPage = {
  name: 'login form',
  shows: 'input[name=user]',
  right: ({ name, password }) => ({ 'input[name=user]': name, 'input[name=password]': password }),
  wrong: ({ name }) => ({ 'input[name=user]': name, 'input[name=password]': 'no' }),
  button: 'form button[type=submit]',
};

const CONSENT: LoginPage = {
  name: 'consent',
  shows: 'input[name=confirm], button.positive',
  right: () => ({}),
  button: 'button.btn-success[type=submit], button.positive',
};

/** LemonLDAP::NG: a portal that speaks OpenID Connect, SAML and CAS. Of two services with OpenID Connect one has a page for those who come with an old login. */
export async function lemonldap(run: Run): Promise<Troupe> {
  const provider = providerMetadata(run, {
    entity: `${PORTAL}saml/metadata`,
    signOn: `${PORTAL}saml/singleSignOn`,
    logout: `${PORTAL}saml/singleLogout`,
  });
  const ini = configure(run);
  const setUp = { server: labelOf('LemonLDAP::NG', 'lemonldap-ng'), login: LOGIN, people: PEOPLE } satisfies Partial<SetUp>;
  const openid = {
    ...setUp,
    protocol: 'OpenID Connect',
    pages: [FORM, CONSENT],
  } satisfies Partial<SetUp>;
  const openidc = labelOf('mod_auth_openidc', 'libapache2-mod-auth-openidc');
  return {
    first: `${PORTAL}.well-known/openid-configuration`,
    directives: `FcgidInitialEnv LLNG_DEFAULTCONFFILE ${ini}`,
    hosts: [
      {
        name: LOGIN,
        directives: `DocumentRoot ${FILES}/htdocs/
RewriteEngine On
RewriteCond "%{REQUEST_URI}" "!^/(?:(?:static|javascript|favicon).*|.*\\.fcgi(?:/.*)?)$"
RewriteRule "^/(.+)$" "/index.fcgi/$1" [PT]
<Files *.fcgi>
 SetHandler fcgid-script
 CGIPassAuth On
 Options +ExecCGI
</Files>
Alias /static/ ${FILES}/htdocs/static/
Alias /javascript/ /usr/share/javascript/
DirectoryIndex index.fcgi`,
      },
      openIdService(run, { host: WIKI, issuer: PORTAL.slice(0, -1), ...clientOf(WIKI) }),
      openIdService(run, {
        host: FORUM,
        issuer: PORTAL.slice(0, -1),
        ...clientOf(FORUM),
        directives: `OIDCDefaultURL https://${FORUM}/private/`,
      }),
      mellonService(run, STAFF, provider),
      casService(STORE, `${PORTAL}cas`),
    ],
    setUps: [
      { ...openid, id: 'lemonldap-openid', relyingParty: openidc, start: `https://${WIKI}/`, logout: openIdLogout(WIKI) },
      {
        ...openid,
        id: 'lemonldap-openid-default',
        relyingParty: `${openidc} with OIDCDefaultURL`,
        start: `https://${FORUM}/`,
        logout: openIdLogout(FORUM),
      },
      {
        ...setUp,
        id: 'lemonldap-saml',
        protocol: 'SAML',
        relyingParty: labelOf('mod_auth_mellon', 'libapache2-mod-auth-mellon'),
        pages: [FORM],
        start: `https://${STAFF}/`,
        logout: mellonLogout(STAFF),
        providerFirst: `${PORTAL}saml/singleSignOn?IDPInitiated=1&spConfKey=staff`,
      },
      {
        ...setUp,
        id: 'lemonldap-cas',
        protocol: 'CAS',
        relyingParty: labelOf('mod_auth_cas', 'libapache2-mod-auth-cas'),
        pages: [FORM],
        start: `https://${STORE}/`,
        logout: `${PORTAL}cas/logout`,
      },
    ],
  };
}

function clientOf(host: string): { readonly id: string; readonly secret: string } {
  const [id = ''] = host.split('.');
  return { id, secret: `${id}-secret` };
}

/** Debian's first configuration with what is needed here, and with the folders of the run; gives the file that leads to it. */
function configure(run: Run): string {
  const folder = run.folderFor('lemonldap/conf');
  for (const name of ['sessions', 'psessions']) for (const part of ['', '/lock']) run.folderFor(`lemonldap/${name}${part}`);
  const key = readFileSync(run.signing.key, 'utf8');
  const publicKey = createPublicKey(createPrivateKey(key)).export({ type: 'spki', format: 'pem' });
  const clients = [WIKI, FORUM].map((host) => [host.split('.')[0] ?? '', host] as const);
  const options = ([id, host]: readonly [string, string]) => [
    id,
    {
      oidcRPMetaDataOptionsClientID: clientOf(host).id,
      oidcRPMetaDataOptionsClientSecret: clientOf(host).secret,
      oidcRPMetaDataOptionsRedirectUris: callbackOf(host),
      oidcRPMetaDataOptionsPostLogoutRedirectUris: `https://${host}/`,
      oidcRPMetaDataOptionsDisplayName: id,
      oidcRPMetaDataOptionsIDTokenSignAlg: 'RS256',
      oidcRPMetaDataOptionsBypassConsent: 0,
    },
  ];
  const staff = serviceMetadata(run, {
    entity: mellonEntity(STAFF),
    consumer: `https://${STAFF}/mellon/postResponse`,
    logout: `https://${STAFF}/mellon/logout`,
  });
  const configuration = {
    ...JSON.parse(readFileSync(DEBIAN, 'utf8').replaceAll('/var/lib/lemonldap-ng/', `${run.folder}/lemonldap/`)),
    cfgNum: 1,
    domain: 'lemon.example',
    portal: PORTAL,
    https: 1,
    securedCookie: 1,
    exportedHeaders: {},
    locationRules: { [LOGIN]: { default: 'accept' } },
    issuerDBOpenIDConnectActivation: 1,
    issuerDBSAMLActivation: 1,
    issuerDBCASActivation: 1,
    oidcServicePrivateKeySig: key,
    oidcServicePublicKeySig: publicKey,
    oidcServiceKeyIdSig: 'interop',
    oidcServiceAllowAuthorizationCodeFlow: 1,
    oidcRPMetaDataExportedVars: Object.fromEntries(clients.map(([id]) => [id, { name: 'cn' }])),
    oidcRPMetaDataOptions: Object.fromEntries(clients.map(options)),
    samlServicePrivateKeySig: key,
    samlServicePublicKeySig: readFileSync(run.signing.certificate, 'utf8'),
    samlServiceSignatureMethod: 'RSA_SHA256',
    samlSPMetaDataXML: { staff: { samlSPMetaDataXML: staff } },
    samlSPMetaDataExportedAttributes: { staff: { mail: '1;mail;;' } },
    samlSPMetaDataOptions: {
      staff: {
        samlSPMetaDataOptionsCheckSSOMessageSignature: 0,
        samlSPMetaDataOptionsCheckSLOMessageSignature: 0,
        samlSPMetaDataOptionsEnableIDPInitiatedURL: 1,
        samlSPMetaDataOptionsSignSSOMessage: 1,
      },
    },
    casAppMetaDataOptions: { store: { casAppMetaDataOptionsService: `https://${STORE}/` } },
    casAppMetaDataExportedVars: { store: { cn: 'cn' } },
  };
  run.write('lemonldap/conf/lmConf-1.json', JSON.stringify(configuration));
  return run.write(
    'lemonldap/lemonldap-ng.ini',
    `[all]
logLevel = warn
[configuration]
type = File
dirName = ${folder}
localStorage = Cache::FileCache
localStorageOptions = { 'namespace' => 'interop', 'default_expires_in' => 600, 'directory_umask' => '007', 'cache_root' => '${run.folderFor('lemonldap/cache')}', 'cache_depth' => 3 }
[portal]
staticPrefix = /static
templateDir = ${FILES}/templates
languages = en
[handler]
status = 0
useRedirectOnError = 1
`,
  );
}
