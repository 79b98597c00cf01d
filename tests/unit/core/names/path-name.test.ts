import { expect, test } from 'vitest';
import { pathName } from '../../../../src/core/names/path-name.ts';

const isOfficial = (hostname: string): boolean => hostname === 'www.paypal.com';

const cases: readonly [pathname: string, name: string | undefined, because: string][] = [
  ['/www.paypal.com/signin', 'www.paypal.com', 'a whole part'],
  ['/x/WWW.PayPal.com', 'www.paypal.com', 'in any case'],
  ['/www%2Epayp%61l%2ecom/', 'www.paypal.com', 'with escapes that need not be'],
  ['/www%252epaypal%252ecom/', undefined, 'with signs that are no escapes'],
  ['/www.paypal.com.html', undefined, 'a part that goes on'],
  ['/signin', undefined, 'no host'],
  ['/', undefined, 'nothing'],
];
test.for(cases)('%s: %s (%s)', ([pathname, name]) => {
  expect(pathName(pathname, isOfficial)).toBe(name);
});
