import { expect, test } from 'vitest';
import { catalogue } from '../../../src/catalogue/index.ts';
import { createDirectory } from '../../../src/core/directory.ts';
import { judge } from '../../../src/core/judge.ts';
import { loginUnderWay } from '../../../src/core/login-under-way.ts';
import type { Arrival } from '../../../src/core/navigation.ts';
import { SERVICE, visit } from '../../vectors/navigations/visit.ts';

const directory = createDirectory(catalogue);

const KEYCLOAK = 'https://sso.acme.example/realms/r/login-actions/authenticate?tab_id=t';
const cases: readonly [url: string, arrival: Arrival, system: string | undefined, because: string][] = [
  ['https://access.login.nhs.uk/enter-email', 'redirect', 'nhs-login', 'a step of a provider'],
  ['https://help.login.nhs.uk/', 'redirect', undefined, 'a page that stands on its own'],
  ['https://access.login.nhs.uk/enter-email', 'bookmark', undefined, 'no login is under way'],
  [KEYCLOAK, 'redirect', 'keycloak', 'a step of software at an unknown host'],
  [KEYCLOAK, 'bookmark', undefined, 'no login is under way'],
  ['https://shop.example/login', 'redirect', undefined, 'an ordinary site'],
];
test.for(cases)('at %s by %s: %s, %s', ([url, arrival, system]) => {
  const navigation = visit(url, arrival, arrival === 'redirect' ? { requested: SERVICE, from: SERVICE } : {});
  expect(loginUnderWay(judge(navigation, directory), navigation.url, directory)?.system.id).toBe(system);
});

test('a page in the middle that was brought back begins no login, and a request does', () => {
  const begun = (url: string) => {
    const navigation = visit(url, 'restored');
    return loginUnderWay(judge(navigation, directory), navigation.url, directory, true)?.system.id;
  };
  expect(begun('https://access.login.nhs.uk/enter-email')).toBeUndefined();
  expect(begun('https://acme.okta.com/app/aws/exk1/sso/saml')).toBe('okta');
});
