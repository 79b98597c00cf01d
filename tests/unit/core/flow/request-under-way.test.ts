import { deflateSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { isSilent, requestsAt } from '../../../../src/core/flow/request-under-way.ts';
import { parametersOf } from '../../../../src/core/request/parameters.ts';
import { directory } from './journey.ts';

const saml = (attributes: string): string =>
  encodeURIComponent(btoa(String.fromCharCode(...deflateSync(strToU8(`<AuthnRequest ID="_1" ${attributes}/>`)))));

const requests: readonly [query: string, silent: boolean, because: string][] = [
  ['prompt=none', true, 'OIDC Core 3.1.2.1'],
  ['prompt=login%20none', true, 'one word of several'],
  ['prompt=login', false, 'it is to ask'],
  ['prompt=nonesuch', false, 'another word'],
  ['gateway=true', true, 'CAS Protocol 3.0 2.1.1: whatever its value'],
  ['openid.mode=checkid_immediate', true, 'OpenID 2.0 9.3'],
  ['openid.mode=checkid_setup', false, 'the same, which asks'],
  ['immediate=true', true, 'as Google once wrote it'],
  ['immediate=false', false, 'the same, which asks'],
  [`SAMLRequest=${saml('IsPassive="true"')}`, true, 'SAML 2.0 Core 3.4.1'],
  [`SAMLRequest=${saml('IsPassive="1"')}`, true, 'the same (XML Schema 2, 3.2.2)'],
  [`SAMLRequest=${saml('IsPassive="false"')}`, false, 'the same, which asks'],
  [`SAMLRequest=${saml('')}`, false, 'without a word it asks'],
  ['SAMLRequest=x', false, 'nobody can read it'],
  ['client_id=a', false, 'an ordinary request'],
];
const APP = 'https://app.club.example';
const ID = 'https://id.club.example/realms/club';
const repeated: readonly [answerTo: string, asked: string | undefined, start: string | undefined, because: string][] = [
  [APP, undefined, `${APP}/begin`, 'a request that a page of the login repeats was begun where the one before was'],
  ['https://other.example', undefined, undefined, 'one whose answer goes elsewhere is another, and nobody saw it begin'],
  [
    APP,
    `${APP}/again`,
    `${APP}/`,
    'one that the service sends anew begins there: at its front page, as a link may have led to any address',
  ],
];
test.for(repeated)('after a request of %s, a new one by %s began at %s: %s', ([answerTo, asked, start]) => {
  const url = new URL(
    `${ID}/protocol/openid-connect/auth?client_id=a&response_type=code&redirect_uri=${encodeURIComponent(`${APP}/cb`)}&state=b`,
  );
  const login = directory.loginAt(url) ?? expect.fail();
  const before = { login: 'server@id.club.example', start: `${APP}/begin`, answerTo, seen: 'an earlier one' };
  const entrance = {
    url,
    asked: asked === undefined ? url : new URL(asked),
    isOnlyOne: true,
    isRedirected: asked !== undefined,
    arrival: 'redirect',
    from: `${ID}/login-actions/authenticate`,
  } as const;
  const [request] = requestsAt([before], entrance, login, directory);
  expect(request).toMatchObject({ login: before.login, answerTo: APP });
  expect(request?.start).toBe(start);
});

test.for(requests)('%s asks without showing anything: %s, %s', ([query, silent]) => {
  expect(isSilent(parametersOf(new URL(`https://login.example/?${query}`)))).toBe(silent);
});
