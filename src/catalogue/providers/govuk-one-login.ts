import type { Provider } from '../types.ts';

/**
 * The sign-in of GOV.UK's services.
 *
 * Its pages keep the request in cookies (`gs`, `aps`) and a server session. It tells a bookmark from a time-out by the referrer itself, and
 * answers a bookmark with "Sorry, you cannot access GOV.UK One Login from this page".
 */
export const govukOneLogin = {
  kind: 'provider',
  id: 'govuk-one-login',
  name: 'GOV.UK One Login',
  hosts: [
    { host: '*.account.gov.uk', role: 'pages', environment: 'production', known: 'seen' },
    { host: 'home.account.gov.uk', role: 'settings', environment: 'production', known: 'seen' },
    { host: 'oidc.account.gov.uk', role: 'authorize', environment: 'production', known: 'documented' },
    { host: 'oidc.integration.account.gov.uk', role: 'authorize', environment: 'test', known: 'documented' },
    { host: 'signin.account.gov.uk', role: 'pages', environment: 'production', known: 'seen' },
  ],
  entries: [
    {
      hosts: ['oidc.account.gov.uk', 'oidc.integration.account.gov.uk'],
      path: '/authorize',
      protocol: 'oauth',
      required: ['response_type', 'scope', 'client_id', 'state', 'redirect_uri', 'nonce'],
      known: 'documented',
    },
  ],
  interior: [
    // Answers 403.
    { hosts: ['signin.account.gov.uk'], path: '/', known: 'seen' },
    {
      hosts: ['signin.account.gov.uk', 'signin.*.account.gov.uk'],
      path: '/{account-*,auth-code,cannot-*,change-*,check-your-*,create-*,doc-checking-*,enter-*,get-security-codes,how-do-you-want-*,ipv-*,mfa-*,prove-*,resend-*,reset-password*,security-code-*,set-up-*,setup-*,share-info,sign-in-*,updated-*,uplift,you-*}',
      known: 'documented',
    },
    { hosts: ['oidc.account.gov.uk'], path: '/orchestration-redirect', keys: ['state'], known: 'seen' },
  ],
  direct: [
    {
      hosts: ['signin.account.gov.uk', 'signin.*.account.gov.uk'],
      path: '/{accessibility-statement,contact-us*,cookies,govuk-one-login-privacy-notice,privacy-notice,signed-out*,support,terms-and-conditions}',
      known: 'seen',
    },
    { hosts: ['signin.account.gov.uk', 'signin.*.account.gov.uk'], path: '/{contact-us*,support}/**', known: 'seen' },
    { hosts: ['signin.account.gov.uk', 'signin.*.account.gov.uk'], path: '/{.well-known,assets,public}/**', known: 'remembered' },
    { hosts: ['signin.account.gov.uk', 'signin.*.account.gov.uk'], path: '/{healthcheck,logout,robots.txt}', known: 'remembered' },
    { hosts: ['home.account.gov.uk'], path: '/**', known: 'seen' },
  ],
  services: [
    {
      id: 'govuk-one-login-home',
      name: 'Your GOV.UK One Login',
      audience: 'everyone',
      start: 'https://home.account.gov.uk/',
      alsoKnownAs: ['One Login', 'Un Mewngofnodiad GOV.UK', 'Un Mewngofnodi GOV.UK'],
      hosts: ['home.account.gov.uk'],
      known: 'seen',
      source: [
        { title: 'govuk-one-login/authentication-frontend, locales', checked: '2026-11-23' },
        {
          title: 'Llywodraeth Cymru, Cael cymorth gydag GOV.UK One Login (its names in Welsh)',
          url: 'https://www.llyw.cymru/cael-cymorth-gydag-govuk-one-login-gydar-cynnig-gofal-plant-i-gymru',
          checked: '2026-11-26',
        },
      ],
    },
    {
      id: 'govuk-account',
      name: 'GOV.UK: find the service that you use',
      audience: 'everyone',
      start: 'https://www.gov.uk/account',
      alsoKnownAs: ['gov.uk login', 'sign in to a government service'],
      hosts: ['www.gov.uk'],
      known: 'documented',
      source: [{ title: 'GOV.UK One Login technical documentation', url: 'https://docs.sign-in.service.gov.uk/', checked: '2026-11-23' }],
    },
  ],
  confusedWith: ['government-gateway'],
  source: [
    { title: 'govuk-one-login/tech-docs, authenticate-your-user', url: 'https://docs.sign-in.service.gov.uk/', checked: '2026-11-23' },
    { title: 'govuk-one-login/authentication-frontend, app.constants.ts and session-middleware.ts', checked: '2026-11-23' },
  ],
} satisfies Provider;
