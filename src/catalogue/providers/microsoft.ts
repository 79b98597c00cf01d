import type { Provider } from '../types.ts';

const ENTRA = [
  'login.microsoftonline.com',
  'login.microsoftonline.us',
  'login.partner.microsoftonline.cn',
  'login.windows.net',
  'login.microsoft.com',
];

/**
 * Work, school and personal accounts. Tenants for customers (`*.b2clogin.com`) are the server `entra-b2c`: they belong to other organisations.
 *
 * `redirect_uri` may be absent: the app has registered one.
 */
export const microsoft = {
  kind: 'provider',
  id: 'microsoft',
  name: 'Microsoft',
  nameOf: 'owner',
  hosts: [
    // Defender for Cloud Apps, a proxy in front of other sites: an odd host, and a genuine one.
    { host: '*.access.mcas.ms', role: 'site', environment: 'production', known: 'seen' },
    { host: 'login.live.com', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'login.microsoft.com', role: 'pages', environment: 'production', known: 'seen' },
    { host: 'login.microsoftonline.com', role: 'authorize', environment: 'production', known: 'documented' },
    { host: 'login.microsoftonline.us', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'login.partner.microsoftonline.cn', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'login.windows.net', role: 'authorize', environment: 'production', known: 'seen' },
  ],
  entries: [
    { hosts: ENTRA, path: '/**/oauth2/authorize', protocol: 'oauth', required: ['client_id'], known: 'seen' },
    { hosts: ENTRA, path: '/**/oauth2/v2.0/authorize', protocol: 'oauth', required: ['client_id'], known: 'seen' },
    { hosts: ENTRA, path: '/*/saml2', protocol: 'saml', required: ['SAMLRequest'], ignoresTime: true, known: 'documented' },
    {
      hosts: ENTRA,
      path: '/*/wsfed',
      without: ['wa=wsignout*'],
      protocol: 'ws-federation',
      required: ['wa', 'wtrealm|wreply'],
      known: 'documented',
    },
    { hosts: [...ENTRA, 'login.live.com'], path: '/login.srf', protocol: 'ws-federation', required: [], known: 'seen' },
    {
      hosts: ['login.live.com'],
      path: '/oauth20_authorize.srf',
      protocol: 'oauth',
      required: ['client_id', 'response_type', 'redirect_uri', 'scope'],
      known: 'seen',
    },
  ],
  interior: [
    { hosts: ENTRA, path: '/*/{reprocess,resume}', keys: ['ctx'], known: 'seen' },
    // Targets of forms: they answer to POST alone.
    { hosts: ENTRA, path: '/**/kmsi', known: 'seen' },
    { hosts: ENTRA, path: '/{common,consumers,organizations,*.*,*-*-*-*-*}/login', known: 'seen' },
    { hosts: ENTRA, path: '/*/SAS/{BeginAuth,EndAuth,ProcessAuth}', known: 'seen' },
    { hosts: ['login.microsoft.com'], path: '/*/bridge/**', keys: ['cancelUrl'], known: 'seen' },
    // No such address: the endpoint is spelled differently (`oauth2.0` in a published example).
    { hosts: ENTRA, path: '/**/authorize', known: 'documented' },
    { hosts: ['*.access.mcas.ms'], path: '/aad_login', known: 'seen' },
    { hosts: ['login.live.com'], path: '/ppsecure/**', keys: ['contextid', 'opid', 'bk', 'uaid'], known: 'remembered' },
  ],
  direct: [
    { path: '/', known: 'seen' },
    { hosts: ENTRA, path: '/error', known: 'documented' },
    { hosts: ENTRA, path: '/*/oauth2/{deviceauth,logout,nativeclient}', known: 'remembered' },
    { hosts: ENTRA, path: '/**/logout*', known: 'remembered' },
    { hosts: ENTRA, path: '/*/wsfed', with: ['wa=wsignout*'], known: 'seen' },
  ],
  services: [
    {
      id: 'microsoft-365',
      name: 'Microsoft 365',
      audience: 'everyone',
      start: 'https://www.office.com/',
      alsoKnownAs: ['Office 365', 'Outlook', 'Teams'],
      hosts: ['m365.cloud.microsoft', 'office.com', 'www.office.com'],
      clientIds: ['urn:federation:MicrosoftOnline'],
      known: 'seen',
      source: [{ title: 'public code that opens it to sign in', checked: '2026-11-26' }],
    },
    {
      id: 'microsoft-outlook',
      name: 'Outlook on the web (work or school)',
      audience: 'everyone',
      start: 'https://outlook.office.com/mail/',
      alsoKnownAs: ['OWA'],
      hosts: ['outlook.cloud.microsoft', 'outlook.office.com', 'outlook.office365.com'],
      known: 'documented',
      source: [
        {
          title: 'NHS Lothian, NHS email accounts (Outlook 365)',
          url: 'https://www.communitypharmacy.scot.nhs.uk/nhs-boards/nhs-lothian/nhs-email-accounts-outlook-365/',
          checked: '2026-11-23',
        },
      ],
    },
    {
      id: 'microsoft-my-apps',
      name: 'My Apps (work or school)',
      audience: 'everyone',
      start: 'https://myapps.microsoft.com/',
      hosts: ['myapps.microsoft.com'],
      known: 'documented',
      source: [{ title: 'Microsoft Entra documentation, tutorials for single sign-on', checked: '2026-11-26' }],
    },
    {
      id: 'microsoft-account',
      name: 'Microsoft account (personal)',
      audience: 'everyone',
      start: 'https://account.microsoft.com/',
      alsoKnownAs: ['Xbox', 'Skype'],
      hosts: ['account.microsoft.com'],
      known: 'documented',
      source: [{ title: 'Microsoft documentation, links to the account', checked: '2026-11-26' }],
    },
    {
      id: 'outlook-com',
      name: 'Outlook.com (personal mail)',
      audience: 'everyone',
      start: 'https://outlook.live.com/',
      alsoKnownAs: ['Hotmail', 'Live mail', 'MSN mail'],
      hosts: ['outlook.live.com'],
      known: 'seen',
      source: [{ title: 'public code that opens the mailbox', checked: '2026-11-26' }],
    },
  ],
  alsoServes: ['nhsmail-portal', 'nhsmail-mailbox'],
  source: [
    {
      title: 'Microsoft Learn, SignInRequestMessage.Validate (`wtrealm` or `wreply`)',
      url: 'https://learn.microsoft.com/en-us/dotNet/API/system.identitymodel.services.signinrequestmessage.validate',
      checked: '2026-11-28',
    },
    {
      title: 'Microsoft Entra, Single sign-on SAML protocol: IssueInstant is expected, and not evaluated',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/single-sign-on-saml-protocol',
      checked: '2026-11-26',
    },
    { title: 'AzureAD/microsoft-authentication-library-for-js; public code that walks through a sign-in', checked: '2026-11-26' },
    {
      title: 'Microsoft identity platform documentation',
      url: 'https://learn.microsoft.com/entra/identity-platform/',
      checked: '2026-11-23',
    },
  ],
} satisfies Provider;
