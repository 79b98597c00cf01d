import { labelOf } from '../packages.ts';
import { mellonEntity, mellonLogout, mellonService } from '../relying-parties/mellon.ts';
import { shibbolethEntity, shibbolethService } from '../relying-parties/shibboleth.ts';
import type { Run } from '../run.ts';
import { providerMetadata } from '../saml-metadata.ts';
import type { LoginPage, Person, PersonOf, SetUp, Troupe } from '../set-up.ts';

const LOGIN = 'sso.college.example';
const TIMETABLE = 'timetable.college.example';
const LIBRARY = 'library.college.example';
const BASE = `https://${LOGIN}/simplesaml/`;
const SIGN_ON = `${BASE}saml2/idp/SSOService.php`;
const LOGOUT = `${BASE}saml2/idp/SingleLogoutService.php`;
const ENTITY = `${BASE}saml2/idp/metadata.php`;

const PEOPLE: PersonOf = {
  chromium: { name: 'pat', password: 'pats-password' },
  firefox: { name: 'kim', password: 'kims-password' },
};

const PAGES: readonly LoginPage[] = [
  {
    name: 'login form',
    shows: '#username',
    right: ({ name, password }) => ({ '#username': name, '#password': password }),
    wrong: ({ name }) => ({ '#username': name, '#password': 'no' }),
    button: '#submit_button, form button[type=submit], form input[type=submit]',
  },
  { name: 'consent', shows: '[name=yes]', right: () => ({}), button: '[name=yes]' },
];

/** SimpleSAMLphp, a SAML provider with its own form and a page of consent; one service behind mod_auth_mellon, another behind Shibboleth SP. */
export async function simplesamlphp(run: Run): Promise<Troupe> {
  const config = configure(run);
  const metadata = providerMetadata(run, { entity: ENTITY, signOn: SIGN_ON, logout: LOGOUT });
  const library = shibbolethService(run, LIBRARY, { entity: ENTITY, metadata });
  const setUp = {
    server: labelOf('SimpleSAMLphp', 'simplesamlphp'),
    protocol: 'SAML',
    login: LOGIN,
    people: PEOPLE,
    pages: PAGES,
  } satisfies Partial<SetUp>;
  const providerFirst = (entity: string): string => `${SIGN_ON}?spentityid=${encodeURIComponent(entity)}`;
  return {
    first: `${BASE}module.php/core/frontpage_welcome.php`,
    directives: `LoadModule php_module /usr/lib/apache2/modules/libphp8.2.so\n${library.directives}`,
    hosts: [
      {
        name: LOGIN,
        directives: `Alias /simplesaml /usr/share/simplesamlphp/www
SetEnv SIMPLESAMLPHP_CONFIG_DIR ${config}
<FilesMatch "\\.php$">
 SetHandler application/x-httpd-php
</FilesMatch>`,
      },
      mellonService(run, TIMETABLE, metadata),
      library.host,
    ],
    setUps: [
      {
        ...setUp,
        id: 'simplesamlphp-mellon',
        relyingParty: labelOf('mod_auth_mellon', 'libapache2-mod-auth-mellon'),
        start: `https://${TIMETABLE}/`,
        logout: mellonLogout(TIMETABLE),
        providerFirst: `${providerFirst(mellonEntity(TIMETABLE))}&RelayState=${encodeURIComponent(`https://${TIMETABLE}/private/`)}`,
      },
      {
        ...setUp,
        id: 'simplesamlphp-shibboleth',
        relyingParty: labelOf('Shibboleth SP', 'libapache2-mod-shib'),
        start: `https://${LIBRARY}/`,
        logout: `https://${LIBRARY}/Shibboleth.sso/Logout`,
        providerFirst: `${providerFirst(shibbolethEntity(LIBRARY))}&RelayState=${encodeURIComponent(`https://${LIBRARY}/private/`)}`,
      },
    ],
  };
}

/** A configuration folder of the run's own; gives where. */
function configure(run: Run): string {
  run.write(
    'simplesamlphp/config.php',
    `<?php $config = [
  'baseurlpath' => '${BASE}', 'certdir' => '/', 'loggingdir' => '${run.folderFor('log')}/', 'datadir' => '${run.folderFor('simplesamlphp/data')}/',
  'tempdir' => '${run.folderFor('simplesamlphp/temp')}', 'metadatadir' => '${run.folder}/simplesamlphp/metadata/',
  'attributenamemapdir' => '/etc/simplesamlphp/attributemap/', 'secretsalt' => 'interop', 'auth.adminpassword' => 'interop-only',
  'technicalcontact_name' => 'Nobody', 'technicalcontact_email' => 'nobody@college.example', 'timezone' => 'UTC',
  'logging.handler' => 'file', 'logging.logfile' => 'simplesamlphp.log', 'admin.checkforupdates' => false,
  'enable.saml20-idp' => true, 'module.enable' => ['exampleauth' => true, 'consent' => true, 'core' => true, 'saml' => true],
  'session.cookie.secure' => true, 'session.cookie.samesite' => 'None', 'session.phpsession.savepath' => '${run.folderFor('simplesamlphp/sessions')}',
  'session.phpsession.cookiename' => 'SimpleSAML', 'store.type' => 'phpsession', 'metadata.sources' => [['type' => 'flatfile']],
  'authproc.idp' => [], 'authproc.sp' => [], 'language.available' => ['en'], 'language.default' => 'en', 'theme.use' => 'default',
];
`,
  );
  const person = ({ name, password }: Person): string => `'${name}:${password}' => ['uid' => ['${name}']]`;
  run.write(
    'simplesamlphp/authsources.php',
    `<?php $config = ['people' => ['exampleauth:UserPass', ${Object.values(PEOPLE).map(person).join(', ')}]];\n`,
  );
  run.write(
    'simplesamlphp/metadata/saml20-idp-hosted.php',
    `<?php $metadata['${ENTITY}'] = ['host' => '__DEFAULT__', 'privatekey' => '${run.signing.key}', 'certificate' => '${run.signing.certificate}',
  'auth' => 'people', 'userid.attribute' => 'uid', 'authproc' => [90 => ['class' => 'consent:Consent', 'store' => 'consent:Cookie']]];
`,
  );
  const service = (entity: string, name: string, consumer: string, logout: string): string =>
    `$metadata['${entity}'] = ['name' => ['en' => '${name}'], 'AssertionConsumerService' => '${consumer}', 'SingleLogoutService' => '${logout}'];\n`;
  run.write(
    'simplesamlphp/metadata/saml20-sp-remote.php',
    `<?php ${service(mellonEntity(TIMETABLE), 'Timetable', `https://${TIMETABLE}/mellon/postResponse`, `https://${TIMETABLE}/mellon/logout`)}${service(
      shibbolethEntity(LIBRARY),
      'Library',
      `https://${LIBRARY}/Shibboleth.sso/SAML2/POST`,
      `https://${LIBRARY}/Shibboleth.sso/SLO/Redirect`,
    )}`,
  );
  return `${run.folder}/simplesamlphp`;
}
