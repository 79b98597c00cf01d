import type { Provider } from '../types.ts';
import { nhsLoginPartners, SERVICES_OF_NHS_LOGIN } from './nhs-login-partners.ts';

/**
 * The sign-in of England's patients; NHS Wales uses it too.
 *
 * Its pages keep the request in a cookie: their URLs are the same in health and in a bookmark, and a person without such a cookie is led to an
 * error. It has no logout endpoint, and its official example lacks `nonce` and has curly quotes in `vtr`.
 */
export const nhsLogin = {
  kind: 'provider',
  id: 'nhs-login',
  name: 'NHS login',
  hosts: [
    // Sandpit, integration (AOS) and the internal environments, each with its own `auth.`, `access.` and `settings.`
    { host: '*.signin.nhs.uk', role: 'pages', environment: 'test', known: 'documented' },
    { host: 'access.login.nhs.uk', role: 'pages', environment: 'production', known: 'seen' },
    // Named by the brief of this project, and by no public source that was found.
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
      protocol: 'proprietary',
      required: [],
      keys: ['asserted_login_identity'],
      known: 'documented',
    },
  ],
  interior: [
    { hosts: ['access.login.nhs.uk', 'account.login.nhs.uk'], path: '/', known: 'seen' },
    {
      hosts: ['access.login.nhs.uk', 'access.*.signin.nhs.uk', 'account.login.nhs.uk'],
      path: '/{enter-email,enter-mobile-code,enter-password,login}',
      known: 'seen',
    },
    { hosts: ['access.login.nhs.uk', 'account.login.nhs.uk'], path: '/**', known: 'seen' },
  ],
  direct: [
    {
      hosts: ['access.login.nhs.uk', 'access.*.signin.nhs.uk', 'account.login.nhs.uk'],
      path: '/{accessibility,cookies,privacy,terms-and-conditions,terms_and_conditions}/**',
      known: 'documented',
    },
    { hosts: ['access.login.nhs.uk', 'account.login.nhs.uk'], path: '/{.well-known,assets,static}/**', known: 'remembered' },
    { hosts: ['settings.login.nhs.uk'], path: '/**', without: ['asserted_login_identity'], known: 'documented' },
    { hosts: ['design-histories.login.nhs.uk', 'help.login.nhs.uk', 'partners.login.nhs.uk'], path: '/**', known: 'documented' },
  ],
  // By use: the NHS App signs in tens of millions a month (NHS App Management Information), then records and portals of GP systems, then booking.
  services: [
    {
      id: 'nhs-app',
      name: 'NHS App',
      audience: 'patients',
      start: 'https://www.nhsapp.service.nhs.uk/login',
      look: 'Continue',
      alsoKnownAs: [
        'NHS account',
        'NHS website account',
        'nhs.uk login',
        'order repeat prescriptions',
        'repeat prescriptions',
        'GP appointments',
        "doctor's appointment",
        'GP health record',
        'medical record',
        'blood test results',
        'proxy access',
        'family and carer access',
      ],
      hosts: ['www.nhsapp.service.nhs.uk'],
      clientIds: ['nhs-online'],
      // "Session error … Go back to the home screen and log in again"; NHS login gives a code for one use.
      answerPages: [{ hosts: ['www.nhsapp.service.nhs.uk'], path: '/auth-return', with: ['code', 'state'], known: 'seen' }],
      known: 'seen',
      source: [
        {
          title: 'NHSDigital/vaccinations-app, infrastructure; NHS App, source code: page auth-return and its errors',
          checked: '2026-11-26',
        },
        {
          title: 'NHS login, button guidance: Continue',
          url: 'https://nhsconnect.github.io/nhslogin/button-guidance/',
          checked: '2026-11-26',
        },
        {
          title: 'NHS App Management Information',
          url: 'https://digital.nhs.uk/data-and-information/publications/statistical/nhs-app-statistics',
          checked: '2026-11-26',
        },
        {
          title: 'Community Pharmacy England, NHS account: repeat prescriptions, GP appointments, test results',
          url: 'https://cpe.org.uk/digital-and-technology/patient-facing-tools-apps-and-services/nhs-account/',
          checked: '2026-11-26',
        },
        {
          title: 'NHS, Apply for family and carer access in the NHS App (also known as proxy access)',
          url: 'https://www.nhs.uk/apply-for-child-proxy',
          checked: '2026-11-26',
        },
      ],
    },
    {
      id: 'systmonline',
      name: 'SystmOnline (TPP)',
      audience: 'patients',
      start: 'https://systmonline.tpp-uk.com/',
      look: 'Continue to NHS login',
      alsoKnownAs: ['TPP', 'SystmOne', 'SystmConnect', 'SystemOnline'],
      hosts: ['systmonline.tpp-uk.com'],
      known: 'seen',
      source: [{ title: 'NHS.uk, source code: links to booking systems; public code', checked: '2026-11-26' }],
    },
    {
      id: 'patients-know-best',
      name: 'Patients Know Best',
      audience: 'patients',
      start: 'https://my.patientsknowbest.com/',
      look: 'Continue to NHS login',
      alsoKnownAs: ['PKB'],
      hosts: ['my.patientsknowbest.com'],
      known: 'seen',
      source: [{ title: 'NHS App, source code; public code', checked: '2026-11-26' }],
    },
    {
      id: 'manage-your-referral',
      name: 'Manage your referral (e-RS)',
      audience: 'patients',
      start: 'https://refer.nhs.uk/',
      alsoKnownAs: ['eRS', 'NHS e-Referral Service', 'choose and book', 'hospital appointment'],
      hosts: ['refer.nhs.uk'],
      known: 'seen',
      source: [{ title: 'NHS App, source code: redirector.feature', checked: '2026-11-23' }],
    },
    {
      id: 'nhs-login-settings',
      name: 'NHS login settings',
      audience: 'patients',
      start: 'https://settings.login.nhs.uk/',
      alsoKnownAs: ['change NHS login email', 'change NHS login password', 'forgot password', 'reset password'],
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
      id: 'nhs-wales-app',
      // Both of its names, as people in Wales use it in both languages.
      name: 'NHS Wales App (Ap GIG Cymru)',
      audience: 'patients',
      start: 'https://app.nhs.wales/',
      look: 'Continue to NHS login',
      alsoKnownAs: ['Ap GIG Cymru', 'GIG Cymru', 'My Health Online', 'Fy Iechyd Ar-lein', 'archebu presgripsiynau', 'Wales'],
      hosts: ['app.nhs.wales', 'apphelp.nhs.wales', 'helpap.gig.cymru'],
      known: 'seen',
      source: [
        {
          title: 'NHS Wales App, privacy policy: an app and a website, with NHS login; two lists of NHS sites name the address',
          url: 'https://apphelp.nhs.wales/help/legal-and-cookies/your-privacy/nhs-wales-app-privacy-policy/',
          checked: '2026-11-26',
        },
        { title: 'Ap GIG Cymru, NHS login', url: 'https://helpap.gig.cymru/help/nhs-login', checked: '2026-11-26' },
      ],
    },
    {
      id: 'patchs',
      name: 'PATCHS',
      audience: 'patients',
      start: 'https://patchs.ai/patchs_for_patients',
      look: 'Continue to NHS login',
      hosts: ['patchs.ai'],
      known: 'seen',
      source: [{ title: 'websites of GP surgeries in public code', checked: '2026-11-26' }],
    },
    {
      id: 'nhs-111-online',
      name: 'NHS 111 online',
      audience: 'patients',
      start: 'https://111.nhs.uk/',
      hosts: ['111.nhs.uk'],
      known: 'seen',
      source: [{ title: 'NHS App, source code; public code', checked: '2026-11-26' }],
    },
    {
      // It linked people to the bare page of NHS login, once.
      id: 'be-part-of-research',
      name: 'Be Part of Research',
      audience: 'patients',
      start: 'https://volunteer.bepartofresearch.nihr.ac.uk/',
      look: 'Continue to NHS login',
      hosts: ['volunteer.bepartofresearch.nihr.ac.uk'],
      known: 'seen',
      source: [{ title: 'public code of the NIHR', checked: '2026-11-23' }],
    },
    {
      // Opened on its own it answers with an error page, by design: the way in is the NHS App.
      id: 'nhs-vaccinations',
      name: 'NHS vaccinations (in the NHS App)',
      audience: 'patients',
      start: 'https://www.nhsapp.service.nhs.uk/login?redirect_to=index',
      look: 'Continue',
      alsoKnownAs: ['VitA', 'check and book an RSV vaccination', 'covid vaccination'],
      hosts: [],
      known: 'documented',
      source: [{ title: 'NHSDigital/vaccinations-app, README', checked: '2026-11-23' }],
    },
    {
      // No address that starts it has a source that is sure of it.
      id: 'national-booking-service',
      name: 'National Booking Service (vaccinations)',
      audience: 'patients',
      start: 'https://www.nhs.uk/vaccinations/',
      leadsTo: 'information',
      alsoKnownAs: ['NBS', 'book a vaccination'],
      hosts: [],
      known: 'seen',
      source: [{ title: 'nhs.uk, Vaccinations', checked: '2026-11-26' }],
    },
    {
      id: 'birmingham-diabetic-eye-screening',
      name: 'Birmingham, Solihull and Black Country Diabetic Eye Screening',
      audience: 'patients',
      start: 'https://portal.bsbcdesp.co.uk/login.html',
      look: 'Continue',
      alsoKnownAs: ['diabetic eye screening portal'],
      hosts: ['portal.bsbcdesp.co.uk'],
      known: 'seen',
      source: [
        {
          title: 'Umbrella Medical (GP surgeries), The Diabetic Eye Screening Patient Portal: its address, and NHS login',
          url: 'https://www.umbrellamedical.co.uk/2025/07/25/the-diabetic-eye-screening-patient-portal',
          checked: '2026-11-27',
        },
        {
          title: 'Wychall Lane Surgery, Diabetic Eye Screening: the same',
          url: 'https://www.wychalllanesurgery.co.uk/2025/06/30/diabetic-eye-screening',
          checked: '2026-11-27',
        },
      ],
    },
    {
      id: 'nhs-login-about',
      name: 'Other services with NHS login',
      audience: 'patients',
      start: SERVICES_OF_NHS_LOGIN,
      leadsTo: 'information',
      hosts: [],
      known: 'documented',
      source: [{ title: 'NHSDigital/nhs-login-help-centre, src/setupnhslogin.md', checked: '2026-11-26' }],
    },
    ...nhsLoginPartners,
  ],
  alsoServes: ['patient-access'],
  // Use is published for the NHS App alone (NHS App management information); the rest by how much of the country each serves.
  mostWanted: ['nhs-app', 'patient-access', 'systmonline', 'patients-know-best', 'manage-your-referral', 'nhs-login-settings'],
  // As the list of its services says of many, each surgery's or trust's own: see `nhs-login-partners.ts`.
  alsoStartsAt: 'surgery-or-hospital',
  confusedWith: ['nhsmail'],
  source: [
    {
      title: 'NHS login External Interface Specification - Federation',
      url: 'https://nhsconnect.github.io/nhslogin/interface-spec-doc/',
      checked: '2026-11-23',
    },
    {
      title: 'NHS login, no-consent guidance: without the cookies, an error screen',
      url: 'https://nhsconnect.github.io/nhslogin/no-consent-guidance/',
      checked: '2026-11-26',
    },
    { title: 'NHSDigital/nhs-login-help-centre: links to the standing pages; public code', checked: '2026-11-26' },
    { title: 'account.login.nhs.uk: the brief of this project alone', checked: '2026-11-26' },
  ],
} satisfies Provider;
