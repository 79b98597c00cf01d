import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';
import manifest from '../../../package.json' with { type: 'json' };
import { proxied } from '../apache.ts';
import { labelOf } from '../packages.ts';
import { callbackOf, openIdLogout, openIdService } from '../relying-parties/openidc.ts';
import type { Run } from '../run.ts';
import type { Troupe } from '../set-up.ts';

const LOGIN = 'id.node.example';
const NOTES = 'notes.node.example';
const CLIENT = { id: 'notes', secret: 'a-secret-of-the-notes-that-is-long-enough' };

/** oidc-provider with the pages of its own (`/interaction/…`), on which many servers are built. */
export async function oidcProvider(run: Run): Promise<Troupe> {
  const provider = new Provider(`https://${LOGIN}`, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [callbackOf(NOTES)],
        post_logout_redirect_uris: [`https://${NOTES}/`],
      },
    ],
    cookies: { keys: ['interop'] },
    pkce: { required: () => false },
  });
  provider.proxy = true;
  const port = await run.freePort();
  const server = createServer(provider.callback());
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  run.atEnd(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    first: `https://${LOGIN}/.well-known/openid-configuration`,
    hosts: [proxied(LOGIN, port), openIdService(run, { host: NOTES, issuer: `https://${LOGIN}`, ...CLIENT })],
    setUps: [
      {
        id: 'oidc-provider',
        server: `oidc-provider ${manifest.devDependencies['oidc-provider']}`,
        protocol: 'OpenID Connect',
        relyingParty: labelOf('mod_auth_openidc', 'libapache2-mod-auth-openidc'),
        start: `https://${NOTES}/`,
        login: LOGIN,
        people: { chromium: { name: 'pat', password: 'any' }, firefox: { name: 'kim', password: 'any' } },
        pages: [
          {
            name: 'login form',
            shows: 'input[name=login]',
            // It takes every password.
            right: ({ name, password }) => ({ 'input[name=login]': name, 'input[name=password]': password }),
            button: 'form button[type=submit]',
          },
          { name: 'consent', shows: 'input[name=prompt][value=consent]', right: () => ({}), button: 'form button[type=submit]' },
        ],
        logout: openIdLogout(NOTES),
      },
    ],
  };
}
