import { generateKeyPairSync } from 'node:crypto';
import { Provider } from 'oidc-provider';
import { createMemoryAdapter } from 'oidc-provider/lib/adapters/memory_adapter.js';
import { formOf, pathOf, redirect, type Site, sendPage } from '../site.ts';

const ISSUER = 'https://auth.login.nhs.uk';
const PAGES = 'https://access.login.nhs.uk';

/** The client of the NHS App in this world. */
export const NHS_APP_CLIENT = { id: 'nhs-online', redirectUri: 'https://www.nhsapp.service.nhs.uk/auth-return' };

/** The client of the shared records in this world: it asks in every way that OAuth knows. Its key signs the requests of JAR (RFC 9101). */
export const RECORDS_CLIENT = {
  id: 'shared-records',
  redirectUri: 'https://records.example/return',
  key: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
};

const SIGNING_KEY = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** Who asks in this language gets all of the login in one page, which changes its own address. */
export const SINGLE_PAGE = 'x-single';

/**
 * NHS login, as a real OpenID Connect server: `/authorize` on auth.login.nhs.uk sends the browser to access.login.nhs.uk with no query at
 * all; what was asked for stays in a cookie of login.nhs.uk, exactly as at the real one.
 */
export function nhsLogin(): readonly (readonly [host: string, site: Site])[] {
  const provider = new Provider(ISSUER, {
    clients: [
      {
        client_id: NHS_APP_CLIENT.id,
        redirect_uris: [NHS_APP_CLIENT.redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'none',
      },
      {
        client_id: RECORDS_CLIENT.id,
        redirect_uris: [RECORDS_CLIENT.redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'none',
        request_object_signing_alg: 'ES256',
        require_signed_request_object: false,
        jwks: { keys: [{ ...RECORDS_CLIENT.key.publicKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256' }] },
      },
    ],
    // What the server would else choose, and tell at each start that it is not for production.
    adapter: createMemoryAdapter(0),
    jwks: { keys: [{ ...SIGNING_KEY.privateKey.export({ format: 'jwk' }), use: 'sig' }] },
    ttl: { AccessToken: 3600, AuthorizationCode: 60, Grant: 3600, IdToken: 3600, Interaction: 3600, Session: 3600 },
    enableHttpPostMethods: true,
    cookies: {
      keys: ['local world'],
      long: { sameSite: 'none' },
      short: { path: '/', domain: 'login.nhs.uk', httpOnly: true, sameSite: 'lax' },
    },
    features: { devInteractions: { enabled: false }, pushedAuthorizationRequests: { enabled: true }, requestObjects: { enabled: true } },
    findAccount: (_context: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id, email: id }) }),
    interactions: {
      url: (_context: unknown, { params }: { params: { ui_locales?: string } }) =>
        params.ui_locales === SINGLE_PAGE ? `${PAGES}/one-page` : `${PAGES}/enter-email`,
    },
    pkce: { required: () => true },
    routes: { authorization: '/authorize', token: '/token', pushed_authorization_request: '/par' },
  });
  const callback = provider.callback();
  let prerendered = false;
  const pages: Site = async (request, response) => {
    const path = pathOf(request);
    if (path === '/accessibility') prerendered = false;
    if (['/privacy', '/terms-and-conditions', '/accessibility'].includes(path))
      return sendPage(response, `NHS login: ${path.slice(1)}`, path === '/accessibility' ? EAGER : '');
    if (path === '/prerendered') return sendPage(response, 'Seen', prerendered ? 'prerendered' : 'not yet');
    if (request.headers['sec-purpose']?.includes('prerender')) prerendered = true;
    const details = await provider.interactionDetails(request, response).catch(() => undefined);
    // The link of the e-mail that one gets for a new password; it works by itself.
    if (path === '/reset-password') return sendPage(response, 'Choose a new password', '<p>Then go on where you began.</p>');
    if (!details)
      return sendPage(
        response,
        'Sorry, there is a problem',
        '<p data-error="no-context">We do not know which service you came from.</p>',
        403,
      );
    if (request.method !== 'POST')
      return sendPage(
        response,
        ...(path === '/one-page' ? ONE_PAGE : path === '/consent' ? CONSENT : path === '/enter-password' ? PASSWORD : EMAIL),
      );
    const form = await formOf(request);
    if (path === '/enter-email') return redirect(response, '/enter-password', 303);
    if (path === '/enter-password' && form.get('password') !== 'correct') return redirect(response, '/enter-password', 303);
    if (path === '/enter-password') return redirect(response, '/consent', 303);
    const accountId = 'pat@example.org';
    const grant = new provider.Grant({ accountId, clientId: details.params.client_id });
    grant.addOIDCScope('openid profile email');
    const grantId = await grant.save();
    await provider.interactionFinished(request, response, { login: { accountId }, consent: { grantId } });
  };
  return [
    ['auth.login.nhs.uk', (request, response) => void callback(request, response)],
    ['access.login.nhs.uk', pages],
    ['account.login.nhs.uk', pages],
  ];
}

/** Loads the first page of the login before anybody asks, where the browser can. */
const EAGER = `
  <p id="ready"></p><a id="go" href="/enter-email">Sign in</a>
  <script type="speculationrules">{ "prerender": [{ "source": "list", "urls": ["/enter-email"], "eagerness": "immediate" }] }</script>
  <script>
    const look = async () => { if ((await (await fetch('/prerendered')).text()).includes('prerendered')) document.getElementById('ready').textContent = 'All is loaded'; else setTimeout(look, 50); };
    look();
  </script>`;

const EMAIL: [string, string] = [
  'Enter your email address',
  '<form method="post" action="/enter-email"><label>Email <input name="email" value="pat@example.org"></label><button>Continue</button></form>',
];

const PASSWORD: [string, string] = [
  'Enter your password',
  '<form method="post" action="/enter-password"><label>Password <input name="password" type="password"></label><button>Continue</button></form>',
];

const CONSENT: [string, string] = [
  'Share your details',
  '<form method="post" action="/consent"><p>The NHS App would like to know who you are.</p><button>Agree</button></form>',
];

const ONE_PAGE: [string, string] = [
  'All in one page',
  `<button id="next" onclick="history.pushState(null, '', '/one-page/password'); document.querySelector('form').hidden = false; this.remove()">Next</button>
  <form method="post" action="/consent" hidden><label>Password <input name="password" type="password"></label><button>Agree</button></form>`,
];
