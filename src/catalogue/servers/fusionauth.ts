import type { Server } from '../types.ts';

/**
 * Its authorize address (`/oauth2/authorize`) is the login page itself and looks like any other's, but for the tenant that it may name. People keep it.
 *
 * Links out of its e-mails may carry the whole request.
 */
export const fusionauth = {
  kind: 'server',
  id: 'fusionauth',
  name: 'FusionAuth',
  tenantsAt: ['fusionauth.io'],
  entries: [
    {
      path: '/oauth2/{authorize,register}',
      with: ['tenantId', 'client_id'],
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type'],
      known: 'documented',
    },
  ],
  interior: [{ path: '/oauth2/two-factor*/**', with: ['client_id', 'tenantId'], keys: ['state'], known: 'remembered' }],
  direct: [{ path: '/{email,password,registration}/{change,forgot,verify}/**', with: ['tenantId'], known: 'seen' }],
  source: [
    {
      title: 'FusionAuth, issue 2499 (people bookmark the login page)',
      url: 'https://github.com/FusionAuth/fusionauth-issues/issues/2499',
      checked: '2026-11-26',
    },
    { title: 'public code: templates of its e-mails', checked: '2026-11-26' },
  ],
} satisfies Server;
