import { expect, test } from 'vitest';
import { addressModel } from '../../../src/background/address.ts';
import { createFindRegistrable } from '../../../src/core/names/registrable-domain.ts';

const find = createFindRegistrable(['pages.example']);
const directory = { registrableDomain: (hostname: string) => find(hostname)?.domain };

const cases: readonly [url: string, before: string, domain: string, after: string, unicode: string | undefined, because: string][] = [
  ['https://access.login.nhs.uk/enter-email', 'https://access.', 'login.nhs.uk', '/enter-email', undefined, 'nhs.uk is a public suffix'],
  ['https://account.login.nhs.uk.evil.com/x?y=1', 'https://account.login.nhs.uk.', 'evil.com', '/x?y=1', undefined, 'only the end counts'],
  ['https://login.nhs.uk@evil.com/', 'https://login.nhs.uk@', 'evil.com', '/', undefined, 'user information is no host'],
  ['https://evil.com@evil.com/', 'https://evil.com@', 'evil.com', '/', undefined, 'user information that looks like the host'],
  ['https://nhs.pages.example/', 'https://', 'nhs.pages.example', '/', undefined, 'a platform where anybody registers'],
  ['http://192.0.2.1:8080/a', 'http://', '192.0.2.1', ':8080/a', undefined, 'nobody registers an address'],
  ['https://xn--logn-xpa.example.com/', 'https://xn--logn-xpa.', 'example.com', '/', 'logín.example.com', 'both forms of the name'],
];

test.for(cases)('%s: %s', ([href, before, domain, after, unicode]) => {
  const model = addressModel(new URL(href), directory);
  expect(model).toEqual({ href, before, domain, after, ...(unicode && { unicode }) });
  expect(model.before + model.domain + model.after).toBe(href);
});
