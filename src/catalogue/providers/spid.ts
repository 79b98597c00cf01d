import type { Provider } from '../types.ts';

/** Sign-in of Italy's public services, by several providers. Requests mostly come by form: an address without one says nothing. */
export const spid = {
  kind: 'provider',
  id: 'spid',
  name: 'SPID (Italy)',
  hosts: [
    { host: 'identity.infocert.it', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'identity.sieltecloud.it', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'idp.namirialtsp.com', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'login.id.tim.it', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'loginspid.aruba.it', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'posteid.poste.it', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'spid.intesa.it', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'spid.register.it', role: 'authorize', environment: 'production', known: 'seen' },
  ],
  entries: [
    // Poste has an address for requests by redirect alone: without one it was asked nothing.
    { hosts: ['posteid.poste.it'], path: '/jod-fs/ssoserviceredirect', protocol: 'saml', required: ['SAMLRequest'], known: 'seen' },
    { path: '/**', with: ['SAMLRequest'], protocol: 'saml', required: ['SAMLRequest'], known: 'seen' },
  ],
  interior: [],
  direct: [],
  services: [
    {
      id: 'inps',
      name: 'INPS',
      audience: 'everyone',
      start: 'https://www.inps.it/',
      hosts: ['www.inps.it'],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-26' }],
    },
    {
      id: 'agenzia-entrate',
      name: 'Agenzia delle Entrate',
      audience: 'everyone',
      start: 'https://www.agenziaentrate.gov.it/',
      hosts: ['www.agenziaentrate.gov.it'],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-26' }],
    },
    {
      id: 'spid',
      name: 'SPID: find the service that you use',
      audience: 'everyone',
      start: 'https://www.spid.gov.it/',
      leadsTo: 'information',
      hosts: [],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-26' }],
    },
  ],
  source: [
    { title: 'libraries of service providers, with the addresses of the providers', checked: '2026-11-26' },
    {
      title: 'the same: Poste takes requests by redirect at /jod-fs/ssoserviceredirect, by form at /jod-fs/ssoservicepost',
      checked: '2026-11-27',
    },
  ],
} satisfies Provider;
