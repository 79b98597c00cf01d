import type { TabEvent } from '../../../src/core/flow/event.ts';
import { load, redirected } from './world.ts';

/** A university's Shibboleth. */
export const IDP = 'https://idp.uni.example/idp/profile/SAML2/Redirect/SSO';
/** Of a request that was made long ago. */
export const OLD_STATE = 'af0ifjsldkj-1';

/** A site's request for a login with Google. */
export const google = (site: string, state: string): string =>
  `https://accounts.google.com/o/oauth2/v2/auth?client_id=a&response_type=code&scope=openid&redirect_uri=${encodeURIComponent(`${site}/cb`)}&state=${state}`;

/** Somebody signs in to a site with Google: the request, its two pages, and back with the answer. */
export function throughGoogle(tabId: number, site: string, how: string, atMs: number): readonly TabEvent[] {
  const [asked, inside] = [google(site, `new${atMs}kdu7`), 'https://accounts.google.com/v3/signin/challenge/pwd?TL=new'];
  return [
    ...load(tabId, `${site}/`, how, atMs),
    ...load(tabId, asked, 'link', atMs + 1000),
    ...load(tabId, 'https://accounts.google.com/v3/signin/identifier?flowName=x', 'form_submit', atMs + 2000),
    ...load(tabId, inside, 'form_submit', atMs + 3000),
    ...redirected(tabId, inside, `${site}/cb?code=c${atMs}xyz&state=new${atMs}kdu7`, 'form_submit', atMs + 4000),
  ];
}

/** The same with that university's Shibboleth. */
export function throughUniversity(tabId: number, site: string, how: string, atMs: number): readonly TabEvent[] {
  return [
    ...load(tabId, `${site}/login`, how, atMs),
    ...redirected(tabId, `${site}/login/go`, `${IDP}?execution=e7s1`, 'link', atMs + 1000),
    ...load(tabId, `${IDP}?execution=e7s2`, 'form_submit', atMs + 2000),
    ...load(tabId, `${site}/Shibboleth.sso/SAML2/POST`, 'form_submit', atMs + 3000),
  ];
}
