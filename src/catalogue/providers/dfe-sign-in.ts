import type { Provider } from '../types.ts';

/**
 * Sign-in of England's schools, colleges and training providers (Department for Education).
 *
 * Its pages carry the number of an interaction in the path. When that is over, they hand people to the service's `redirect_uri` with
 * `error=sessionexpired`; some services start anew, others show an error.
 */
export const dfeSignIn = {
  kind: 'provider',
  id: 'dfe-sign-in',
  name: 'DfE Sign-in',
  hosts: [
    { host: 'interactions.signin.education.gov.uk', role: 'pages', environment: 'production', known: 'seen' },
    { host: 'oidc.signin.education.gov.uk', role: 'authorize', environment: 'production', known: 'documented' },
    { host: 'pp-interactions.signin.education.gov.uk', role: 'pages', environment: 'test', known: 'seen' },
    { host: 'pp-oidc.signin.education.gov.uk', role: 'authorize', environment: 'test', known: 'seen' },
    { host: 'pp-services.signin.education.gov.uk', role: 'portal', environment: 'test', known: 'documented' },
    { host: 'services.signin.education.gov.uk', role: 'portal', environment: 'production', known: 'seen' },
    { host: 'test-interactions.signin.education.gov.uk', role: 'pages', environment: 'test', known: 'seen' },
    { host: 'test-oidc.signin.education.gov.uk', role: 'authorize', environment: 'test', known: 'documented' },
    { host: 'test-services.signin.education.gov.uk', role: 'portal', environment: 'test', known: 'seen' },
  ],
  entries: [
    {
      hosts: ['oidc.signin.education.gov.uk', 'pp-oidc.signin.education.gov.uk', 'test-oidc.signin.education.gov.uk'],
      path: '/auth',
      protocol: 'oauth',
      required: ['client_id', 'response_type', 'redirect_uri', 'scope'],
      known: 'seen',
    },
  ],
  interior: [
    {
      hosts: ['*interactions.signin.education.gov.uk'],
      path: '/*/{consent,digipass,gias-lockout,select-organisation,sms,usernamepassword}',
      pathKeyName: 'interaction',
      known: 'documented',
    },
    { hosts: ['*interactions.signin.education.gov.uk'], path: '/*/signin/*', pathKeyName: 'interaction', known: 'seen' },
  ],
  direct: [
    { hosts: ['*interactions.signin.education.gov.uk'], path: '/{cookies,privacy,terms,welcome}', known: 'documented' },
    // Out of e-mails.
    { hosts: ['*interactions.signin.education.gov.uk'], path: '/*/{migration,resetpassword}/**', known: 'documented' },
  ],
  services: [
    {
      id: 'dfe-sign-in-services',
      name: 'DfE Sign-in: my services',
      audience: 'everyone',
      start: 'https://services.signin.education.gov.uk/',
      alsoKnownAs: ['DfE', 'Department for Education', 'Secure Access', 'school census', 'COLLECT'],
      hosts: ['services.signin.education.gov.uk'],
      clientIds: ['services'],
      known: 'seen',
      source: [{ title: 'public code of DfE services', checked: '2026-11-26' }],
    },
    {
      id: 'get-information-about-schools',
      name: 'Get information about schools (GIAS)',
      audience: 'everyone',
      start: 'https://www.get-information-schools.service.gov.uk/',
      alsoKnownAs: ['GIAS', 'Edubase'],
      hosts: ['get-information-schools.service.gov.uk', 'www.get-information-schools.service.gov.uk'],
      known: 'seen',
      source: [{ title: 'public code of the Department for Education', checked: '2026-11-26' }],
    },
    {
      id: 'teaching-vacancies-publishers',
      name: 'Teaching Vacancies: publish a vacancy',
      audience: 'everyone',
      start: 'https://teaching-vacancies.service.gov.uk/publishers/sign-in',
      hosts: ['teaching-vacancies.service.gov.uk'],
      known: 'seen',
      source: [{ title: 'list of services in public code of the Department for Education', checked: '2026-11-26' }],
    },
    {
      id: 'publish-teacher-training-courses',
      name: 'Publish teacher training courses',
      audience: 'everyone',
      start: 'https://www.publish-teacher-training-courses.service.gov.uk/',
      hosts: ['www.publish-teacher-training-courses.service.gov.uk'],
      clientIds: ['bats', 'bats2'],
      known: 'seen',
      source: [{ title: 'newsletters of the Department for Education to training providers, in public code', checked: '2026-11-26' }],
    },
  ],
  confusedWith: ['govuk-one-login'],
  source: [
    { title: 'DFE-Digital/login.dfe.interactions', url: 'https://github.com/DFE-Digital/login.dfe.interactions', checked: '2026-11-26' },
    {
      title: 'DFE-Digital/apply-for-teacher-training, docs/development/dfe-sign-in.md; public code of DfE services',
      checked: '2026-11-26',
    },
  ],
} satisfies Provider;
