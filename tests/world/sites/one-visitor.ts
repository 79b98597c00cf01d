import { pathOf, queryOf, redirect, type Site, sendPage } from '../site.ts';

/** Logins and services for one person at a time, as small as they can be: two pages with a form, and back with an answer. */

/** What a login needs to be told apart: where it is asked, and the pages that follow. */
export interface SmallLogin {
  /** Path at which services ask. */
  readonly authorize: string;
  /** Host of the pages. */
  readonly pagesAt: string;
  readonly pages: readonly [first: string, second: string];
}

/** An OAuth login; without a request under way its pages show an error. */
export function smallLogin({ authorize, pagesAt, pages }: SmallLogin): Site {
  let asked: { readonly redirectUri: string; readonly state: string } | undefined;
  let codes = 0;
  const [first, second] = pages.map((page) => new URL(page, 'https://world.invalid').pathname);
  return (request, response) => {
    const path = pathOf(request);
    const at = (page: string) => redirect(response, `https://${pagesAt}${page}`);
    if (path === authorize) {
      const [redirectUri, state] = [queryOf(request).get('redirect_uri'), queryOf(request).get('state')];
      if (!redirectUri || !state?.startsWith('fresh')) return sendPage(response, 'Sorry, that did not work', '<p>No request.</p>', 400);
      asked = { redirectUri, state };
      return at(pages[0]);
    }
    // Chromium asks accounts.google.com by itself, and by POST, who is signed in.
    if (path !== first && path !== second) return sendPage(response, 'Not found', '<p>Nothing is here.</p>', 404);
    if (!asked) return sendPage(response, 'Sorry, that did not work', '<p>No request.</p>', 400);
    if (request.method !== 'POST') return sendPage(response, `Sign in ${path}`, '<form method="post"><button>Next</button></form>');
    if (path === first) return at(pages[1]);
    codes += 1;
    const { redirectUri, state } = asked;
    asked = undefined;
    redirect(response, `${redirectUri}?code=code-${codes}-${Date.now()}&state=${state}`, 303);
  };
}

/** A service that has people sign in there: its front page, and the page that takes the answer. */
export function smallService(host: string, authorizeAt: string): Site {
  let asked = 0;
  return (request, response) => {
    if (pathOf(request) === '/cb') return sendPage(response, `Welcome to ${host}`, '<p data-signed-in="yes">Signed in.</p>');
    if (pathOf(request) !== '/sign-in') return sendPage(response, host, '<a id="start" href="/sign-in">Sign in</a>');
    asked += 1;
    const parameters = { client_id: host, response_type: 'code', scope: 'openid', redirect_uri: `https://${host}/cb` };
    redirect(response, `${authorizeAt}?${new URLSearchParams({ ...parameters, state: `fresh-${asked}-x7k2`, nonce: `n-${asked}-q9v3` })}`);
  };
}
