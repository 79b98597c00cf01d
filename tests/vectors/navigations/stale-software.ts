import type { stale } from './stale.ts';

/** SimpleSAMLphp's id of a login that nothing follows. */
const STATE = '_0123456789abcdef0123456789abcdef0123456789';

/** Pages of login software at anybody's host that cannot work as they were opened, in the manner of `stale.ts`. */
export const staleSoftware: typeof stale = [
  [
    `https://idp.uni.example/simplesaml/module.php/core/loginuserpass.php?AuthState=${STATE}`,
    'bookmark',
    'spent-transaction',
    '"State information lost"',
  ],
  [`https://idp.uni.example/module.php/core/loginuserpass?AuthState=${STATE}`, 'suggestion', 'spent-transaction', 'the same of version 2'],
  [`https://idp.uni.example/module.php/consent/getconsent?StateId=${STATE}`, 'bookmark', 'spent-transaction', 'consent to nobody'],
  ['https://idp.uni.example/simplesaml/module.php/core/loginuserpass.php?', 'bookmark', 'bare', 'after a wrong password the id is gone'],
  [
    'https://adfs.firm.example/adfs/ls/?wtrealm=urn%3Aportal&wa=wsignin1.0&wreply=https%3A%2F%2Fportal.firm.example%2Fsignin-wsfed&wctx=CfDJ8AbCdEf',
    'bookmark',
    'spent-transaction',
    'ASP.NET Core: "Correlation failed"',
  ],
  [
    'https://sts.firm.example/issue/wsfed?wtrealm=urn%3Aportal&wa=wsignin1.0&wctx=CfDJ8AbCdEf',
    'suggestion',
    'spent-transaction',
    'the same at a provider of unknown make',
  ],
  [
    'https://adfs.firm.example/adfs/ls/?client-request-id=0c7a&pullStatus=0',
    'bookmark',
    'spent-transaction',
    'after a form, and the request is gone',
  ],
];
