import type { Server } from '../types.ts';

const HOSTS = ['idcs-*.identity.oraclecloud.com'];

/**
 * Oracle's identity domains, each customer at a host of its own. Of `/ui/v1/signin`, where people sign in, nobody says what it does without a request: it is
 * left in peace. The customer's people have a page with all their applications.
 */
export const oracleIdcs = {
  kind: 'server',
  id: 'oracle-idcs',
  name: 'Oracle Identity Cloud Service',
  tenantsAt: ['oraclecloud.com'],
  tenantHome: '/ui/v1/myconsole',
  entries: [
    {
      hosts: HOSTS,
      path: '/oauth2/v1/authorize',
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type'],
      known: 'documented',
    },
  ],
  interior: [],
  direct: [{ hosts: HOSTS, path: '/ui/v1/{adminconsole,myconsole}', known: 'documented' }],
  source: [
    {
      title: 'Oracle Identity Cloud Service, REST API: /oauth2/v1/authorize',
      url: 'https://docs.oracle.com/en/cloud/paas/identity-cloud/idcsa/op-oauth2-v1-authorize-get.html',
      checked: '2026-11-26',
    },
    {
      title: 'Oracle Identity Cloud Service, Change Session Settings (/ui/v1/myconsole)',
      url: 'https://docs.oracle.com/en/cloud/paas/identity-cloud/uaids/change-session-settings.html',
      checked: '2026-11-26',
    },
    {
      title: 'Oracle Analytics, chooser login (/ui/v1/adminconsole)',
      url: 'https://blogs.oracle.com/analytics/?p=4006',
      checked: '2026-11-26',
    },
  ],
} satisfies Server;
