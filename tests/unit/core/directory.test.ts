import { expect, test } from 'vitest';
import { catalogue } from '../../../src/catalogue/index.ts';
import { createDirectory } from '../../../src/core/directory.ts';
import { textPattern } from '../../../src/core/text-pattern.ts';

const directory = createDirectory(catalogue);
const at = (url: string) => directory.loginAt(new URL(url));

const logins: readonly [url: string, system: string | undefined, because: string][] = [
  ['https://access.login.nhs.uk/enter-email', 'nhs-login', 'a host that the catalogue names'],
  ['https://ACCESS.LOGIN.NHS.UK./', undefined, 'a trailing dot is another host'],
  ['https://am.nhsint.auth-ptl.cis2.spineservices.nhs.uk:443/openam/XUI', 'nhs-cis2', 'an explicit port is no part of the name'],
  ['https://eu-west-1.signin.aws.amazon.com/oauth', 'aws', 'a wildcard'],
  ['https://onelogin.com/portal', undefined, 'a wildcard is not the name itself'],
  ['https://evil-onelogin.com/portal', undefined, 'a wildcard stops at a dot'],
  ['https://any.example/realms/r/login-actions/authenticate', 'keycloak', 'software, by the shape of its path'],
  ['https://any.example/x?login_challenge=39165a3b5af44627adb0e39cba59e94e', 'ory', 'software, by a parameter of its own'],
  ['https://any.example/idp/profile/SAML2/Redirect/SSO?SAMLRequest=x', 'shibboleth', 'a make of software before the bare protocol'],
  ['https://any.example/other?SAMLRequest=x', 'saml', 'the bare protocol'],
  ['https://any.example/anything?x=login_challenge', undefined, 'a value is not a parameter'],
  ['ftp://any.example/adfs/ls?wa=x', undefined, 'not the web'],
  ['javascript:void(0)', undefined, 'not the web'],
];
test.for(logins)('%s: %s, %s', ([url, system]) => {
  expect(at(url)?.system.id).toBe(system);
});

test('a service is found under its name at the login that it asks', () => {
  const nhsmail = at('https://fs.nhs.net/adfs/ls');
  const any = at('https://fs.acme.example/adfs/ls?wa=x');
  expect(nhsmail && directory.serviceOf('urn:federation:MicrosoftOnline', nhsmail)?.id).toBe('nhsmail-mailbox');
  expect(any && directory.serviceOf('urn:federation:MicrosoftOnline', any)?.id).toBe('microsoft-365');
  expect(any && directory.serviceOf('unheard-of', any)).toBeUndefined();
  const dfe = at('https://oidc.signin.education.gov.uk/auth');
  expect(dfe && directory.serviceOf('services', dfe)?.id).toBe('dfe-sign-in-services');
  expect(any && directory.serviceOf('services', any), 'anybody calls a client so').toBeUndefined();
});

test('test environments are known as such', () => {
  const sandpit = at('https://auth.sandpit.signin.nhs.uk/authorize');
  const production = at('https://auth.login.nhs.uk/authorize');
  expect(sandpit && directory.isTest(sandpit)).toBe(true);
  expect(production && directory.isTest(production)).toBe(false);
});

const patterns: readonly [pattern: string, text: string, matches: boolean][] = [
  ['access.*.signin.nhs.uk', 'access.sandpit.signin.nhs.uk', true],
  ['access.*.signin.nhs.uk', 'help.sandpit.signin.nhs.uk', false],
  ['*/connect/authorize*', '/connect/authorize/callback?x', true],
  ['{get,set}-*-{a,b}', 'SET-x-b', true],
  ['a*a', 'a', false],
];
test.for(patterns)('%s on %s: %s', ([pattern, text, matches]) => {
  expect(textPattern(pattern)(text)).toBe(matches);
});

test('a hostile pattern over a long text comes to an end: backtracking never would', () => {
  const hostile = textPattern(`${'*a'.repeat(20)}*b`);
  expect(hostile('a'.repeat(200_000))).toBe(false);
  expect(hostile(`${'a'.repeat(200_000)}b`)).toBe(true);
});

const ownDomains = catalogue.providers
  .flatMap(({ hosts, services }) => [...hosts.map(({ host }) => host), ...services.flatMap((service) => service.hosts)])
  .filter((host) => host === directory.registrableDomain(host));

test('a machine at the domain of a service is nobody’s impostor, but for a name that is written before it', () => {
  expect(ownDomains.length).toBeGreaterThan(50);
  const tried = { own: 0, written: 0 };
  for (const domain of ownDomains)
    for (const machine of ['www', 'login', 'mail', 'www.login']) {
      expect([`${machine}.${domain}`, directory.resembles(new URL(`https://${machine}.${domain}/`))]).toEqual([
        `${machine}.${domain}`,
        undefined,
      ]);
      tried.own += 1;
    }
  for (const domain of ['nhshealthcall.co.uk', 'lloydsdirect.co.uk'])
    for (const name of ['paypal-login', 'account.login.nhs.uk', 'login.paypal-secure']) {
      expect([name, domain, directory.resembles(new URL(`https://${name}.${domain}/`))?.certainty]).toEqual([name, domain, 'certain']);
      tried.written += 1;
    }
  expect(directory.resembles(new URL('https://www.paypal.com@www.nhshealthcall.co.uk/'))?.technique).toBe('userinfo');
  expect(directory.resembles(new URL('https://www.nhshealthcall.co/'))?.certainty, 'another domain').toBe('certain');
  expect(tried.own + tried.written).toBeGreaterThan(200);
});
