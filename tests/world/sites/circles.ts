import { cookieOf, pathOf, redirect, type Site, sendPage } from '../site.ts';

const LOGIN = 'https://auth.login.nhs.uk';
const SERVICE = 'https://www.nhsapp.service.nhs.uk';

/** How the service and the login send the browser back and forth. */
export type Means = 'servers' | 'scripts' | 'meta';

/**
 * A service and a login that have fallen out over a stale cookie: the login believes that the person is signed in, the service does not, until
 * the login's cookie is gone. Every host plants cookies at `/stale` and tells the ones that it is sent at `/cookies`.
 */
export function circles(means: Means): readonly (readonly [host: string, site: Site])[] {
  const send = (response: Parameters<Site>[1], to: string): void => {
    if (means === 'servers') redirect(response, to);
    else if (means === 'scripts') sendPage(response, 'One moment', `<script>setTimeout(() => { location.href = "${to}" }, 150)</script>`);
    else sendPage(response, 'One moment', `<meta http-equiv="refresh" content="0; url=${to}">`);
  };
  const login: Site = (request, response) =>
    cookieOf(request, 'stale')
      ? send(response, `${SERVICE}/auth-return?code=1&state=2`)
      : sendPage(response, 'Enter your email address', '');
  const service: Site = (request, response) =>
    cookieOf(request, 'stale')
      ? send(response, `${LOGIN}/authorize?${ASKED}`)
      : sendPage(response, 'NHS App', `<a id="continue" href="${LOGIN}/authorize?${ASKED}">Continue with NHS login</a>`);
  return [
    ['auth.login.nhs.uk', withCookies(login)],
    ['www.nhsapp.service.nhs.uk', withCookies(service)],
    ['other.service.nhs.uk', withCookies(service)],
    ['weather.example', withCookies(service)],
  ];
}

function withCookies(site: Site): Site {
  return (request, response) => {
    switch (pathOf(request)) {
      case '/stale': {
        const above = request.headers.host?.includes('login.nhs.uk') ? ['wide=yes; Secure; Path=/; Domain=login.nhs.uk'] : [];
        response.setHeader('set-cookie', ['stale=yes; Secure; Path=/', ...above]);
        return sendPage(response, 'Planted', '');
      }
      case '/cookies':
        return sendPage(response, 'Cookies', `<p>sent: ${request.headers.cookie ?? 'none'}.</p>`);
      default:
        return site(request, response);
    }
  };
}

const ASKED = new URLSearchParams({
  client_id: 'nhs-online',
  redirect_uri: `${SERVICE}/auth-return`,
  response_type: 'code',
  scope: 'openid',
  state: '2',
  nonce: '3',
});
