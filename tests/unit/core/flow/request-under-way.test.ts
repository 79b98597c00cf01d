import { deflateSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { isSilent } from '../../../../src/core/flow/request-under-way.ts';
import { parametersOf } from '../../../../src/core/request/parameters.ts';

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
test.for(requests)('%s asks without showing anything: %s, %s', ([query, silent]) => {
  expect(isSilent(parametersOf(new URL(`https://login.example/?${query}`)))).toBe(silent);
});
