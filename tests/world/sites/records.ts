import { sign } from 'node:crypto';
import * as oauth from 'oauth4webapi';
import { fetchOnLoopback } from '../loopback-fetch.ts';
import { cookieOf, formOf, pathOf, queryOf, redirect, type Site, sendPage } from '../site.ts';
import { RECORDS_CLIENT, SINGLE_PAGE } from './nhs-login.ts';

const AUTHORIZE = 'https://auth.login.nhs.uk/authorize';
const ISSUER = 'https://auth.login.nhs.uk';

/**
 * A service with NHS login that asks for it in every way that OAuth knows, and opens the login in every way that the web knows. `state` and
 * PKCE are real; what comes back is checked.
 */
export function records(tlsPort: number): Site {
  const waiting = new Set<string>();
  let prerendered = false;

  async function request(): Promise<Readonly<Record<string, string>>> {
    const [state, nonce] = [oauth.generateRandomState(), oauth.generateRandomNonce()];
    waiting.add(state);
    return {
      client_id: RECORDS_CLIENT.id,
      redirect_uri: RECORDS_CLIENT.redirectUri,
      response_type: 'code',
      prompt: 'login',
      scope: 'openid',
      state,
      nonce,
      code_challenge: await oauth.calculatePKCECodeChallenge(oauth.generateRandomCodeVerifier()),
      code_challenge_method: 'S256',
    };
  }

  /** RFC 9126: the service's server hands the request in; the browser carries a reference only. */
  async function pushed(asked: Readonly<Record<string, string>>): Promise<string> {
    const answer = await fetchOnLoopback(tlsPort)(`${ISSUER}/par`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(asked),
    });
    const { request_uri } = (await answer.json()) as { request_uri: string };
    return request_uri;
  }

  return async (incoming, response) => {
    const path = pathOf(incoming);
    const send = (asked: Readonly<Record<string, string>>, parameters: Readonly<Record<string, string>>): void => {
      response.setHeader('set-cookie', `asked=${asked.state}; Secure; HttpOnly; SameSite=None; Path=/`);
      redirect(response, `${AUTHORIZE}?${new URLSearchParams(parameters)}`);
    };
    switch (path) {
      case '/start': {
        const asked = await request();
        return send(asked, asked);
      }
      case '/start/post': {
        const asked = await request();
        response.setHeader('set-cookie', `asked=${asked.state}; Secure; HttpOnly; SameSite=None; Path=/`);
        return sendPage(response, 'One moment', `${form(AUTHORIZE, asked)}`);
      }
      case '/start/par': {
        const asked = await request();
        return send(asked, { client_id: RECORDS_CLIENT.id, request_uri: await pushed(asked) });
      }
      case '/start/jar': {
        const asked = await request();
        const { client_id, scope, response_type } = asked as { client_id: string; scope: string; response_type: string };
        return send(asked, { client_id, scope, response_type, request: signed(asked) });
      }
      case '/start/form-post': {
        const asked = { ...(await request()), response_mode: 'form_post' };
        return send(asked, asked);
      }
      case '/start/one-page': {
        const asked = { ...(await request()), ui_locales: SINGLE_PAGE };
        return send(asked, asked);
      }
      case '/return': {
        const given = incoming.method === 'POST' ? await formOf(incoming) : queryOf(incoming);
        const state = given.get('state') ?? '';
        if (!given.get('code') || state !== cookieOf(incoming, 'asked') || !waiting.delete(state))
          return sendPage(response, 'Sorry, that did not work', '<p data-error="state">This sign-in was not started here.</p>', 400);
        return sendPage(response, 'Your records', '<p data-signed-in="yes">Signed in.</p>');
      }
      case '/meta':
        return sendPage(response, 'One moment', '<meta http-equiv="refresh" content="0; url=/start">');
      case '/script':
        return sendPage(response, 'One moment', '<script>location.replace("/start")</script>');
      case '/blank':
        // An empty window first, sent to the login afterwards.
        return sendPage(
          response,
          'Records',
          `<button id="go" onclick="const w = window.open('about:blank', '_blank'); setTimeout(() => { w.location = '/start' }, 50)">Sign in</button>`,
        );
      case '/offline.js':
        response.writeHead(200, { 'content-type': 'text/javascript' });
        return void response.end(OFFLINE);
      case '/offline':
        return sendPage(
          response,
          'Records, offline too',
          `<p id="ready"></p><a id="go" href="/offline/start">Sign in</a><script>${REGISTER}</script>`,
        );
      case '/eager':
        return sendPage(response, 'Records, eager', EAGER);
      case '/eager/home':
        if (incoming.headers['sec-purpose']?.includes('prerender')) prerendered = true;
        return sendPage(response, 'Records, at home', '<a id="start" href="/start">Sign in</a>');
      case '/eager/seen':
        return sendPage(response, 'Seen', prerendered ? 'prerendered' : 'not yet');
      case '/report.pdf':
        response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment; filename="report.bin"' });
        return void response.end('records');
      default:
        return sendPage(response, 'Records', LINKS);
    }
  };
}

/** RFC 9101: the whole request, signed. */
function signed(claims: Readonly<Record<string, string>>): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const body = `${part({ alg: 'ES256', typ: 'oauth-authz-req+jwt' })}.${part({ ...claims, iss: RECORDS_CLIENT.id, aud: ISSUER, iat: now, exp: now + 300 })}`;
  return `${body}.${sign('sha256', Buffer.from(body), { key: RECORDS_CLIENT.key.privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}

/** A form that sends itself. */
export function form(action: string, fields: Readonly<Record<string, string>>): string {
  const inputs = Object.entries(fields).map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`);
  return `<form method="post" action="${action}">${inputs.join('')}<noscript><button>Continue</button></noscript></form><script>document.forms[0].submit()</script>`;
}

const LINKS = `
  <p><a id="start" href="/start">Sign in</a></p>
  <p><a id="opener" href="/start" target="_blank" rel="opener">Sign in, in a new tab</a></p>
  <p><a id="noopener" href="/start" target="_blank" rel="noopener">Sign in, in a new tab of its own</a></p>
  <p><button id="window" onclick="window.open('/start', 'login', 'width=500,height=600')">Sign in, in a window</button></p>
  <p><a id="report" href="/report.pdf">Report</a></p>`;

/** Loads its links before anybody asks, where the browser can; the login among them, which is thrown away as it leads to another site. */
const EAGER = `
  <p id="ready"></p><a id="go" href="/eager/home">Home</a>
  <script type="speculationrules">{ "prerender": [{ "source": "list", "urls": ["/eager/home", "/start"], "eagerness": "immediate" }] }</script>
  <script>
    const ready = async () => !HTMLScriptElement.supports?.('speculationrules') || (await (await fetch('/eager/seen')).text()).includes('prerendered');
    const look = async () => { if (await ready()) document.getElementById('ready').textContent = 'All is loaded'; else setTimeout(look, 50); };
    look();
  </script>`;

const OFFLINE = `
  addEventListener('install', () => skipWaiting());
  addEventListener('activate', (event) => event.waitUntil(clients.claim()));
  addEventListener('fetch', (event) => {
    const { pathname } = new URL(event.request.url);
    if (event.request.mode === 'navigate' && pathname === '/offline/start') event.respondWith(Response.redirect('/start', 302));
    else if (event.request.mode === 'navigate' && pathname === '/offline') event.respondWith(fetch(event.request));
  });`;

const REGISTER = `navigator.serviceWorker.register('/offline.js').then(() => navigator.serviceWorker.ready).then(() => {
  const done = () => { document.getElementById('ready').textContent = 'Ready for the train'; };
  if (navigator.serviceWorker.controller) done(); else navigator.serviceWorker.addEventListener('controllerchange', done);
});`;
