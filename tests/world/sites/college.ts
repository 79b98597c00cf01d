import { formOf, pathOf, queryOf, redirect, type Site, sendPage } from '../site.ts';

/** A college with a CAS server (CAS Protocol 3.0) and a portal that asks it. */
export function college(): readonly (readonly [host: string, site: Site])[] {
  const tickets = new Set<string>();
  let last = 0;

  const server: Site = async (request, response) => {
    if (pathOf(request) !== '/cas/login') return sendPage(response, 'College', '');
    if (request.method !== 'POST') return sendPage(response, ...LOGIN);
    const given = await formOf(request);
    if (given.get('password') !== 'correct') return sendPage(response, ...LOGIN, 401);
    const service = new URL(queryOf(request).get('service') ?? 'https://cas.college.example/');
    last += 1;
    const ticket = `ST-${last}-college`;
    tickets.add(ticket);
    service.searchParams.set('ticket', ticket);
    redirect(response, service.href);
  };

  const portal: Site = (request, response) => {
    const ticket = queryOf(request).get('ticket');
    if (pathOf(request) !== '/home') return sendPage(response, 'Portal', '<a id="start" href="/home">Sign in</a>');
    if (ticket === null) {
      const service = encodeURIComponent('https://portal.college.example/home');
      return redirect(response, `https://cas.college.example/cas/login?service=${service}`);
    }
    if (!tickets.delete(ticket)) return sendPage(response, 'Sorry, that did not work', '<p data-error="ticket"></p>', 403);
    sendPage(response, 'Welcome to the portal', '<p data-signed-in="yes">Signed in.</p>');
  };

  return [
    ['cas.college.example', server],
    ['portal.college.example', portal],
  ];
}

const LOGIN: [string, string] = [
  'College login',
  '<form method="post"><label>Password <input name="password" type="password"></label><button>Login</button></form>',
];
