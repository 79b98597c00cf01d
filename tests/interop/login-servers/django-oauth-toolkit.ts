import { readFileSync } from 'node:fs';
import { proxied } from '../apache.ts';
import { labelOf } from '../packages.ts';
import { callbackOf, openIdLogout, openIdService } from '../relying-parties/openidc.ts';
import type { Run } from '../run.ts';
import type { Troupe } from '../set-up.ts';
import { FORM, PEOPLE, startDjango } from './django.ts';

const LOGIN = 'accounts.django.example';
const SHOP = 'shop.django.example';
const CLIENT = { id: 'shop', secret: 'a-secret-of-the-shop' };

/** Django OAuth Toolkit over Django’s own login (`django.contrib.auth`). */
export async function djangoOauthToolkit(run: Run): Promise<Troupe> {
  const port = await startDjango(run, 'oauth_site', LOGIN, {
    CLIENT_ID: CLIENT.id,
    CLIENT_SECRET: CLIENT.secret,
    CLIENT_CALLBACK: callbackOf(SHOP),
    SIGNING_KEY: readFileSync(run.signing.key, 'utf8'),
  });
  const issuer = `https://${LOGIN}/o`;
  return {
    first: `${issuer}/.well-known/openid-configuration`,
    hosts: [proxied(LOGIN, port), openIdService(run, { host: SHOP, issuer, ...CLIENT })],
    setUps: [
      {
        id: 'django-oauth-toolkit',
        server: labelOf('Django OAuth Toolkit', 'python3-django-oauth-toolkit'),
        protocol: 'OpenID Connect',
        relyingParty: labelOf('mod_auth_openidc', 'libapache2-mod-auth-openidc'),
        start: `https://${SHOP}/`,
        login: LOGIN,
        people: PEOPLE,
        pages: [FORM, { name: 'consent', shows: 'input[name=allow]', right: () => ({}), button: 'input[name=allow]' }],
        logout: openIdLogout(SHOP),
      },
    ],
  };
}
