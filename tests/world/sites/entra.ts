import { cookieOf, formOf, pathOf, queryOf, redirect, type Site, sendPage } from '../site.ts';
import { ENTRA_REALM } from './firm.ts';
import { form } from './records.ts';

const ENTRA = 'https://login.microsoftonline.com';
const TENANT = '6f1c3a52-0d4b-4c8e-9a77-2b1d5e8f9c01';
const DESK = 'https://desk.firm.example';
const CLIENT = '2f0b7c1e-5a3d-4e2b-8c6f-1d9a7e4b3c20';

/** Microsoft's sign-in, which knows the firm's people by their names alone and sends them on to the firm's own AD FS; and a service of the firm that asks it. */
export function entra(): readonly (readonly [host: string, site: Site])[] {
  const asked = new Map<string, string>();
  let last = 0;

  const microsoft: Site = async (request, response) => {
    const path = pathOf(request);
    const query = queryOf(request);
    const session = cookieOf(request, 'ESTSAUTH') ?? '';
    if (path === `/${TENANT}/oauth2/v2.0/authorize`) {
      if (query.get('client_id') !== CLIENT) return sendPage(response, 'Sign in', '<p data-error="AADSTS900144">AADSTS900144</p>', 400);
      last += 1;
      asked.set(String(last), query.get('state') ?? '');
      response.setHeader('set-cookie', `ESTSAUTH=${last}; Secure; HttpOnly; SameSite=None; Path=/`);
      const wctx = 'LoginOptions=3&estsredirect=2&estsrequest=rQIIAX';
      const adfs = `https://adfs.firm.example/adfs/ls/?${new URLSearchParams({ 'client-request-id': 'c1', username: 'pat@firm.example', wa: 'wsignin1.0', wtrealm: ENTRA_REALM, wctx })}`;
      return sendPage(
        response,
        'Sign in to your account',
        `<form onsubmit="location.assign(${JSON.stringify(adfs).replaceAll('"', '&quot;')}); return false"><label>Name <input name="loginfmt" value="pat@firm.example"></label><button>Next</button></form>`,
      );
    }
    if (request.method !== 'POST' || !asked.has(session))
      return sendPage(response, 'Sign in', '<p data-error="AADSTS90014">AADSTS90014</p>', 400);
    const given = await formOf(request);
    if (path === '/login.srf' && given.get('wresult'))
      return sendPage(response, 'Stay signed in?', '<form method="post" action="/kmsi"><button>Yes</button></form>');
    if (path !== '/kmsi') return sendPage(response, 'Sign in', '<p data-error="AADSTS90014">AADSTS90014</p>', 400);
    const state = asked.get(session) ?? '';
    asked.delete(session);
    sendPage(response, 'Working', form(`${DESK}/signin-oidc`, { code: `code${session}`, state }));
  };

  const desk: Site = async (request, response) => {
    switch (pathOf(request)) {
      case '/start': {
        last += 1;
        const state = `state${last}`;
        response.setHeader('set-cookie', `asked=${state}; Secure; HttpOnly; SameSite=None; Path=/`);
        const parameters = {
          client_id: CLIENT,
          response_type: 'code',
          redirect_uri: `${DESK}/signin-oidc`,
          response_mode: 'form_post',
          scope: 'openid',
          state,
          nonce: `nonce${last}`,
        };
        return redirect(response, `${ENTRA}/${TENANT}/oauth2/v2.0/authorize?${new URLSearchParams(parameters)}`);
      }
      case '/signin-oidc':
        return (await formOf(request)).get('state') === cookieOf(request, 'asked')
          ? redirect(response, '/tickets', 303)
          : sendPage(response, 'Sorry, that did not work', '<p data-error="state"></p>', 400);
      case '/tickets':
        return sendPage(response, 'Tickets of the firm', '<p data-signed-in="yes">Signed in.</p>');
      default:
        return sendPage(response, 'Desk', '<a id="start" href="/start">Sign in</a>');
    }
  };

  return [
    ['login.microsoftonline.com', microsoft],
    ['desk.firm.example', desk],
  ];
}
