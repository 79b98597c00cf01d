import { expect, test } from 'vitest';
import { catalogue } from '../../../src/catalogue/index.ts';
import { createDirectory } from '../../../src/core/directory.ts';
import { ownSite } from '../../../src/core/own-site.ts';

const directory = createDirectory(catalogue);

const cases: readonly [url: string, start: string | undefined, because: string][] = [
  [
    'https://idp.uni.example/idp/profile/SAML2/Redirect/SSO?execution=e1s1',
    'https://uni.example/',
    'a university runs it at its own domain',
  ],
  [
    'https://sso.dept.uni.ac.uk/auth/realms/x/login-actions/authenticate?session_code=1&execution=2',
    'https://uni.ac.uk/',
    'the part that was registered',
  ],
  [
    'https://acme.okta.com/login/login.htm?fromURI=%2Foauth2%2Fv1%2Fauthorize%2Fredirect%3Fokta_key%3Da',
    'https://acme.okta.com/',
    'a customer’s own page at the maker’s domain',
  ],
  [
    'https://acme.eu.auth0.com/u/login?state=hKFo2SBEVU1NWWhEVU1NWWhEVU1NWWhEVU1NWWhEVU1NWWgwMKFur3VuaXZlcnNhbC1sb2dpbqN0aWTZIERVTU1ZdGlkRFVNTVl0aWREVU1NWXRpZERVTU1ZdGkwo2NpZNkgRFVNTVljaWREVU1NWWNpZERVTU1ZY2lkRFVNTVljaTA',
    undefined,
    'the maker’s front page helps nobody',
  ],
  ['https://192.0.2.1/cas/login?execution=1', undefined, 'an address is nobody’s domain'],
  ['https://access.login.nhs.uk/', undefined, 'a provider has services of its own'],
];

test.for(cases)('%s leads to %s: %s', ([address, start]) => {
  const login = directory.loginAt(new URL(address));
  expect(login).toBeDefined();
  expect(login && ownSite(login, directory)?.start).toBe(start);
});
