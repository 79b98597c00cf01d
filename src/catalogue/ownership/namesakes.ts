import type { Claim } from '../types.ts';
import { said, v2fly } from './sources.ts';

/**
 * Services with logins and millions of users of their own whose very names are one slip away from a protected one, or are one: an insurers' market,
 * the largest way to pay by phone in Japan, an app for sign-in codes. No rule can tell these from an impostor; nobody is listed for less.
 */
const namesake = (owner: string, names: readonly string[], ...source: Claim['source']): Claim => ({
  vouching: 'owned',
  owner,
  names,
  known: 'documented',
  source,
});

export const namesakes: readonly Claim[] = [
  namesake('Lloyd’s of London', ['lloyds.com'], said('Lloyd’s of London', 'https://www.lloyds.com/')),
  namesake('PayPay', ['paypay.ne.jp'], said('PayPay', 'https://paypay.ne.jp/')),
  namesake('Twilio, Authy', ['authy.com'], v2fly('category-password-management')),
];
