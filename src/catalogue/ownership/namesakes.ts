import type { Claim } from '../types.ts';
import { said, v2fly } from './sources.ts';

/**
 * Services with logins and millions of users of their own whose very names are one slip away from a protected one, or are one: an insurers' market,
 * the largest way to pay by phone in Japan, an app for sign-in codes, a maker of maps, cities, insurers and banks, and firms that bear an owner's name in another country. No rule can tell these from an impostor; nobody is
 * listed for less.
 */
const namesake = (owner: string, names: readonly string[], ...source: Claim['source']): Claim => ({
  vouching: 'owned',
  owner,
  names,
  known: 'documented',
  source,
});

/** Bodies that bear an owner's name with its leave: a place that it paid for, a fund of its people. */
const body = namesake;

export const namesakes: readonly Claim[] = [
  body('Barclays Center, an arena in Brooklyn', ['barclayscenter.com'], {
    title: 'public code that shows what is on there (`www.barclayscenter.com/events`)',
    checked: '2026-11-28',
  }),
  namesake('Esri', ['esri.com'], said('Esri', 'https://www.esri.com/')),
  namesake('Halifax, Nova Scotia', ['halifax.ca'], said('Halifax Regional Municipality', 'https://www.halifax.ca/')),
  namesake(
    'Higher Education Authority, Ireland',
    ['studentfinance.ie'],
    {
      title: 'Citizens Information Board, Relate, January 2014: a website of the Higher Education Authority',
      url: 'https://paperzz.com/doc/7742772/relate-january-2014---citizens-information-board',
      checked: '2026-11-28',
    },
    {
      title: 'Student Finance, Ireland: the Fund for Students with Disabilities',
      url: 'http://studentfinance.ie/mp7576/check-your-eligibility/index.html',
      checked: '2026-11-28',
    },
  ),
  namesake('Lloyd’s of London', ['lloyds.com'], said('Lloyd’s of London', 'https://www.lloyds.com/')),
  namesake('Los Angeles Department of Water and Power', ['ladwp.com'], said('LADWP', 'https://www.ladwp.com/')),
  namesake('Nationwide Mutual Insurance Company', ['nationwide.com'], said('Nationwide', 'https://www.nationwide.com/')),
  namesake('PayPay', ['paypay.ne.jp'], said('PayPay', 'https://paypay.ne.jp/')),
  body(
    'Royal Mail Pension Plan',
    ['royalmailpensionplan.co.uk'],
    {
      title: 'Royal Mail Pension Plan: terms, of its trustee',
      url: 'https://www.royalmailpensionplan.co.uk/terms-conditions/',
      checked: '2026-11-28',
    },
    {
      title: 'Royal Mail, for its people: the pension plan and its website',
      url: 'https://www.myroyalmail.com/pensions/rm-pension-plan',
      checked: '2026-11-28',
    },
  ),
  namesake('Santander, Cantabria', ['santander.es'], said('Ayuntamiento de Santander', 'https://www.santander.es/')),
  namesake('South African Post Office', ['postoffice.co.za'], said('South African Post Office', 'https://www.postoffice.co.za/')),
  namesake('TSB Bank, New Zealand', ['tsb.co.nz'], said('TSB', 'https://www.tsb.co.nz/')),
  namesake('Twilio, Authy', ['authy.com'], v2fly('category-password-management')),
  namesake(
    'Virgin Media Ireland',
    ['virginmedia.ie', 'virginmediatelevision.ie'],
    {
      title: 'Virgin Media Ireland: privacy policy, its own and its television’s',
      url: 'https://id.virginmedia.ie/terms/privacy-policy/',
      checked: '2026-11-28',
    },
    { title: 'Virgin Media Television: contact', url: 'https://www.virginmediatelevision.ie/contact', checked: '2026-11-28' },
  ),
  namesake(
    'Virgin Money, Australia',
    ['virginmoney.com.au'],
    said(
      'Virgin Money Australia: using your online account',
      'https://virginmoney.com.au/credit-card/using-your-card/using-your-online-account',
    ),
  ),
];
