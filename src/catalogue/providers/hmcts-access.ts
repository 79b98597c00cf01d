import type { Provider } from '../types.ts';

/**
 * Sign-in of the courts and tribunals of England and Wales, for lawyers, staff and citizens. Its login page is where requests come, and stands with all of the request in its
 * address: without who asks it says “Access denied”; kept, it signs people in for a request that its service has forgotten, and they are asked once more.
 */
export const hmctsAccess = {
  kind: 'provider',
  id: 'hmcts-access',
  name: 'HMCTS Access',
  hosts: [
    { host: 'hmcts-access.service.gov.uk', role: 'authorize', environment: 'production', known: 'documented' },
    { host: 'idam-web-public.aat.platform.hmcts.net', role: 'authorize', environment: 'test', known: 'seen' },
    { host: 'idam-web-public.platform.hmcts.net', role: 'authorize', environment: 'production', known: 'seen' },
  ],
  entries: [{ path: '/{login,verification}', protocol: 'oauth', required: ['client_id', 'redirect_uri'], known: 'documented' }],
  interior: [{ path: '/', without: ['client_id'], known: 'documented' }],
  direct: [
    {
      path: '/{accessibility-statement,auth-error,contact-us,cookie-preferences,cookies,expiredcode,expiredtoken,logout,privacy-policy,terms-and-conditions}',
      known: 'documented',
    },
    { path: '/login/{pin,uplift}', known: 'documented' },
    // Out of e-mails, or forms that ask for one.
    { path: '/{enter-email,passwordReset,register}', known: 'documented' },
    { path: '/{reset,users}/**', known: 'documented' },
  ],
  services: [
    {
      id: 'hmcts-manage-cases',
      name: 'Manage cases (MyHMCTS)',
      audience: 'everyone',
      start: 'https://manage-case.platform.hmcts.net/',
      alsoKnownAs: ['MyHMCTS', 'HMCTS'],
      hosts: ['manage-case.platform.hmcts.net'],
      clientIds: ['xuiwebapp'],
      known: 'documented',
      source: [
        {
          title: 'hmcts/rpx-xui-webapp, pull request 4153',
          url: 'https://github.com/hmcts/rpx-xui-webapp/pull/4153',
          checked: '2026-11-27',
        },
        { title: 'public code of HMCTS that leads there (client id, environments)', checked: '2026-11-27' },
      ],
    },
    {
      id: 'hmcts-manage-organisation',
      name: 'Manage organisation (MyHMCTS)',
      audience: 'everyone',
      start: 'https://manage-org.platform.hmcts.net/',
      hosts: ['manage-org.platform.hmcts.net'],
      known: 'seen',
      source: [{ title: 'public code of HMCTS: e-mails that say to sign in there', checked: '2026-11-27' }],
    },
    {
      id: 'apply-for-a-divorce',
      name: 'Apply for a divorce',
      audience: 'everyone',
      start: 'https://www.apply-divorce.service.gov.uk/',
      alsoKnownAs: ['divorce'],
      hosts: ['www.apply-divorce.service.gov.uk'],
      clientIds: ['divorce'],
      known: 'seen',
      source: [{ title: 'public code of HMCTS that leads there; a published request of it', checked: '2026-11-27' }],
    },
    {
      id: 'online-civil-money-claims',
      name: 'Online Civil Money Claims',
      audience: 'everyone',
      start: 'https://www.moneyclaims.service.gov.uk/',
      alsoKnownAs: ['money claims', 'OCMC'],
      hosts: ['www.moneyclaims.service.gov.uk'],
      known: 'seen',
      source: [{ title: 'public code of HMCTS that leads there', checked: '2026-11-27' }],
    },
  ],
  source: [
    {
      title: 'hmcts/idam-web-public, AppController.java (loginView: error page if OAuth2 details are missing; indexView; verificationView)',
      url: 'https://github.com/hmcts/idam-web-public',
      checked: '2026-11-27',
    },
    {
      title: 'hmcts/rpx-xui-webapp, pull request 4153: whoever bookmarks the login page is signed in twice',
      url: 'https://github.com/hmcts/rpx-xui-webapp/pull/4153',
      checked: '2026-11-27',
    },
  ],
} satisfies Provider;
