import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../../e2e/harness/browser.ts';
import { fromNpm, labelOf, npmVersion } from '../packages.ts';
import { callbackOf, openIdLogout, openIdService } from '../relying-parties/openidc.ts';
import type { Run } from '../run.ts';
import type { PersonOf, Troupe } from '../set-up.ts';

const LOGIN = 'pod.example';
const PHOTOS = 'photos.example';
const CLIENT = `https://${PHOTOS}/client.json`;

const PEOPLE: PersonOf = {
  chromium: { name: 'pat@example.org', password: 'pats-password' },
  firefox: { name: 'kim@example.org', password: 'kims-password' },
};

/** Community Solid Server: a pod with an OpenID Connect provider, whose pages are one document that a script fills. It listens on a socket, as it would on every address. */
export async function solid(run: Run): Promise<Troupe> {
  const socket = join(run.folderFor('solid'), 'socket');
  const accounts = Object.values(PEOPLE).map(({ name, password }) => ({
    email: name,
    password,
    pods: [{ name: name.replace(/@.*/, '') }],
  }));
  run.start('solid', process.execPath, [
    join(fromNpm('@solid/community-server'), 'bin/server.js'),
    ...['--socket', socket, '--baseUrl', `https://${LOGIN}/`, '--config', '@css:config/default.json', '--loggingLevel', 'warn'],
    ...['--seedConfig', run.write('solid/accounts.json', JSON.stringify(accounts))],
  ]);
  // Who a client is that nobody registered stands at its id (Solid-OIDC 5.1).
  run.write(
    'www/client.json',
    JSON.stringify({
      '@context': ['https://www.w3.org/ns/solid/oidc-context.jsonld'],
      client_id: CLIENT,
      client_name: 'Photos',
      redirect_uris: [callbackOf(PHOTOS)],
      post_logout_redirect_uris: [`https://${PHOTOS}/`],
      grant_types: ['authorization_code'],
      response_types: ['code'],
      scope: 'openid webid',
      token_endpoint_auth_method: 'none',
    }),
  );
  await until('Solid listens', async () => existsSync(socket), 180_000, 500);
  chmodSync(socket, 0o666);
  const service = openIdService(run, {
    host: PHOTOS,
    issuer: `https://${LOGIN}`,
    id: CLIENT,
    directives: 'OIDCScope "openid webid"\nOIDCPKCEMethod S256\nAddType application/ld+json .json',
  });
  return {
    first: `https://${LOGIN}/.well-known/openid-configuration`,
    hosts: [
      {
        name: LOGIN,
        directives: `RequestHeader set X-Forwarded-Proto https
ProxyPreserveHost On
ProxyPass / unix:${socket}|http://${LOGIN}/`,
      },
      service,
    ],
    setUps: [
      {
        id: 'solid',
        server: `Community Solid Server ${npmVersion('@solid/community-server')}`,
        protocol: 'OpenID Connect',
        relyingParty: labelOf('mod_auth_openidc', 'libapache2-mod-auth-openidc'),
        start: `https://${PHOTOS}/`,
        login: LOGIN,
        people: PEOPLE,
        pages: [
          {
            name: 'login form',
            shows: '#email',
            right: ({ name, password }) => ({ '#email': name, '#password': password }),
            wrong: ({ name }) => ({ '#email': name, '#password': 'no' }),
            button: '#mainForm button[type=submit]',
          },
          { name: 'consent', shows: '#authorize:not([disabled])', right: () => ({}), button: '#authorize' },
        ],
        ownAccount: '#clientCredentialsEntries',
        logout: openIdLogout(PHOTOS),
      },
    ],
  };
}
