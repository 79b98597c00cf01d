import type { Server } from '../types.ts';

/**
 * IBM Verify, IBM Security Verify Access and their forerunners (ISAM, WebSEAL).
 *
 * `TransactionId` is one login, which is processed once (FBTAUT002E), and `StateId` a step of it ("Do not click the Back button or refresh the page"); `qsId` in `Target` is the number of an app's request. With a policy
 * and no such target the sign-in page stands on its own.
 */
export const ibmIsam = {
  kind: 'server',
  id: 'ibm-isam',
  name: 'IBM Verify',
  entries: [
    { path: '/**/oidc/endpoint/*/authorize', without: ['qsId'], protocol: 'oauth', required: ['client_id'], known: 'seen' },
    // Where requests are received, at a service answers; a login that starts here is `logininitial`.
    { path: '/**/sps/*/saml20/login', protocol: 'saml', required: ['SAMLRequest|SAMLResponse|SAMLart'], known: 'documented' },
    // It may stand in an e-mail of a customer's own: only a kept one is dead for sure.
    { path: '/**/sps/authsvc', with: ['StateId'], protocol: 'proprietary', required: ['StateId'], keys: ['StateId'], known: 'documented' },
  ],
  interior: [
    { path: '/**/oidc/endpoint/*/authorize', with: ['qsId'], keys: ['qsId'], known: 'seen' },
    { path: '/**/sps/{auth,authsvc}', with: ['Target=*/authorize*qsId=*'], keys: ['Target'], known: 'seen' },
    { path: '/**/sps/idaas/login', with: ['Target=*/authorize*qsId=*'], keys: ['Target'], known: 'seen' },
    { path: '/**/sps/authsvc', with: ['TransactionId=<36>'], keys: ['TransactionId'], known: 'documented' },
    { path: '/pkmslogin.form', keys: ['TAM_OP'], known: 'remembered' },
    { path: '/{isam,mga}/sps/**', keys: ['TAM_OP'], known: 'remembered' },
  ],
  direct: [
    { path: '/**/sps/authsvc', with: ['PolicyId'], without: ['StateId', 'TransactionId', 'Target=*/authorize*qsId=*'], known: 'seen' },
    { path: '/pkmslogout', known: 'remembered' },
  ],
  source: [
    {
      title: 'IBM Security Verify Access, Endpoint URL specifications',
      url: 'https://www.ibm.com/docs/en/sva/10.0.1?topic=urls-endpoint-url-specifications',
      checked: '2026-11-27',
    },
    {
      title: 'IBM Verify, AH messages (CSIAH0004E)',
      url: 'https://www.ibm.com/docs/en/security-verify?topic=messages-ah',
      checked: '2026-11-26',
    },
    {
      title: 'IBM Verify Identity Access, Authentication service messages (FBTAUT002E, FBTAUT004E)',
      url: 'https://www.ibm.com/docs/en/sva/11.0.3?topic=messages-authentication-service',
      checked: '2026-11-26',
    },
    { title: 'public code: links to the sign-in page with an app’s request (qsId) in Target', checked: '2026-11-26' },
  ],
} satisfies Server;
