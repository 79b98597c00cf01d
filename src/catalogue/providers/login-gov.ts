import type { Provider } from '../types.ts';

/** Sign-in of US federal services. Its home page is a real sign-in page, and a kept `request_id` only forgets the agency. */
export const loginGov = {
  kind: 'provider',
  id: 'login.gov',
  name: 'Login.gov',
  hosts: [
    { host: 'idp.int.identitysandbox.gov', role: 'authorize', environment: 'test', known: 'documented' },
    { host: 'secure.login.gov', role: 'authorize', environment: 'production', known: 'documented' },
    { host: 'www.login.gov', role: 'help', environment: 'production', known: 'documented' },
  ],
  entries: [
    {
      path: '/openid_connect/authorize',
      protocol: 'oauth',
      required: ['acr_values', 'client_id', 'nonce', 'redirect_uri', 'response_type', 'scope', 'state'],
      known: 'documented',
    },
    { path: '/api/saml/auth*', protocol: 'saml', required: ['SAMLRequest'], known: 'documented' },
  ],
  interior: [
    { path: '/', with: ['request_id'], keys: ['request_id'], restartsItself: true, known: 'seen' },
    { path: '/sign_up/**', keys: ['request_id'], restartsItself: true, known: 'seen' },
    { path: '/login/two_factor/**', restartsItself: true, known: 'seen' },
  ],
  direct: [
    { hosts: ['secure.login.gov'], path: '/', without: ['request_id'], known: 'documented' },
    { hosts: ['www.login.gov'], path: '/**', known: 'documented' },
  ],
  services: [
    {
      id: 'login.gov',
      name: 'Login.gov account',
      audience: 'everyone',
      start: 'https://secure.login.gov/',
      alsoKnownAs: ['Login.gov'],
      hosts: ['secure.login.gov'],
      known: 'documented',
      source: [{ title: '18F/identity-dev-docs, production', url: 'https://developers.login.gov/production/', checked: '2026-11-23' }],
    },
    {
      id: 'social-security',
      name: 'my Social Security (United States)',
      audience: 'everyone',
      start: 'https://www.ssa.gov/myaccount/',
      alsoKnownAs: ['Social Security', 'Social Security account', 'SSA'],
      hosts: ['secure.ssa.gov', 'www.ssa.gov'],
      known: 'documented',
      source: [
        {
          title: 'Social Security Administration, changes to your my Social Security account: Login.gov and ID.me',
          url: 'https://www.ssa.gov/myaccount/account-transition-faqs.html',
          checked: '2026-11-27',
        },
      ],
    },
    {
      id: 'va-gov',
      name: 'VA.gov (Veterans Affairs, United States)',
      audience: 'everyone',
      start: 'https://www.va.gov/sign-in/',
      alsoKnownAs: ['VA', 'VA.gov', 'Veterans Affairs', 'My HealtheVet', 'VA login', 'veterans'],
      hosts: ['api.va.gov', 'eauth.va.gov', 'www.va.gov'],
      known: 'documented',
      source: [
        {
          title: 'department-of-veterans-affairs/va.gov-team: universal sign-in page; what is opened most; links into My HealtheVet',
          url: 'https://github.com/department-of-veterans-affairs/va.gov-team',
          checked: '2026-11-27',
        },
      ],
    },
    {
      id: 'login.gov-about',
      name: 'Login.gov: where it is used',
      audience: 'everyone',
      start: 'https://www.login.gov/',
      leadsTo: 'information',
      hosts: ['www.login.gov'],
      known: 'documented',
      source: [{ title: '18F/identity-dev-docs', url: 'https://developers.login.gov/', checked: '2026-11-23' }],
    },
  ],
  source: [
    { title: '18F/identity-dev-docs, OpenID Connect', url: 'https://developers.login.gov/oidc/', checked: '2026-11-23' },
    { title: '18F/identity-dev-docs, SAML', url: 'https://developers.login.gov/saml/', checked: '2026-11-23' },
  ],
} satisfies Provider;
