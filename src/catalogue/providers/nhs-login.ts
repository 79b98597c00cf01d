import type { Provider } from '../types.ts';
import { nhsLoginPartners } from './nhs-login-partners.ts';

/**
 * The sign-in of England's patients; NHS Wales uses it too.
 *
 * Its pages keep the request in a cookie: their URLs are the same in health and in a bookmark. It has no logout endpoint, and its official
 * example lacks `nonce` and has curly quotes in `vtr`.
 */
export const nhsLogin = {
  kind: 'provider',
  id: 'nhs-login',
  name: 'NHS login',
  hosts: [
    // Sandpit, integration (AOS) and the internal environments, each with its own `auth.`, `access.` and `settings.`
    { host: '*.signin.nhs.uk', role: 'pages', environment: 'test', known: 'documented' },
    { host: 'access.login.nhs.uk', role: 'pages', environment: 'production', known: 'seen' },
    { host: 'account.login.nhs.uk', role: 'pages', environment: 'production', known: 'seen' },
    { host: 'api.login.nhs.uk', role: 'api', environment: 'production', known: 'seen' },
    { host: 'auth.login.nhs.uk', role: 'authorize', environment: 'production', known: 'documented' },
    { host: 'design-histories.login.nhs.uk', role: 'help', environment: 'production', known: 'seen' },
    { host: 'help.login.nhs.uk', role: 'help', environment: 'production', known: 'documented' },
    { host: 'partners.login.nhs.uk', role: 'help', environment: 'production', known: 'seen' },
    { host: 'settings.login.nhs.uk', role: 'settings', environment: 'production', known: 'documented' },
    { host: 'uaf.login.nhs.uk', role: 'api', environment: 'production', known: 'seen' },
  ],
  entries: [
    {
      hosts: ['auth.login.nhs.uk', 'auth.*.signin.nhs.uk'],
      path: '/authorize',
      protocol: 'oauth',
      required: ['scope', 'response_type', 'client_id', 'redirect_uri', 'state', 'nonce'],
      known: 'documented',
    },
    // Single sign-on from a service into the settings: a JWT that lives for a minute.
    {
      hosts: ['settings.login.nhs.uk', 'settings.*.signin.nhs.uk'],
      path: '/**',
      with: ['asserted_login_identity'],
      protocol: 'own',
      required: [],
      keys: ['asserted_login_identity'],
      known: 'documented',
    },
  ],
  interior: [
    { hosts: ['access.login.nhs.uk', 'account.login.nhs.uk'], path: '/', known: 'seen' },
    { hosts: ['access.login.nhs.uk', 'account.login.nhs.uk'], path: '/{enter-email,enter-password,login}', known: 'seen' },
    { hosts: ['access.login.nhs.uk', 'account.login.nhs.uk'], path: '/**', known: 'seen' },
    { hosts: ['access.*.signin.nhs.uk'], path: '/{enter-email,login}', known: 'seen' },
  ],
  direct: [
    {
      hosts: ['access.login.nhs.uk', 'access.*.signin.nhs.uk', 'account.login.nhs.uk'],
      path: '/{accessibility,privacy,terms-and-conditions}',
      known: 'seen',
    },
    { hosts: ['access.login.nhs.uk', 'account.login.nhs.uk'], path: '/{.well-known,assets,static}/**', known: 'remembered' },
    { hosts: ['settings.login.nhs.uk'], path: '/**', without: ['asserted_login_identity'], known: 'documented' },
    { hosts: ['design-histories.login.nhs.uk', 'help.login.nhs.uk', 'partners.login.nhs.uk'], path: '/**', known: 'documented' },
  ],
  services: [
    {
      id: 'nhs-app',
      name: 'NHS App',
      audience: 'patients',
      start: 'https://www.nhsapp.service.nhs.uk/login',
      look: 'Continue with NHS login',
      alsoKnownAs: ['NHS account', 'NHS website account', 'order repeat prescriptions', 'GP health record'],
      hosts: ['www.nhsapp.service.nhs.uk'],
      clientIds: ['nhs-online'],
      known: 'seen',
      source: [{ title: 'NHSDigital/vaccinations-app, infrastructure', checked: '2026-11-23' }],
    },
    {
      id: 'patients-know-best',
      name: 'Patients Know Best',
      audience: 'patients',
      start: 'https://my.patientsknowbest.com/',
      look: 'NHS login',
      alsoKnownAs: ['PKB'],
      hosts: ['my.patientsknowbest.com'],
      known: 'seen',
      source: [{ title: 'NHS App, source code', checked: '2026-11-23' }],
    },
    {
      id: 'manage-your-referral',
      name: 'Manage your referral (e-RS)',
      audience: 'patients',
      start: 'https://refer.nhs.uk/',
      alsoKnownAs: ['eRS', 'NHS e-Referral Service', 'choose and book'],
      hosts: ['refer.nhs.uk'],
      known: 'seen',
      source: [{ title: 'NHS App, source code: redirector.feature', checked: '2026-11-23' }],
    },
    {
      id: 'national-booking-service',
      name: 'National Booking Service (vaccinations)',
      audience: 'patients',
      start: 'https://www.nhs.uk/nbs',
      alsoKnownAs: ['NBS', 'book a vaccination'],
      hosts: [],
      known: 'seen',
      source: [{ title: 'NHSDigital/vaccinations-app, infrastructure', checked: '2026-11-23' }],
    },
    {
      // Opened on its own it answers with an error page, by design: the way in is the NHS App.
      id: 'nhs-vaccinations',
      name: 'NHS vaccinations (in the NHS App)',
      audience: 'patients',
      start: 'https://www.nhsapp.service.nhs.uk/login?redirect_to=index',
      look: 'Continue with NHS login',
      alsoKnownAs: ['VitA', 'check and book an RSV vaccination'],
      hosts: [],
      known: 'documented',
      source: [{ title: 'NHSDigital/vaccinations-app, README', checked: '2026-11-23' }],
    },
    {
      id: 'systmonline',
      name: 'SystmOnline (TPP)',
      audience: 'patients',
      start: 'https://systmonline.tpp-uk.com/',
      alsoKnownAs: ['Airmid', 'SystmConnect'],
      hosts: ['systmonline.tpp-uk.com'],
      known: 'seen',
      source: [{ title: 'public code', checked: '2026-11-23' }],
    },
    {
      id: 'patchs',
      name: 'PATCHS',
      audience: 'patients',
      start: 'https://patchs.ai/patchs_for_patients',
      hosts: ['patchs.ai'],
      known: 'seen',
      source: [{ title: 'public code', checked: '2026-11-23' }],
    },
    {
      id: 'nhs-111-online',
      name: 'NHS 111 online',
      audience: 'patients',
      start: 'https://111.nhs.uk/',
      hosts: ['111.nhs.uk'],
      known: 'seen',
      source: [{ title: 'public code', checked: '2026-11-23' }],
    },
    {
      // It linked people to the bare page of NHS login, once.
      id: 'be-part-of-research',
      name: 'Be Part of Research',
      audience: 'patients',
      start: 'https://volunteer.bepartofresearch.nihr.ac.uk/',
      hosts: ['volunteer.bepartofresearch.nihr.ac.uk'],
      known: 'seen',
      source: [{ title: 'public code of the NIHR', checked: '2026-11-23' }],
    },
    {
      id: 'nhs-login-settings',
      name: 'NHS login settings',
      audience: 'patients',
      start: 'https://settings.login.nhs.uk/',
      alsoKnownAs: ['change NHS login email', 'change NHS login password'],
      hosts: [],
      known: 'documented',
      source: [
        {
          title: 'Linking to NHS login settings',
          url: 'https://nhsconnect.github.io/nhslogin/linking-to-settings/',
          checked: '2026-11-23',
        },
      ],
    },
    {
      id: 'nhs-login-about',
      name: 'Other services with NHS login',
      audience: 'patients',
      start: 'https://www.nhs.uk/nhs-services/online-services/nhs-log-in/',
      leadsTo: 'information',
      hosts: [],
      known: 'seen',
      source: [{ title: 'nhs.uk, NHS login', checked: '2026-11-23' }],
    },
    ...nhsLoginPartners,
  ],
  alsoServes: ['patient-access'],
  confusedWith: ['nhsmail'],
  source: [
    {
      title: 'NHS login External Interface Specification - Federation',
      url: 'https://nhsconnect.github.io/nhslogin/interface-spec-doc/',
      checked: '2026-11-23',
    },
    { title: 'nhsconnect/nhslogin, NHSDigital/nhs-login-help-centre and public code', checked: '2026-11-23' },
  ],
} satisfies Provider;
