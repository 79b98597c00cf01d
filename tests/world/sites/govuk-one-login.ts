import { cookieOf, formOf, pathOf, queryOf, redirect, type Site, sendKeptPage, sendPage } from '../site.ts';

const ISSUER = 'https://oidc.account.gov.uk';
const PAGES = 'https://signin.account.gov.uk';
const SERVICE = 'https://licences.example';
const CLIENT = 'licences';

/** The pages of the login in their order; each is sent on to the next by a form. */
const STEPS: readonly (readonly [path: string, title: string, body: string])[] = [
  ['/sign-in-or-create', 'Create your GOV.UK One Login or sign in', '<form method="post"><button>Sign in</button></form>'],
  [
    '/enter-email',
    'Enter your email address to sign in to your GOV.UK One Login',
    '<form method="post"><label>Email <input name="email" value="pat@example.org"></label><button>Continue</button></form>',
  ],
  [
    '/enter-password',
    'Enter your password for GOV.UK One Login',
    '<form method="post"><label>Password <input name="password" type="password"></label><button>Continue</button></form>',
  ],
  ['/check-your-phone', 'Check your phone', '<form method="post"><label>Code <input name="code"></label><button>Continue</button></form>'],
];

/**
 * GOV.UK One Login and a service that asks it: `/authorize` on oidc.account.gov.uk answers with pages on signin.account.gov.uk that carry no
 * query at all, as the request is kept in a cookie. Unlike the other logins of this world, it lets the browser keep its pages for "back".
 */
export function govukOneLogin(): readonly (readonly [host: string, site: Site])[] {
  const asked = new Map<string, { readonly redirectUri: string; readonly state: string }>();
  let last = 0;

  const oidc: Site = (request, response) => {
    const query = queryOf(request);
    const path = pathOf(request);
    if (path === '/orchestration-redirect') {
      const session = asked.get(cookieOf(request, 'gs') ?? '');
      if (!session) return sendPage(response, 'Sorry, there is a problem', '', 400);
      asked.delete(cookieOf(request, 'gs') ?? '');
      return redirect(response, `${session.redirectUri}?${new URLSearchParams({ code: `code${last}`, state: session.state })}`);
    }
    const [redirectUri, state] = [query.get('redirect_uri'), query.get('state')];
    if (path !== '/authorize' || query.get('client_id') !== CLIENT || !redirectUri || !state || !query.get('nonce'))
      return sendPage(response, 'Sorry, there is a problem', '<p data-error="request"></p>', 400);
    last += 1;
    asked.set(String(last), { redirectUri, state });
    response.setHeader('set-cookie', `gs=${last}; Domain=account.gov.uk; Secure; HttpOnly; SameSite=Lax; Path=/`);
    redirect(response, `${PAGES}/`);
  };

  const pages: Site = async (request, response) => {
    const path = pathOf(request);
    if (path === '/accessibility-statement') return sendPage(response, 'Accessibility statement', '');
    if (!asked.has(cookieOf(request, 'gs') ?? '')) return sendPage(response, ...NO_CONTEXT, 403);
    const index = STEPS.findIndex(([step]) => step === path);
    const [, title, body] = STEPS[index] ?? [];
    if (!title || !body) return redirect(response, '/sign-in-or-create');
    if (request.method !== 'POST') return sendKeptPage(response, title, body);
    const given = await formOf(request);
    if (path === '/enter-password' && given.get('password') !== 'correct') return redirect(response, path, 303);
    redirect(response, STEPS[index + 1]?.[0] ?? `${ISSUER}/orchestration-redirect?state=o1`, 303);
  };

  const service: Site = (request, response) => {
    switch (pathOf(request)) {
      case '/start': {
        last += 1;
        const state = `state${last}`;
        response.setHeader('set-cookie', `asked=${state}; Secure; HttpOnly; SameSite=Lax; Path=/`);
        const parameters = {
          client_id: CLIENT,
          redirect_uri: `${SERVICE}/return`,
          response_type: 'code',
          scope: 'openid',
          state,
          nonce: `nonce${last}`,
        };
        return redirect(response, `${ISSUER}/authorize?${new URLSearchParams(parameters)}`);
      }
      case '/return':
        return queryOf(request).get('state') === cookieOf(request, 'asked')
          ? sendPage(response, 'Your licences', '<p data-signed-in="yes">Signed in.</p>')
          : sendPage(response, 'Sorry, that did not work', '<p data-error="state"></p>', 400);
      default:
        return sendKeptPage(response, 'Licences', '<a id="start" href="/start">Sign in with GOV.UK One Login</a>');
    }
  };

  return [
    ['oidc.account.gov.uk', oidc],
    ['signin.account.gov.uk', pages],
    ['licences.example', service],
  ];
}

const NO_CONTEXT: [string, string] = [
  'Sorry, you cannot access GOV.UK One Login from this page',
  '<p data-error="no-context">Go back to the service that you use.</p>',
];
