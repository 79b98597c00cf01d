import type { Provider } from '../types.ts';

/** Staff sign-in with smartcard or security key (NHS Care Identity Service 2). Each clinical application starts it from its own page. */
export const nhsCis2 = {
  kind: 'provider',
  id: 'nhs-cis2',
  name: 'NHS CIS2 (Care Identity)',
  hosts: [
    { host: 'am.nhsdev.auth-ptl.cis2.spineservices.nhs.uk', role: 'authorize', environment: 'test', known: 'seen' },
    { host: 'am.nhsidentity.spineservices.nhs.uk', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'am.nhsint.auth-ptl.cis2.spineservices.nhs.uk', role: 'authorize', environment: 'test', known: 'seen' },
    // The NHS API platform, a mediator in front of CIS2 and of NHS login.
    { host: 'api.service.nhs.uk', role: 'api', environment: 'production', known: 'documented' },
    { host: 'dev.api.service.nhs.uk', role: 'api', environment: 'test', known: 'documented' },
    { host: 'int.api.service.nhs.uk', role: 'api', environment: 'test', known: 'documented' },
    { host: 'sandbox.api.service.nhs.uk', role: 'api', environment: 'test', known: 'documented' },
  ],
  entries: [
    {
      path: '/openam/oauth2/**/authorize',
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type', 'scope'],
      known: 'seen',
    },
    // `redirect_uri` may be absent: NHSDigital/identity-service-api, identity-service.yaml.
    {
      hosts: ['api.service.nhs.uk', '*.api.service.nhs.uk'],
      path: '/oauth2/authorize',
      protocol: 'oauth',
      required: ['response_type', 'client_id'],
      known: 'documented',
    },
  ],
  interior: [
    // OpenAM's login page keeps the request in the fragment.
    { path: '/openam/XUI', with: ['goto=*authorize*{state,nonce,code_challenge}=*'], keys: ['goto'], known: 'seen' },
  ],
  direct: [{ path: '/openam/XUI', without: ['goto=*authorize*{state,nonce,code_challenge}=*'], known: 'seen' }],
  services: [
    {
      // Every clinical application has its own start page: only the NHS's page about CIS2 is the same for all.
      id: 'nhs-cis2-about',
      name: 'Your clinical application (NHS CIS2)',
      audience: 'staff',
      start: 'https://digital.nhs.uk/services/care-identity-service',
      leadsTo: 'information',
      alsoKnownAs: ['smartcard', 'Care Identity Service', 'CIS2', 'Spine'],
      hosts: [],
      known: 'documented',
      source: [
        {
          title: 'NHS England, Care Identity Service',
          url: 'https://digital.nhs.uk/services/care-identity-service',
          checked: '2026-11-26',
        },
      ],
    },
    {
      id: 'e-referral-service',
      name: 'NHS e-Referral Service (staff)',
      audience: 'staff',
      start: 'https://ers.nhs.uk/',
      alsoKnownAs: ['e-RS professional application', 'e-Referral Service', 'e-Referral'],
      hosts: ['ers.nhs.uk', 'nww.ebs.ncrs.nhs.uk'],
      known: 'documented',
      source: [
        {
          title: 'NHS England Digital, Logging into the NHS e-Referral Service',
          url: 'https://digital.nhs.uk/services/e-referral-service/logging-in',
          checked: '2026-11-27',
        },
      ],
    },
  ],
  confusedWith: ['nhs-login'],
  source: [
    { title: 'NHS CIS2 Authentication, sign-in journey, digital.nhs.uk', checked: '2026-11-23' },
    { title: 'NHSDigital/identity-service-api, specification/identity-service.yaml', checked: '2026-11-23' },
  ],
} satisfies Provider;
