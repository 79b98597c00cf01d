import type { IncomingMessage } from 'node:http';
import * as oauth from 'oauth4webapi';
import { fetchOnLoopback } from '../loopback-fetch.ts';
import { cookieOf, pathOf, queryOf, redirect, type Site, sendPage } from '../site.ts';
import { NHS_APP_CLIENT } from './nhs-login.ts';

const SERVER: oauth.AuthorizationServer = {
  issuer: 'https://auth.login.nhs.uk',
  authorization_endpoint: 'https://auth.login.nhs.uk/authorize',
  token_endpoint: 'https://auth.login.nhs.uk/token',
  jwks_uri: 'https://auth.login.nhs.uk/jwks',
};
const CLIENT: oauth.Client = { client_id: NHS_APP_CLIENT.id };

/** The NHS App as a real relying party: authorization code flow with `state`, `nonce` and PKCE, all of them checked on the way back. */
export function nhsApp(tlsPort: number): Site {
  const waiting = new Map<string, { readonly nonce: string; readonly verifier: string }>();
  return async (request, response) => {
    switch (pathOf(request)) {
      case '/login/start': {
        const [state, nonce, verifier] = [oauth.generateRandomState(), oauth.generateRandomNonce(), oauth.generateRandomCodeVerifier()];
        waiting.set(state, { nonce, verifier });
        const ask = new URL('https://auth.login.nhs.uk/authorize');
        ask.search = String(
          new URLSearchParams({
            client_id: NHS_APP_CLIENT.id,
            redirect_uri: NHS_APP_CLIENT.redirectUri,
            response_type: 'code',
            prompt: 'login',
            scope: 'openid profile email',
            state,
            nonce,
            code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
            code_challenge_method: 'S256',
          }),
        );
        response.setHeader('set-cookie', `asked=${state}; Secure; HttpOnly; SameSite=Lax; Path=/`);
        return redirect(response, ask.href);
      }
      case '/auth-return': {
        const asked = cookieOf(request, 'asked') ?? '';
        const secrets = waiting.get(asked);
        if (!secrets)
          return sendPage(response, 'Sorry, that did not work', '<p data-error="state">This sign-in was not started here.</p>', 400);
        waiting.delete(asked);
        const parameters = oauth.validateAuthResponse(SERVER, CLIENT, queryOf(request), asked);
        const answer = await oauth.authorizationCodeGrantRequest(
          SERVER,
          CLIENT,
          oauth.None(),
          parameters,
          NHS_APP_CLIENT.redirectUri,
          secrets.verifier,
          {
            [oauth.customFetch]: fetchOnLoopback(tlsPort),
          },
        );
        const result = await oauth.processAuthorizationCodeResponse(SERVER, CLIENT, answer, {
          expectedNonce: secrets.nonce,
          requireIdToken: true,
        });
        const subject = oauth.getValidatedIdTokenClaims(result)?.sub;
        const times = timesSignedIn(request) + 1;
        response.setHeader('set-cookie', `times=${times}; Secure; HttpOnly; SameSite=Lax; Path=/; Max-Age=86400`);
        return sendPage(
          response,
          `Signed in as ${subject}`,
          `<p data-signed-in="yes">Welcome to the NHS App.</p><p id="times">Sign-ins on this device: ${times}</p>`,
        );
      }
      default:
        return sendPage(
          response,
          'NHS App',
          `<p>Sign in to see your health records.</p><a class="button" id="continue" href="/login/start">Continue with NHS login</a><p id="times">Sign-ins on this device: ${timesSignedIn(request)}</p>`,
        );
    }
  };
}

/** How often somebody has signed in with this browser; the page says so, and no two steps of a tour look the same. */
function timesSignedIn(request: IncomingMessage): number {
  return Number(cookieOf(request, 'times') ?? 0);
}
