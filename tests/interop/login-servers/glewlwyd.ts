import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelOf } from '../packages.ts';
import { callbackOf, openIdLogout, openIdService } from '../relying-parties/openidc.ts';
import type { Run } from '../run.ts';
import type { PersonOf, Troupe } from '../set-up.ts';

const LOGIN = 'id.brewery.example';
const CELLAR = 'cellar.brewery.example';
const ISSUER = `https://${LOGIN}/api/oidc`;
const CLIENT = { id: 'cellar', secret: 'a-secret-of-the-cellar' };
const SCHEMA = '/usr/share/dbconfig-common/data/glewlwyd/install/sqlite3';

/** The account that its schema brings. */
const ADMINISTRATOR = { username: 'admin', password: 'password' };

const PEOPLE: PersonOf = {
  chromium: { name: 'pat', password: 'pats-password' },
  firefox: { name: 'kim', password: 'kims-password' },
};

/** Glewlwyd, an OpenID Connect provider in C, whose login is one page that a script fills. */
export async function glewlwyd(run: Run): Promise<Troupe> {
  const folder = run.folderFor('glewlwyd');
  const database = join(folder, 'glewlwyd.db');
  run.finish('sqlite3', [database, `.read ${SCHEMA}`]);
  const port = await run.freePort();
  const config = run.write(
    'glewlwyd/glewlwyd.conf',
    `port = ${port}
bind_address = "127.0.0.1"
external_url = "https://${LOGIN}"
login_url = "login.html"
api_prefix = "api"
log_mode = "console"
log_level = "WARNING"
cookie_domain = "${LOGIN}"
cookie_secure = 1
session_expiration = 86400
session_key = "GLEWLWYD2_SESSION_ID"
admin_scope = "g_admin"
profile_scope = "g_profile"
user_module_path = "/usr/lib/glewlwyd/user"
user_middleware_module_path = "${run.folderFor('glewlwyd/middleware')}"
client_module_path = "/usr/lib/glewlwyd/client"
user_auth_scheme_module_path = "/usr/lib/glewlwyd/scheme"
plugin_module_path = "/usr/lib/glewlwyd/plugin"
hash_algorithm = "SHA512"
database = { type = "sqlite3" path = "${database}" };
`,
  );
  run.start('glewlwyd', 'glewlwyd', ['--config-file', config]);
  await run.listening(port);
  await fill(run, `http://127.0.0.1:${port}/api`);
  return {
    first: `${ISSUER}/.well-known/openid-configuration`,
    hosts: [
      {
        name: LOGIN,
        // Of its pages some are links, which it does not serve itself; and what configures them is a folder, with the file in it.
        directives: `RequestHeader set X-Forwarded-Proto https
ProxyPass /api http://127.0.0.1:${port}/api
ProxyPass /config.json !
ProxyPass /config http://127.0.0.1:${port}/config
Alias /config.json /etc/glewlwyd/config-2.7.json/config.json
DocumentRoot /usr/share/glewlwyd/webapp/`,
      },
      openIdService(run, { host: CELLAR, issuer: ISSUER, ...CLIENT }),
    ],
    setUps: [
      {
        id: 'glewlwyd',
        server: labelOf('Glewlwyd', 'glewlwyd'),
        protocol: 'OpenID Connect',
        relyingParty: labelOf('mod_auth_openidc', 'libapache2-mod-auth-openidc'),
        start: `https://${CELLAR}/`,
        login: LOGIN,
        people: PEOPLE,
        pages: [
          {
            name: 'login form',
            shows: '#username',
            right: ({ name, password }) => ({ '#username': name, '#password': password }),
            wrong: ({ name }) => ({ '#username': name, '#password': 'no' }),
            button: 'form button[type=submit]',
          },
          { name: 'consent', shows: 'button.btn-success', right: () => ({}), button: 'button.btn-success' },
        ],
        logout: openIdLogout(CELLAR),
      },
    ],
  };
}

/** By the interface that its own pages for administrators use. */
async function fill(run: Run, api: string): Promise<void> {
  let cookie = '';
  const post = async (path: string, body: object): Promise<void> => {
    const answer = await fetch(`${api}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`Glewlwyd’s ${path} answers ${answer.status}: ${await answer.text()}`);
    cookie ||= answer.headers
      .getSetCookie()
      .map((one) => one.replace(/;.*/, ''))
      .join('; ');
  };
  await post('/auth/', ADMINISTRATOR);
  await post('/mod/plugin/', {
    module: 'oidc',
    name: 'oidc',
    display_name: 'OpenID Connect',
    parameters: {
      iss: ISSUER,
      'jwt-type': 'rsa',
      'jwt-key-size': '256',
      key: readFileSync(run.signing.key, 'utf8'),
      cert: readFileSync(run.signing.certificate, 'utf8'),
      'auth-type-code-enabled': true,
      'jwks-show': true,
    },
  });
  await post('/client/', {
    client_id: CLIENT.id,
    name: 'Cellar',
    confidential: true,
    password: CLIENT.secret,
    client_secret: CLIENT.secret,
    redirect_uri: [callbackOf(CELLAR)],
    authorization_type: ['code'],
    token_endpoint_auth_method: ['client_secret_basic', 'client_secret_post'],
    scope: ['openid'],
    enabled: true,
  });
  for (const { name, password } of Object.values(PEOPLE))
    await post('/user/', { username: name, password, name, scope: ['g_profile', 'openid'], enabled: true });
}
