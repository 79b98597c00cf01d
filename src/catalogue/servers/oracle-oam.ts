import type { Server } from '../types.ts';

/**
 * Oracle Access Manager percent-encodes its whole query; the old plain form names the page that wanted the login (`rh`, `ru`). A login page of the customer's
 * own, at any address, is called with the number of the request and where to come back to: "End users very often bookmark the OAM form login page".
 */
export const oracleOam = {
  kind: 'server',
  id: 'oracle-oam',
  name: 'Oracle Access Manager',
  entries: [
    {
      path: '/**/obrareq.cgi',
      protocol: 'proprietary',
      required: ['encquery|encreply|rh|wh'],
      keys: ['encquery', 'encreply', 'rh', 'wh'],
      known: 'seen',
    },
  ],
  interior: [
    { path: '/oam/server/auth_cred_submit', keys: ['request_id', 'OAM_REQ'], known: 'seen' },
    { path: '/oam/server/fed/sp/sso', keys: ['SAMLResponse', 'request_id'], known: 'seen' },
    { path: '/oam/**', with: ['request_id'], keys: ['request_id'], known: 'seen' },
    { path: '/**', with: ['OAM_REQ'], keys: ['OAM_REQ'], known: 'seen' },
    { path: '/**', with: ['authn_try_count', 'request_id'], keys: ['request_id'], known: 'seen' },
    { path: '/**', with: ['challenge_url', 'request_id'], keys: ['request_id'], known: 'seen' },
  ],
  direct: [],
  source: [
    { title: 'public code', checked: '2026-11-23' },
    {
      title: 'Application security, February 2013: the bookmarked login page of OAM',
      url: 'https://app-security.blogspot.com/2013/02/',
      checked: '2026-11-26',
    },
    {
      title: 'Oracle Access Manager Error page customised (request_id, OAM_REQ)',
      url: 'https://javierductor.blogspot.com/2015/05/oracle-access-manager-error-page.html',
      checked: '2026-11-26',
    },
    {
      title: 'Oracle, Developing Custom Pages',
      url: 'https://docs.oracle.com/en/middleware/idm/access-manager/12.2.1.4/aidev/developing-custom-pages.html',
      checked: '2026-11-26',
    },
  ],
} satisfies Server;
