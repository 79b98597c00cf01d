import type { Provider } from '../types.ts';

const TARA = ['tara-test.ria.ee', 'tara.ria.ee'];

/**
 * Sign-in of Estonia's public services (TARA), and the session that they share (GovSSO), which asks TARA in turn. Both keep a login in a session that the number of
 * an Ory Hydra began: without it their pages say “Your session was not found”. Most take a posted form and nothing else.
 */
export const tara = {
  kind: 'provider',
  id: 'tara',
  name: 'TARA (Estonia)',
  hosts: [
    { host: 'govsso.ria.ee', role: 'authorize', environment: 'production', known: 'documented' },
    { host: 'tara-test.ria.ee', role: 'authorize', environment: 'test', known: 'documented' },
    { host: 'tara.ria.ee', role: 'authorize', environment: 'production', known: 'documented' },
  ],
  entries: [
    {
      hosts: TARA,
      path: '/oidc/authorize',
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type', 'scope', 'state'],
      known: 'documented',
    },
    {
      hosts: ['govsso.ria.ee'],
      path: '/oauth2/auth',
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type', 'scope', 'state'],
      known: 'documented',
    },
  ],
  interior: [
    { hosts: TARA, path: '/auth/init', keys: ['login_challenge'], known: 'documented' },
    { hosts: TARA, path: '/auth/{consent,legalperson,reject}', keys: ['consent_challenge'], known: 'documented' },
    { hosts: TARA, path: '/auth/{eidas,id,legalperson,mid,sid}/init', known: 'documented' },
    { hosts: TARA, path: '/auth/sid/{qr-code,web2app}/{callback,init}', known: 'documented' },
    { hosts: ['govsso.ria.ee'], path: '/{consent,login}/init', keys: ['consent_challenge', 'login_challenge'], known: 'documented' },
    { hosts: ['govsso.ria.ee'], path: '/login/{continuesession,reauthenticate,reject,taracallback}', keys: ['state'], known: 'documented' },
  ],
  direct: [
    { path: '/', known: 'documented' },
    // They say themselves what went wrong.
    { path: '/{error-handler,oidc-error}', known: 'documented' },
    { hosts: ['govsso.ria.ee'], path: '/error/oidc', known: 'documented' },
    { hosts: ['govsso.ria.ee'], path: '/logout/**', known: 'documented' },
    { hosts: ['govsso.ria.ee'], path: '/oauth2/sessions/logout', known: 'documented' },
  ],
  services: [
    {
      id: 'eesti-ee',
      name: 'eesti.ee (Estonia)',
      audience: 'everyone',
      start: 'https://www.eesti.ee/',
      alsoKnownAs: ['eesti', 'riigiportaal'],
      hosts: ['www.eesti.ee'],
      known: 'seen',
      source: [
        { title: 'e-gov/TARA-Doku, which links to it; public code', url: 'https://e-gov.github.io/TARA-Doku/', checked: '2026-11-27' },
      ],
    },
    {
      id: 'e-mta',
      name: 'e-MTA (Estonian Tax and Customs Board)',
      audience: 'everyone',
      start: 'https://maasikas.emta.ee/',
      alsoKnownAs: ['e-MTA', 'EMTA', 'Maksu- ja Tolliamet'],
      hosts: ['maasikas.emta.ee'],
      known: 'seen',
      source: [{ title: 'public code that signs in there by TARA and GovSSO', checked: '2026-11-27' }],
    },
    {
      id: 'terviseportaal',
      name: 'Terviseportaal (Estonian Health Portal)',
      audience: 'everyone',
      start: 'https://www.terviseportaal.ee/',
      alsoKnownAs: ['Terviseportaal', 'digilugu'],
      hosts: ['www.terviseportaal.ee'],
      known: 'seen',
      source: [{ title: 'public code: tests of its button that leads to tara.ria.ee/auth/init; links of others', checked: '2026-11-27' }],
    },
  ],
  source: [
    {
      title: 'e-gov/TARA-Doku, Technical specification, authentication request',
      url: 'https://e-gov.github.io/TARA-Doku/TechnicalSpecification',
      checked: '2026-11-27',
    },
    {
      title: 'e-gov/TARA-Login, controllers below /auth, SessionUtils.java (“Your session was not found!”)',
      url: 'https://github.com/e-gov/TARA-Login',
      checked: '2026-11-27',
    },
    {
      title: 'e-gov/GOVSSO, Technical specification; e-gov/GOVSSO-Session, controllers',
      url: 'https://e-gov.github.io/GOVSSO/TechnicalSpecification',
      checked: '2026-11-27',
    },
  ],
} satisfies Provider;
