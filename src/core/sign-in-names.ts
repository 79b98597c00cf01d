/** What hosts, and pages, are called that do nothing but sign people in. */
const MACHINERY: ReadonlySet<string> = new Set([
  'adfs',
  'auth',
  'authenticate',
  'authentication',
  'authn',
  'cas',
  'federation',
  'identityserver',
  'idp',
  'keycloak',
  'login',
  'logon',
  'oauth',
  'oidc',
  'saml',
  'shibboleth',
  'signin',
  'signon',
  'sso',
  'sts',
  'weblogin',
]);

/** Whether a host is the machinery of signing in, by its name: its front page is no way in. */
export function signsInOnly(host: string): boolean {
  return MACHINERY.has(nameOfHost(host));
}

/** `eu-login.acme.example` → `login`. */
export function nameOfHost(host: string): string {
  return (host.split('.', 1)[0] ?? '').replace(/^[a-z\d]+-/, '');
}

/** Whether a page is one for signing in, by the name of its host or by a part of its path: a hint, and no proof. */
export function isCalledSignIn({ hostname, pathname }: URL): boolean {
  return (
    signsInOnly(hostname) ||
    pathname
      .toLowerCase()
      .split('/')
      .some((part) => MACHINERY.has(part))
  );
}
