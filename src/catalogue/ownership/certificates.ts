import type { Claim } from '../types.ts';

/** Domains that stand in one certificate with an owner's best known host: who issued it has seen that one owner holds them all. */
export const certificates: readonly Claim[] = [
  {
    vouching: 'owned',
    owner: 'PayPal',
    names:
      'paypal-deutschland.de paypal-forward.com paypal-france.fr paypal-latam.com paypal-marketing.pl paypal-mena.com paypal.cl paypal.co paypal.co.id paypal.co.in paypal.co.kr paypal.co.nz paypal.co.th paypal.co.za paypal.com.ar paypal.com.es paypal.com.my paypal.com.pe paypal.com.sa paypal.com.tw paypal.com.ve paypal.dk paypal.eu paypal.fi paypal.ie paypal.lu paypal.no paypal.ph paypal.pt paypal.vn thepaypalblog.com'.split(
        ' ',
      ),
    known: 'documented',
    source: [{ title: 'Certificate of www.paypal.com, extended validation, DigiCert, 10 November 2022', checked: '2026-11-26' }],
  },
];
