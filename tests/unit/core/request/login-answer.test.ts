import { deflateSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { type LoginAnswer, loginAnswer } from '../../../../src/core/request/login-answer.ts';

const SUCCESS = '<Response><StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></Response>';
const plain = encodeURIComponent(btoa(SUCCESS));
const deflated = encodeURIComponent(btoa(String.fromCharCode(...deflateSync(strToU8(SUCCESS)))));
const failed = encodeURIComponent(btoa(SUCCESS.replace('Success', 'Responder')));

const answers: readonly [rest: string, answer: LoginAnswer | undefined, because: string][] = [
  ['?code=c&state=s', { values: ['c'], state: 's' }, 'RFC 6749 4.1.2'],
  ['#access_token=t&id_token=i', { values: ['i', 't'], state: undefined }, 'OIDC Core 3.2.2.5: in the fragment'],
  ['?ticket=ST-1', { values: ['ST-1'], state: undefined }, 'CAS Protocol 3.0 2.2.4'],
  ['?SAMLart=a&RelayState=r', { values: ['a'], state: 'r' }, 'SAML 2.0 Bindings 3.6.3'],
  ['?code=c&wctx=w', { values: ['c'], state: 'w' }, 'WS-Federation 1.2 13.2.1'],
  ['?state=s', undefined, 'a state alone answers nothing'],
  ['?code=&state=s', undefined, 'empty means absent'],
  ['?code=c&error=access_denied', undefined, 'it failed, whatever stands beside'],
  [`?SAMLResponse=${plain}`, { values: [btoa(SUCCESS)], state: undefined }, 'it says that it was finished'],
  [`?SAMLResponse=${failed}`, undefined, 'it says that it failed'],
  [`?SAMLResponse=${failed}&code=c`, undefined, 'the same, whatever stands beside'],
  ['?SAMLResponse=%3F', undefined, 'nobody can read it'],
  ['?SAMLResponse=fZE', undefined, 'nor this'],
  ['/', undefined, 'nothing'],
];
test.for(answers)('%s is answered: %j, %s', ([rest, answer]) => {
  expect(loginAnswer(new URL(rest, 'https://app.example/cb'))).toEqual(answer);
});

test('an answer that is deflated says the same (SAML 2.0 Bindings 3.4.4.1)', () => {
  expect(loginAnswer(new URL(`https://app.example/cb?SAMLResponse=${deflated}`))?.values).toHaveLength(1);
});
