import { deflateRawSync } from 'node:zlib';
import { cookieOf, formOf, pathOf, queryOf, redirect, type Site, sendPage } from '../site.ts';
import { discovery, discoveryFor } from './discovery.ts';
import { form } from './records.ts';

const IDP = 'https://idp.uni.example';
const SSO = `${IDP}/idp/profile/SAML2`;

/**
 * A university: an identity provider in the shape of Shibboleth's, and services that ask it, one over each binding of SAML 2.0
 * (Bindings 3.4 and 3.5), and one for which people say first where they are from. What was asked for is kept in a session; pages are told by `execution` alone.
 */
export function university(): readonly (readonly [host: string, site: Site])[] {
  const sessions = new Map<string, { readonly relayState: string; readonly acs: string }>();
  let last = 0;

  const idp: Site = async (request, response) => {
    const path = pathOf(request);
    if (!path.startsWith('/idp/profile/SAML2/')) return sendPage(response, 'University of Example', '');
    const query = queryOf(request);
    const execution = query.get('execution');
    if (!execution) {
      const asked = request.method === 'POST' ? await formOf(request) : query;
      const host = /issuer:([a-z.]+)/.exec(asked.get('RelayState') ?? '')?.[1];
      if (!asked.get('SAMLRequest') || !host) return stale(response);
      last += 1;
      sessions.set(String(last), { relayState: asked.get('RelayState') ?? '', acs: `https://${host}/Shibboleth.sso/SAML2/POST` });
      response.setHeader('set-cookie', `shib=${last}; Secure; HttpOnly; SameSite=None; Path=/idp`);
      return redirect(response, `${path}?execution=e1s1`);
    }
    const session = sessions.get(cookieOf(request, 'shib') ?? '');
    if (!session) return stale(response);
    if (request.method === 'POST') {
      const given = await formOf(request);
      const step = Number(execution.slice(3));
      if (step === 1 && given.get('password') !== 'correct') return redirect(response, `${path}?execution=e1s1`);
      if (step === 1) return redirect(response, `${path}?execution=e1s2`);
      sessions.delete(cookieOf(request, 'shib') ?? '');
      const answer = { SAMLResponse: Buffer.from('<samlp:Response/>').toString('base64'), RelayState: session.relayState };
      return sendPage(response, 'One moment', form(session.acs, answer));
    }
    sendPage(response, ...(execution === 'e1s1' ? PASSWORD : CONSENT), 200);
  };

  const service =
    (host: string, binding: 'Redirect' | 'POST', loginPath: string, start = loginPath): Site =>
    async (request, response) => {
      const path = pathOf(request);
      if (path === loginPath) {
        const xml = `<samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_${host.length}" Version="2.0" IssueInstant="${new Date().toISOString()}"><saml:Issuer xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">https://${host}/shibboleth</saml:Issuer></samlp:AuthnRequest>`;
        const RelayState = `issuer:${host}`;
        if (binding === 'POST')
          return sendPage(
            response,
            'One moment',
            form(`${SSO}/POST/SSO`, { SAMLRequest: Buffer.from(xml).toString('base64'), RelayState }),
          );
        return redirect(
          response,
          `${SSO}/Redirect/SSO?${new URLSearchParams({ SAMLRequest: deflateRawSync(xml).toString('base64'), RelayState })}`,
        );
      }
      if (path === '/Shibboleth.sso/SAML2/POST') {
        const given = await formOf(request);
        return given.get('SAMLResponse')
          ? redirect(response, '/my/', 303)
          : sendPage(response, 'Sorry, that did not work', '<p data-error="saml"></p>', 400);
      }
      if (path === '/my/') return sendPage(response, `Welcome to ${host}`, '<p data-signed-in="yes">Signed in.</p>');
      sendPage(response, host, `<a id="start" href="${start.replaceAll('&', '&amp;')}">Sign in with your university account</a>`);
    };

  return [
    ['idp.uni.example', idp],
    ['moodle.uni.example', service('moodle.uni.example', 'Redirect', '/login')],
    ['library.uni.example', service('library.uni.example', 'POST', '/account')],
    [
      'journals.example',
      service('journals.example', 'Redirect', '/Shibboleth.sso/Login', discoveryFor('journals.example', '/Shibboleth.sso/Login')),
    ],
    ['service.seamlessaccess.org', discovery],
  ];
}

function stale(response: Parameters<Site>[1]): void {
  sendPage(response, 'Stale request', '<p data-error="stale">You may have used the back button or a bookmark.</p>', 400);
}

const PASSWORD: [string, string] = [
  'University login',
  '<form method="post"><label>Name <input name="name"></label><label>Password <input name="password" type="password"></label><button>Login</button></form>',
];

const CONSENT: [string, string] = [
  'Information release',
  '<form method="post"><p>Your name will be told.</p><button>Accept</button></form>',
];
