import type { stale } from './stale.ts';

/** Pages of software that organisations run, or have run for them, that cannot work as they were opened, in the manner of `stale.ts`. */
export const staleHosted: typeof stale = [
  [
    'https://apps.pingone.com/4c2b23f9-52b1-4f8f-aa1f-1d477590770c/signon/?flowId=035b3c0e-38ab-4c4b-a81a-45fbde81ebe9',
    'link',
    'spent-transaction',
    'published as the way to a lender’s data',
  ],
  ['https://auth.acme.example/signon/?flowId=035b3c0e-38ab', 'bookmark', 'spent-transaction', "PingOne at a customer's own domain"],
  ['https://auth.pingone.eu/4c2b23f9/as/resume?flowId=035b3c0e', 'suggestion', 'spent-transaction', 'PingOne, a hop'],
  ['https://auth.pingone.com/4c2b23f9/as/authorize', 'bookmark', 'missing-parameters', 'PingOne, nobody asked'],
  ['https://cloud.acme.example/index.php/login/v2/flow?user=&direct=0', 'bookmark', 'bare', 'Nextcloud: the token is in the session'],
  [
    'https://cloud.acme.example/login/v2/grant?stateToken=abc',
    'suggestion',
    'spent-transaction',
    'Nextcloud: "State token does not match"',
  ],
  [
    'https://cloud.acme.example/login?redirect_url=/index.php/login/v2/grant?stateToken%3Dabc%26direct%3D0',
    'bookmark',
    'spent-transaction',
    'the same after the password',
  ],
  ['https://cloud.acme.example/login/flow/grant?stateToken=abc&clientIdentifier=x', 'bookmark', 'spent-transaction', 'its older flow'],
  ['https://cloud.acme.example/apps/oauth2/authorize?client_id=x&response_type=code&state=s', 'bookmark', 'replayed-request', 'Nextcloud'],
  [
    'https://ghe.acme.example/login?client_id=x&return_to=%2Flogin%2Foauth%2Fauthorize%3Fclient_id%3Dx%26state%3Ds',
    'bookmark',
    'spent-transaction',
    'GitHub Enterprise Server',
  ],
  [
    'https://ghe.acme.example/login?return_to=https%3A%2F%2Fghe.acme.example%2Flogin%2Foauth%2Fauthorize%3Fclient_id%3Dx%26redirect_uri%3Dhttps%253A%252F%252Fci.acme.example%252Fcb%26state%3Ds',
    'suggestion',
    'spent-transaction',
    'the whole address',
  ],
  [
    'https://ghe.acme.example/login/oauth/authorize?client_id=x&state=s',
    'bookmark',
    'replayed-request',
    'GitHub Enterprise Server, signed in',
  ],
  ['https://app.acme.example/auth?loginChallenge=7b', 'bookmark', 'spent-transaction', 'SuperTokens'],
  ['https://auth.descope.io/P2abcDEF?flow=sign-up-or-in&state_id=b', 'bookmark', 'spent-transaction', 'Descope'],
  ['https://login.acme.example/?sso_app_id=a&state_id=b', 'bookmark', 'spent-transaction', "Descope at a customer's own domain"],
  ['https://pod.acme.example/.account/oidc/consent/', 'bookmark', 'bare', 'Solid, consent to nobody'],
  [
    'https://authenticate.acme.example/.pomerium/sign_in?pomerium_expiry=1574118151&pomerium_issued=1574117851&pomerium_signature=K',
    'bookmark',
    'spent-transaction',
    'Pomerium: signed for five minutes',
  ],
  [
    'https://login.acme.example/proxy?context=au1_tk1.N6_gAvYW8.1705656141&client_id=x&mode=login&scope=openid&gig_skipConsent=true',
    'bookmark',
    'spent-transaction',
    'Gigya',
  ],
  [
    'https://sso.acme.example/authsvc/mtfim/sps/authsvc?PolicyId=urn:ibm:security:authentication:asf:basicldapuser&Target=https%3A%2F%2Fsso.acme.example%2Foidc%2Fendpoint%2Fdefault%2Fauthorize%3FqsId%3D1f0281db-c684-454a-8d31-0c0f297cc9ed%26client_id%3Dx',
    'link',
    'spent-transaction',
    "IBM Verify, published as a carmaker's sign-in",
  ],
  [
    'https://login.acme.example/idaas/mtfim/sps/idaas/login?client_id=x&target=https%3A%2F%2Flogin.acme.example%2Foidc%2Fendpoint%2Fdefault%2Fauthorize%3Fqsid%3Dc75ff073%26client_id%3Dx',
    'bookmark',
    'spent-transaction',
    'IBM Verify, the choice of an account',
  ],
  ['https://www.acme.example/mga/sps/authsvc?StateId=ydKtpgnm', 'bookmark', 'spent-transaction', 'IBM Verify Access: CSIAH0004E'],
  [
    'https://sso.acme.example/realms/r/login-actions/registration?client_id=x&tab_id=t&client_data=eyJydSI6Imh0dHBzIn0',
    'link',
    'spent-transaction',
    'Keycloak, published as the way to sign up',
  ],
  [
    'https://sso.acme.example/realms/r/login-actions/reset-credentials?client_id=x&tab_id=t&client_data=eyJydSI6Imh0dHBzIn0',
    'bookmark',
    'spent-transaction',
    'Keycloak: client_data binds it to a session',
  ],
  ['https://sso.acme.example/realms/r/broker/google/endpoint?state=s&code=c', 'bookmark', 'spent-transaction', 'Keycloak, a hop'],
];
