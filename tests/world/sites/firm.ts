import { formOf, pathOf, queryOf, redirect, type Site, sendPage } from '../site.ts';
import { form } from './records.ts';

const REALM = 'https://intranet.firm.example/';

/** The realm of Microsoft's sign-in, which asks for the firm's people here. */
export const ENTRA_REALM = 'urn:federation:MicrosoftOnline';

/** Where each realm takes answers. */
const REPLY_TO = new Map([
  [REALM, REALM],
  [ENTRA_REALM, 'https://login.microsoftonline.com/login.srf'],
]);

/** A firm with AD FS (WS-Federation 1.2, 13.2) and an intranet that asks it. */
export function firm(): readonly (readonly [host: string, site: Site])[] {
  const adfs: Site = async (request, response) => {
    const query = queryOf(request);
    if (pathOf(request) !== '/adfs/ls/') return sendPage(response, 'Firm', '');
    const replyTo = REPLY_TO.get(query.get('wtrealm') ?? '');
    if (query.get('wa') !== 'wsignin1.0' || !replyTo)
      return sendPage(response, 'An error occurred', '<p data-error="MSIS7042">MSIS7042</p>', 400);
    if (request.method !== 'POST') return sendPage(response, ...LOGIN);
    const given = await formOf(request);
    if (given.get('password') !== 'correct') return sendPage(response, ...LOGIN);
    sendPage(response, 'Working', form(replyTo, { wa: 'wsignin1.0', wresult: 'token', wctx: query.get('wctx') ?? '' }));
  };

  const intranet: Site = async (request, response) => {
    if (request.method === 'POST') {
      const given = await formOf(request);
      return given.get('wresult') === 'token'
        ? redirect(response, '/news', 303)
        : sendPage(response, 'Sorry, that did not work', '<p data-error="wresult"></p>', 403);
    }
    if (pathOf(request) === '/news') return sendPage(response, 'News of the firm', '<p data-signed-in="yes">Signed in.</p>');
    if (pathOf(request) !== '/start') return sendPage(response, 'Intranet', '<a id="start" href="/start">Sign in</a>');
    const asked = { wa: 'wsignin1.0', wtrealm: REALM, wctx: 'rm=0&id=passive', wct: new Date().toISOString().replace(/\.\d+Z$/, 'Z') };
    redirect(response, `https://adfs.firm.example/adfs/ls/?${new URLSearchParams(asked)}`);
  };

  return [
    ['adfs.firm.example', adfs],
    ['intranet.firm.example', intranet],
  ];
}

const LOGIN: [string, string] = [
  'Firm login',
  '<form method="post"><label>Password <input name="password" type="password"></label><button>Sign in</button></form>',
];
